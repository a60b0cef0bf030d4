import { eachTerm, type IndexedArticle } from './analysis.ts';
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

/** Counts words and terms, one article after the other. */
export async function countFrequencies(articles: readonly IndexedArticle[], lexicon: Lexicon, pause: Pause): Promise<Frequencies> {
  const { termOfWord, words, termCount } = lexicon;
  const ofPassages = new Uint32Array(termCount);
  const ofArticles = new Uint32Array(termCount);
  const ofWords = new Uint32Array(words.length);
  const lastPassage = new Int32Array(termCount).fill(-1);
  const lastArticle = new Int32Array(termCount).fill(-1);
  let running = 0;
  let passageCount = 0;
  for (const [place, { stream, passages, titleWords, sourceWords }] of articles.entries()) {
    for (const { from, to } of passages) {
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        if (code === SENTENCE_END) continue;
        const word = code & WORD;
        running++;
        add(ofWords, word, 1);
        const term = termOfWord[word] ?? NO_TERM;
        if (term === NO_TERM || lastPassage[term] === passageCount) continue;
        lastPassage[term] = passageCount;
        add(ofPassages, term, 1);
        if (lastArticle[term] === place) continue;
        lastArticle[term] = place;
        add(ofArticles, term, 1);
      }
      passageCount++;
    }
    for (const word of [...titleWords, ...sourceWords]) {
      add(ofWords, word, 1);
      const term = termOfWord[word] ?? NO_TERM;
      if (term === NO_TERM || lastArticle[term] === place) continue;
      lastArticle[term] = place;
      add(ofArticles, term, 1);
    }
    await pause();
  }
  const inText = ofPassages.slice();
  for (const { passages, titleWords, sourceWords } of articles) {
    for (const term of new Set([...titleWords, ...sourceWords].map((word) => termOfWord[word] ?? NO_TERM))) {
      if (term !== NO_TERM && inText[term] === 0) add(ofPassages, term, passages.length);
    }
  }
  return { ofPassages, ofArticles, ofWords, averageLength: running / Math.max(1, passageCount) };
}

/** Sorts all occurrences by term and passage (a counting sort), in one pass after the sizes are known. */
export async function buildPostings(articles: readonly IndexedArticle[], lexicon: Lexicon, pause: Pause): Promise<Postings> {
  const { termCount } = lexicon;
  const start = new Uint32Array(termCount + 1);
  const distinct = new Uint16Array(articles.reduce((sum, { passages }) => sum + passages.length, 0));
  const last = new Int32Array(termCount).fill(-1);
  let passage = 0;
  for (const { stream, passages } of articles) {
    for (const { from, to } of passages) {
      eachTerm(stream, from, to, lexicon, (term) => {
        if (last[term] === passage) return;
        last[term] = passage;
        add(start, term + 1, 1);
        add(distinct, passage, 1);
      });
      passage++;
    }
    await pause();
  }
  for (let term = 1; term <= termCount; term++) add(start, term, start[term - 1] ?? 0);
  const next = start.slice();
  const holders = new Uint32Array(start[termCount] ?? 0);
  const counts = new Uint8Array(holders.length);
  last.fill(-1);
  passage = 0;
  for (const { stream, passages } of articles) {
    for (const { from, to } of passages) {
      eachTerm(stream, from, to, lexicon, (term) => {
        if (last[term] !== passage) {
          last[term] = passage;
          const posting = next[term] ?? 0;
          add(next, term, 1);
          holders[posting] = passage;
          counts[posting] = 1;
        } else {
          const posting = (next[term] ?? 0) - 1;
          if ((counts[posting] ?? 255) < 255) add(counts, posting, 1);
        }
      });
      passage++;
    }
    await pause();
  }
  return { start, passages: holders, counts, distinct };
}

function add(counts: Uint32Array | Uint16Array | Uint8Array, at: number, more: number): void {
  counts[at] = (counts[at] ?? 0) + more;
}
