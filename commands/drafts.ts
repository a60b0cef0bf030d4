import type { Draft } from '../src/core/article-files.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Drafts } from './command.ts';

/** Drafts that are at hand at once, and the characters in them; the oldest is forgotten first. */
const MOST_KEPT = 20;
const MOST_CHARACTERS = 20_000_000;
/** Milliseconds for which a draft is at hand: as long as Discord lets its preview be answered. */
const KEPT_FOR = 15 * 60_000;

interface Kept {
  readonly asker: string;
  readonly at: number;
  draft: Draft;
  /** The reply to whoever settled it, while that is made and afterwards. */
  settled: Promise<Reply> | null;
}

/**
 * Keeps articles that are looked at before they are added, in memory only.
 * @param now milliseconds since 1970
 */
export function drafts(now: () => number = Date.now): Drafts {
  const kept = new Map<string, Kept>();
  const at = (key: string, asker: string): Kept | null => {
    forget();
    const found = kept.get(key);
    return found === undefined || found.asker !== asker ? null : found;
  };
  const forget = () => {
    for (const [key, { at: since }] of kept) if (now() - since >= KEPT_FOR) kept.delete(key);
    let characters = [...kept.values()].reduce((sum, { draft }) => sum + sizeOf(draft), 0);
    for (const [oldest, { draft }] of kept) {
      if (kept.size <= MOST_KEPT && characters <= MOST_CHARACTERS) break;
      kept.delete(oldest);
      characters -= sizeOf(draft);
    }
  };
  return {
    keep(draft, asker) {
      const key = crypto.randomUUID();
      kept.set(key, { draft, asker, at: now(), settled: null });
      forget();
      return key;
    },
    find(key, asker) {
      const found = at(key, asker);
      return found === null || found.settled !== null ? null : found.draft;
    },
    replace(key, draft, asker) {
      const found = at(key, asker);
      if (found === null || found.settled !== null) return false;
      found.draft = draft;
      return true;
    },
    settle(key, asker, end) {
      const found = at(key, asker);
      if (found === null) return null;
      found.settled ??= end(found.draft).then(
        ({ reply, isOver }) => {
          if (!isOver) found.settled = null;
          return reply;
        },
        (error: unknown) => {
          found.settled = null;
          throw error;
        },
      );
      return found.settled;
    },
  };
}

function sizeOf(draft: Draft): number {
  const articles = draft.kind === 'article' ? [draft.article] : draft.articles;
  return articles.reduce((sum, { text }) => sum + text.length, draft.written.length);
}
