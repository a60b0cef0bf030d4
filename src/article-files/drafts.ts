import { extname } from 'node:path';
import type { Article } from '../core/article.ts';
import type { ArticleFiles, Draft, Facts } from '../core/article-files.ts';
import type { Library } from '../core/library.ts';
import type { Fault } from '../core/refusal.ts';
import { FileReader } from '../corpus/file-reader.ts';
import { largestFile } from '../corpus/read-bytes.ts';
import { endingFault } from '../corpus/walk.ts';
import { factsOf, markdownOf } from './written.ts';

/** Folder and name by which the reading thread knows what is not on disk; neither is looked up. */
const NOWHERE = '';
const DRAFT = 'draft';

/**
 * Reads what is given as it will be read once it is kept: first as the kind of file that it is, then as the Markdown
 * that is made of it, both in the reading thread with its bounds. So the preview shows what will be loaded, word for word.
 */
export function drafting(
  library: Library,
  maxBytes: number,
  now: () => Date,
): Pick<ArticleFiles, 'draft' | 'mend' | 'largest'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    largest: (name) => largestFile(name, maxBytes),
    async draft({ name, bytes, origin }) {
      const fault = endingFault(name);
      if (fault !== null) return fault;
      const given = await read(`${DRAFT}${extname(name).toLowerCase()}`, bytes, origin?.charset);
      if ('problem' in given) return given;
      const { article, faults } = given;
      const facts = factsOf(article, origin?.url ?? null);
      const noted: Readonly<Record<string, string>> = {
        ...(article.author === null ? {} : { author: article.author }),
        ...(origin === null ? {} : { fetched: origin.fetchedAt }),
        added: now().toISOString(),
      };
      return asKept(article, facts, noted, faults);
    },
    mend: ({ article, noted, given }, facts) => asKept(article, facts, noted, given),
  };

  async function asKept(
    found: Article,
    facts: Facts,
    noted: Draft['noted'],
    given: readonly Fault[],
  ): Promise<Draft | Fault> {
    const written = markdownOf(found, facts, noted);
    const kept = await read(`${DRAFT}.md`, Buffer.from(written));
    if ('problem' in kept) return kept;
    const { article } = kept;
    const compared = await library.compare(article);
    return { article, facts, noted, written, given, faults: [...given, ...kept.faults], ...compared };
  }

  /** One after the other: each may take a thread and much memory. */
  function read(...given: Parameters<typeof readAlone>): ReturnType<typeof readAlone> {
    const outcome = last.then(() => readAlone(...given));
    last = outcome.catch(() => {});
    return outcome;
  }

  /** The one article in these bytes, and what could not be read of it; or why there is none. */
  async function readAlone(
    path: string,
    content: Uint8Array,
    charset: string | null = null,
  ): Promise<{ article: Article; faults: Fault[] } | Fault> {
    const limit = largestFile(path, maxBytes);
    if (content.length > limit)
      return {
        problem: `it is too large (${content.length} bytes; the limit is ${limit})`,
        remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
      };
    const reader = new FileReader();
    try {
      const outcome = await reader.read({ dir: NOWHERE, path, content, charset, maxBytes, known: null });
      if (outcome.kind !== 'done') throw new Error('What was given was not read.');
      const { found, leftOut, without } = outcome;
      const [first, ...others] = found;
      const [fault] = leftOut;
      if (fault !== undefined || first === undefined) return fault ?? EMPTY;
      return others.length > 0 ? MANY : { article: first.article, faults: [...without] };
    } finally {
      await reader.close();
    }
  }
}

const EMPTY: Fault = { problem: 'it holds no article', remedy: 'Give a file with one article in it.' };
const MANY: Fault = {
  problem: 'it holds several articles, and only one can be looked at before it is added',
  remedy: 'Give each in a file of its own, or put the file into the folder of articles.',
};
