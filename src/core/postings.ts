import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import { SENTENCE_END, WORD } from './word-stream.ts';

/**
 * Which passages hold each term, and how often: an inverted index in flat arrays (Zobel & Moffat 2006).
 * The postings of term t are those from `start[t]` to before `start[t + 1]`, in the order of the passages.
 */
export interface Postings {
  readonly start: Uint32Array;
  /** By posting: the passage's place in the collection. */
  readonly passages: Uint32Array;
  /** By posting: how often the term occurs there, at most 255. */
  readonly counts: Uint8Array;
  /** By passage: its distinct terms. */
  readonly distinct: Uint16Array;
}

/** How often things occur in a collection. */
export interface Frequencies {
  /** By term id: in how many passages the term occurs; of a term that only titles and sources hold, how many passages stand under them. */
  readonly ofPassages: Uint32Array;
  /** By term id: in how many articles the term occurs, title and source among them. */
  readonly ofArticles: Uint32Array;
  /** By word id: how often the word occurs. */
  readonly ofWords: Uint32Array;
  /** Words per passage, on average. */
  readonly averageLength: number;
}

type Pause = () => Promise<void>;

/** What the first of two passes over the articles finds: the sizes of things. */
interface Sizes extends Frequencies {
  /** By term id: in how many passages the term itself stands. */
  readonly holding: Uint32Array;
  readonly distinct: Uint16Array;
}

/** Sorts all occurrences by term and passage: a counting sort, in two passes over the articles. */
export async function buildPostings(articles: readonly IndexedArticle[], lexicon: Lexicon, pause: Pause): Promise<{ postings: Postings; frequencies: Frequencies }> {
  const { holding, distinct, ...frequencies } = await measure(articles, lexicon, pause);
  const { termOfWord, termCount } = lexicon;
  const start = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) start[term + 1] = (start[term] ?? 0) + (holding[term] ?? 0);
  const next = start.slice();
  const holders = new Uint32Array(start[termCount] ?? 0);
  const counts = new Uint8Array(holders.length);
  const last = new Int32Array(termCount).fill(-1);
  let passage = 0;
  for (const { stream, passages } of articles) {
    for (const { from, to } of passages) {
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        const term = code === SENTENCE_END ? NO_TERM : termOfWord[code & WORD] ?? NO_TERM;
        if (term === NO_TERM) continue;
        if (last[term] !== passage) {
          last[term] = passage;
          const posting = next[term] ?? 0;
          next[term] = posting + 1;
          holders[posting] = passage;
          counts[posting] = 1;
        } else {
          const posting = (next[term] ?? 0) - 1;
          counts[posting] = Math.min(255, (counts[posting] ?? 0) + 1);
        }
      }
      passage++;
    }
    await pause();
  }
  return { frequencies, postings: { start, passages: holders, counts, distinct } };
}

async function measure(articles: readonly IndexedArticle[], { termOfWord, words, termCount }: Lexicon, pause: Pause): Promise<Sizes> {
  const holding = new Uint32Array(termCount);
  const ofArticles = new Uint32Array(termCount);
  const ofWords = new Uint32Array(words.length);
  const distinct = new Uint16Array(articles.reduce((sum, { passages }) => sum + passages.length, 0));
  const lastPassage = new Int32Array(termCount).fill(-1);
  const lastArticle = new Int32Array(termCount).fill(-1);
  let running = 0;
  let passage = 0;
  for (const [place, { stream, passages, titleWords, sourceWords }] of articles.entries()) {
    for (const { from, to } of passages) {
      let found = 0;
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        if (code === SENTENCE_END) continue;
        const word = code & WORD;
        running++;
        ofWords[word] = (ofWords[word] ?? 0) + 1;
        const term = termOfWord[word] ?? NO_TERM;
        if (term === NO_TERM || lastPassage[term] === passage) continue;
        lastPassage[term] = passage;
        found++;
        holding[term] = (holding[term] ?? 0) + 1;
        if (lastArticle[term] === place) continue;
        lastArticle[term] = place;
        ofArticles[term] = (ofArticles[term] ?? 0) + 1;
      }
      distinct[passage++] = found;
    }
    for (const word of [...titleWords, ...sourceWords]) {
      ofWords[word] = (ofWords[word] ?? 0) + 1;
      const term = termOfWord[word] ?? NO_TERM;
      if (term === NO_TERM || lastArticle[term] === place) continue;
      lastArticle[term] = place;
      ofArticles[term] = (ofArticles[term] ?? 0) + 1;
    }
    await pause();
  }
  const ofPassages = withHeadings(holding, articles, termOfWord);
  return { holding, distinct, ofPassages, ofArticles, ofWords, averageLength: running / Math.max(1, passage) };
}

/** A term that only titles and sources hold counts for the passages that stand under them. */
function withHeadings(holding: Uint32Array, articles: readonly IndexedArticle[], termOfWord: readonly number[]): Uint32Array {
  const ofPassages = holding.slice();
  for (const { passages, titleWords, sourceWords } of articles) {
    for (const term of new Set([...titleWords, ...sourceWords].map((word) => termOfWord[word] ?? NO_TERM))) {
      if (term !== NO_TERM && holding[term] === 0) ofPassages[term] = (ofPassages[term] ?? 0) + passages.length;
    }
  }
  return ofPassages;
}
