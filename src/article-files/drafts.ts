import { extname } from 'node:path';
import type { Article } from '../core/article.ts';
import type { ArticleDraft, ArticleFiles, Draft, Facts, SeveralDraft } from '../core/article-files.ts';
import type { Library, Likeness } from '../core/library.ts';
import type { Fault, Refusal } from '../core/refusal.ts';
import { FileReader } from '../corpus/file-reader.ts';
import { largestFile } from '../corpus/read-bytes.ts';
import { endingFault } from '../corpus/walk.ts';
import { factsOf, jsonLinesOf, markdownOf } from './written.ts';

/** Folder and name by which the reading thread knows what is not on disk; neither is looked up. */
const NOWHERE = '';
const DRAFT = 'draft';
/** Bytes of several articles in one file: all of them are kept in memory until somebody has looked at them. */
const LARGEST_TOGETHER = 8_000_000;
/** Of several articles, as many are held against the collection: each time goes once through all of its words. */
const MOST_COMPARED = 10;
const MOST_ALIKE = 3;

type Read = { readonly articles: readonly Article[]; readonly faults: readonly Fault[] };

/**
 * Reads what is given as it will be read once it is kept: first as the kind of file that it is, then as the file that is
 * made of it, both in the reading thread with its bounds. So the preview shows what will be loaded, word for word.
 */
export function drafting(
  library: Library,
  maxBytes: number,
  now: () => Date,
): Pick<ArticleFiles, 'draft' | 'mend' | 'largest'> {
  let last: Promise<unknown> = Promise.resolve();
  const largest = (name: string) => {
    const limit = largestFile(name, maxBytes);
    return extname(name).toLowerCase() === '.jsonl' ? Math.min(limit, LARGEST_TOGETHER) : limit;
  };
  return {
    largest,
    async draft({ name, bytes, origin }) {
      const fault = endingFault(name);
      if (fault !== null) return fault;
      const given = await read(`${DRAFT}${extname(name).toLowerCase()}`, bytes, origin?.charset);
      if ('problem' in given) return given;
      const { articles, faults } = given;
      const [article] = articles;
      const noted: Readonly<Record<string, string>> = {
        ...(origin === null ? {} : { fetched: origin.fetchedAt }),
        added: now().toISOString(),
      };
      if (article === undefined) return EMPTY;
      if (articles.length > 1) return together(articles, noted, faults);
      const author = article.author === null ? {} : { author: article.author };
      return alone(article, factsOf(article, origin?.url ?? null), { ...author, ...noted }, faults);
    },
    mend: ({ article, noted, given }, facts) => alone(article, facts, noted, given),
  };

  async function alone(
    found: Article,
    facts: Facts,
    noted: ArticleDraft['noted'],
    given: readonly Fault[],
  ): Promise<Draft | Fault> {
    const written = markdownOf(found, facts, noted);
    const kept = await read(`${DRAFT}.md`, Buffer.from(written));
    if ('problem' in kept) return kept;
    const [article] = kept.articles;
    if (article === undefined) return EMPTY;
    const compared = await library.compare(article);
    return { kind: 'article', article, facts, noted, written, given, faults: [...given, ...kept.faults], ...compared };
  }

  async function together(
    found: readonly Article[],
    noted: ArticleDraft['noted'],
    given: readonly Fault[],
  ): Promise<SeveralDraft | Fault> {
    const written = jsonLinesOf(found, noted);
    const kept = await read(`${DRAFT}.jsonl`, Buffer.from(written));
    if ('problem' in kept) return kept;
    const { articles, faults } = kept;
    const compared = Math.min(articles.length, MOST_COMPARED);
    const alike: Likeness[] = [];
    for (const article of articles.slice(0, compared)) alike.push(...(await library.compare(article)).alike);
    const likest = new Map(alike.toSorted((a, b) => a.share - b.share).map((one) => [one.key, one]));
    return {
      kind: 'several',
      articles,
      written,
      given,
      faults: [...given, ...faults],
      compared,
      alike: [...likest.values()].toReversed().slice(0, MOST_ALIKE),
    };
  }

  /** One after the other: each may take a thread and much memory. */
  function read(...given: Parameters<typeof readAlone>): ReturnType<typeof readAlone> {
    const outcome = last.then(() => readAlone(...given));
    last = outcome.catch(() => {});
    return outcome;
  }

  /** The articles in these bytes, and what could not be read of them; or why there are none. */
  async function readAlone(path: string, content: Uint8Array, charset: string | null = null): Promise<Read | Fault> {
    const limit = largest(path);
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
      if (found.length === 0) return leftOut[0] ?? EMPTY;
      return { articles: found.map(({ article }) => article), faults: [...leftOut, ...without].map(named) };
    } finally {
      await reader.close();
    }
  }
}

const EMPTY: Fault = { problem: 'it holds no article', remedy: 'Give a file with an article in it.' };

/** Of several articles, the line is to be told. */
function named({ line, problem, remedy }: Refusal): Fault {
  return { problem: line === null ? problem : `line ${line}: ${problem}`, remedy };
}
