import type { IndexedArticle, IndexedPassage } from './analysis.ts';
import type { Collection } from './collection.ts';
import { DATE, NO_TERM, NUMBER } from './lexicon.ts';
import type { Query } from './query.ts';
import { CAPITAL, SENTENCE_END, WORD } from './word-stream.ts';

/** What a sentence shares with a question, and what else it holds. */
export interface SentenceEvidence {
  /** By position in `query.terms`: 1 where the sentence holds the term. */
  readonly matched: Uint8Array;
  /** The weight of the matched terms. */
  readonly weight: number;
  /** Neighbours of the question that are neighbours here too. */
  readonly pairs: number;
  readonly words: number;
  /** Whether it holds a number, a date, or a name that the question does not itself hold. */
  readonly hasNumber: boolean;
  readonly hasDate: boolean;
  readonly hasName: boolean;
}

/** What a passage shares with a question. */
export interface Evidence {
  readonly sentences: readonly SentenceEvidence[];
  /** By position in `query.terms`: how often the term occurs. */
  readonly counts: Float64Array;
  /** Occurrences in the title or the source, as 0 or 1. */
  readonly inTitle: Uint8Array;
  readonly words: number;
  /** Distinct neighbours of the question that are neighbours somewhere in the passage. */
  readonly pairs: number;
}

/** Neighbours may be this many words apart: "the minister of defence" for "defence minister". */
const NEAR = 3;

/** Reads a passage once for all that the signals need. */
export class EvidenceReader {
  readonly #query: Query;
  readonly #collection: Collection;
  readonly #positionOf = new Map<number, number>();
  readonly #pairs = new Map<number, number>();
  readonly #titles = new Map<IndexedArticle, Uint8Array>();

  constructor(query: Query, collection: Collection) {
    this.#query = query;
    this.#collection = collection;
    for (const [position, { id }] of query.terms.entries()) if (id !== null) this.#positionOf.set(id, position);
    for (const [index, [a, b]] of query.pairs.entries()) {
      this.#pairs.set(pairKey(a, b), index);
      this.#pairs.set(pairKey(b, a), index);
    }
  }

  read(passage: IndexedPassage): Evidence {
    const { terms, pairs } = this.#query;
    const { termOfWord, shapeOfWord } = this.#collection.lexicon;
    const counts = new Float64Array(terms.length);
    const pairSeen = new Uint8Array(pairs.length);
    const sentences: SentenceEvidence[] = [];
    let sentence = new SentenceReading(terms.length);
    let previous = -1;
    let previousAt = -Infinity;
    let words = 0;
    const { stream } = passage.article;
    for (let at = passage.from; at < passage.to; at++) {
      const code = stream[at] ?? SENTENCE_END;
      if (code === SENTENCE_END) {
        sentences.push(sentence.finish(this.#query));
        sentence = new SentenceReading(terms.length);
        previousAt = -Infinity;
        continue;
      }
      words++;
      sentence.words++;
      const word = code & WORD;
      const term = termOfWord[word] ?? NO_TERM;
      const position = term === NO_TERM ? undefined : this.#positionOf.get(term);
      if (position === undefined) {
        const shape = shapeOfWord[word] ?? 0;
        if ((shape & NUMBER) !== 0) sentence.hasNumber = true;
        if ((shape & DATE) !== 0) sentence.hasDate = true;
        else if ((code & CAPITAL) !== 0 && term !== NO_TERM) sentence.hasName = true;
        continue;
      }
      counts[position] = (counts[position] ?? 0) + 1;
      sentence.matched[position] = 1;
      if (words - previousAt <= NEAR) {
        const pair = this.#pairs.get(pairKey(previous, position));
        if (pair !== undefined) {
          pairSeen[pair] = 1;
          sentence.pairs++;
        }
      }
      previous = position;
      previousAt = words;
    }
    return {
      sentences, counts, words,
      inTitle: this.#inTitle(passage.article),
      pairs: pairSeen.reduce((sum, seen) => sum + seen, 0),
    };
  }

  #inTitle(article: IndexedArticle): Uint8Array {
    let found = this.#titles.get(article);
    if (found === undefined) {
      found = new Uint8Array(this.#query.terms.length);
      for (const word of [...article.titleWords, ...article.sourceWords]) {
        const position = this.#positionOf.get(this.#collection.lexicon.termOfWord[word] ?? NO_TERM);
        if (position !== undefined) found[position] = 1;
      }
      this.#titles.set(article, found);
    }
    return found;
  }
}

function pairKey(a: number, b: number): number {
  return a * 4096 + b;
}

class SentenceReading {
  readonly matched: Uint8Array;
  words = 0;
  pairs = 0;
  hasNumber = false;
  hasDate = false;
  hasName = false;

  constructor(terms: number) {
    this.matched = new Uint8Array(terms);
  }

  finish(query: Query): SentenceEvidence {
    const { matched, words, pairs, hasNumber, hasDate, hasName } = this;
    return { matched, weight: weightOf(query, (position) => matched[position] === 1), pairs, words, hasNumber, hasDate, hasName };
  }
}

/** The weight of the query's terms for whose position `holds` is true. */
export function weightOf(query: Query, holds: (position: number) => boolean): number {
  let sum = 0;
  for (let position = 0; position < query.terms.length; position++) {
    if (holds(position)) sum += query.terms[position]?.weight ?? 0;
  }
  return sum;
}

/** Whether a sentence holds the kind of thing that the question asks for. */
export function holdsKind(query: Query, sentence: SentenceEvidence): boolean {
  switch (query.kind) {
    case 'number': return sentence.hasNumber;
    case 'when': return sentence.hasDate;
    case 'who':
    case 'where': return sentence.hasName;
    case null: return true;
  }
}
