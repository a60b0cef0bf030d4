import { en } from '../../src/core/texts/en.ts';
import { answerReply } from '../../src/core/reply/answer-reply.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { askAll, type Asked } from './measure-engine.ts';
import type { BenchQuestion } from './questions.ts';
import { changeArticles } from './stored-collection.ts';

const MAX_BYTES = 50_000_000;
/** Passages that a plain query returns, as anybody would ask for them. */
const PLAIN = 10;

export interface SearchPlace {
  readonly dir: string;
  readonly url: string;
  readonly index: string;
}

export interface FillFigures {
  readonly fillMs: number;
  /** Bytes that the primary shards take on the disk of the engine. */
  readonly disk: number;
  /** The most that the filling process took, in bytes. */
  readonly peak: number;
}

export interface SearchFigures {
  readonly startMs: number;
  readonly asked: Asked;
  /** The engine's own `match` query over the same terms. */
  readonly plain: Asked;
  /** Resident memory of the whole process after the questions, and the most, in bytes. */
  readonly atRest: number;
  readonly peak: number;
}

/** Fills an empty index from the folder. It should have a process to itself. */
export async function measureFilling(place: SearchPlace): Promise<FillFigures> {
  const started = performance.now();
  const library = await open(place);
  const fillMs = performance.now() - started;
  await library.close();
  const stats = (await json(`${place.url}/${place.index}-*/_stats/store`, null)) as {
    readonly _all: { readonly primaries: { readonly store: { readonly size_in_bytes: number } } };
  };
  const { _all: all } = stats;
  return { fillMs, disk: all.primaries.store.size_in_bytes, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Asks an index that is filled. It should have a process to itself. */
export async function measureSearch(place: SearchPlace, questions: readonly BenchQuestion[]): Promise<SearchFigures> {
  const library = await open(place);
  const startMs = performance.now();
  const asked = await askAll(questions, async ({ text }) => {
    const answer = await library.ask(text);
    answerReply(answer, 'everyone', en);
    return answer.passages.map(({ passageId }) => passageId);
  });
  globalThis.gc?.();
  const atRest = process.memoryUsage.rss();
  const peak = process.resourceUsage().maxRSS * 1024;
  const plain = await askAll(questions, async ({ text }) => {
    const query = { match: { terms: termsOf(text).join(' ') } };
    const { hits } = (await json(`${place.url}/${place.index}-*-passages/_search`, { size: PLAIN, query })) as {
      readonly hits: { readonly hits: readonly { readonly _source: { readonly id: string } }[] };
    };
    return hits.hits.map(({ _source: { id } }) => id);
  });
  await library.close();
  return { startMs, asked, plain, atRest, peak };
}

/** Changes one article of a hundred and reloads. */
export async function measureSearchReload(
  place: SearchPlace,
): Promise<{ readonly changed: number; readonly reloadMs: number }> {
  const library = await open(place);
  const wanted = changeArticles(place.dir, 0.01, 2);
  const started = performance.now();
  const { changed, problem } = await library.reload();
  const reloadMs = performance.now() - started;
  await library.close();
  if (changed.length !== wanted)
    throw new Error(`The reload found ${changed.length} of ${wanted} changed articles. ${problem ?? ''}`);
  return { changed: wanted, reloadMs };
}

async function open({ dir, url, index }: SearchPlace): Promise<Library> {
  const search = { urls: [url], login: null, ca: null, index };
  const { library } = await openLibrary({ corpusDir: dir, maxBytes: MAX_BYTES, cacheDir: null, search });
  return library;
}

async function json(url: string, body: object | null): Promise<unknown> {
  const response = await fetch(
    url,
    body === null
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  return response.json();
}
