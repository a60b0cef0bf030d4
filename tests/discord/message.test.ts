import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/core/answer/citation.ts';
import type { Block, Reply, Span } from '../../src/core/reply/reply.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { messageOf } from '../../src/discord/message.ts';

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 3000 }),
  fc.constantFrom('**_~~||`@everyone<@1># - 1. [x](https://y)', 'word. '.repeat(900)),
);

const citation = fc
  .tuple(fc.string({ minLength: 1, maxLength: 6000 }), fc.nat(), fc.nat(), line, fc.nat(50))
  .map(([text, a, b, title, textStart]): Citation => {
    const start = a % text.length;
    const end = start + 1 + (b % (text.length - start));
    return {
      article: 'a',
      title,
      source: title.slice(0, 300) || null,
      date: '2025-01-02',
      url: null,
      paragraph: 1,
      passageId: 'AAAAAAAAA',
      text,
      textStart,
      quote: text.slice(start, end),
      start: textStart + start,
      end: textStart + end,
      matches: [{ start: textStart + start, end: textStart + end }],
    };
  });
const spans = fc.array(
  fc.oneof(
    line,
    line.map((bold): Span => ({ bold })),
    line.map((code): Span => ({ code })),
    fc.nat(9).map((cite): Span => ({ cite })),
  ),
  { maxLength: 5 },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  spans.map((spans): Block => ({ kind: 'text', spans })),
  spans.map((spans): Block => ({ kind: 'heading', spans })),
  spans.map((spans): Block => ({ kind: 'note', spans })),
  fc.array(spans, { maxLength: 40 }).map((items): Block => ({ kind: 'list', items })),
  fc.constant<Block>({ kind: 'rule' }),
  citation.map((citation): Block => ({ kind: 'sentence', citation, cites: [1, 2] })),
  fc
    .tuple(citation, fc.constantFrom('passage', 'excerpt', 'place'))
    .map(([citation, shows]): Block => ({ kind: 'citation', n: 1, citation, shows })),
);
const reply: fc.Arbitrary<Reply> = fc
  .record({
    tone: fc.constantFrom('answer', 'unsure', 'plain'),
    audience: fc.constant('everyone'),
    blocks: fc.array(block, { maxLength: 30 }),
    actions: fc.array(
      fc.record({
        kind: fc.constant('link' as const),
        label: fc.string({ minLength: 1, maxLength: 200 }),
        url: fc.constant('https://example.org'),
      }),
      { maxLength: 12 },
    ),
  })
  .chain((made) =>
    fc.option(fc.nat(20), { nil: null }).map((at) => (at === null ? made : { ...made, pages: { at, action: 'l:' } })),
  );

/** Every node of a tree of components. */
function nodes(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(nodes);
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Record<string, unknown>;
  return [own, ...nodes(own['components'])];
}

describe('a message', () => {
  test('GIVEN any reply THEN its message keeps the limits of Discord', () => {
    fc.assert(
      fc.property(reply, (made) => {
        const { components, allowedMentions } = messageOf(made);
        const all = nodes(components);
        const texts = all.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
        expect(all.length).toBeLessThanOrEqual(40);
        expect(texts.join('').length).toBeLessThanOrEqual(4000);
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.every((text) => text.trim() !== '')).toBe(true);
        for (const node of all) {
          if (node['type'] === 1) expect((node['components'] as unknown[]).length).toBeLessThanOrEqual(5);
          if (typeof node['label'] === 'string') expect(node['label'].length).toBeLessThanOrEqual(80);
          if (typeof node['custom_id'] === 'string') expect(node['custom_id'].length).toBeLessThanOrEqual(100);
        }
        const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(allowedMentions).toEqual({ parse: [], repliedUser: false });
      }),
      { numRuns: 300 },
    );
  });

  test('GIVEN any text THEN no character that Discord reads as markup stays without a backslash', () => {
    fc.assert(
      fc.property(line, (text) => {
        const written = escaped(text);
        expect(written.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[\\*_~|`<>[\]()#@:]/);
        expect(written.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });
});
