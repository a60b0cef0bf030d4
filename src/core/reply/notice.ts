import type { Reply } from './reply.ts';

/** A reply that is one sentence or a few. */
export function notice(tone: Reply['tone'], audience: Reply['audience'], ...sentences: readonly string[]): Reply {
  return { tone, audience, blocks: sentences.map((sentence) => ({ kind: 'text', spans: [sentence] })), actions: [] };
}
