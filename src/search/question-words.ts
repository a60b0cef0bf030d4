import type { English } from '../core/english/word-frequencies.ts';
import { Alternatives } from '../core/index/alternatives.ts';
import type { Frequencies } from '../core/index/frequencies.ts';
import { Lexicon } from '../core/index/lexicon.ts';
import { Speller } from '../core/index/speller.ts';
import type { LanguageTag } from '../core/languages/language.ts';
import type { Generation } from './generation.ts';
import {
  abbreviationKey,
  termKey,
  wordKey,
  type AbbreviationCounts,
  type TermCounts,
  type WordCounts,
} from './documents/layout.ts';
import type { NearWord, Vocabulary } from './vocabulary.ts';

/** Letters from which two slips are looked for; in shorter words one. */
const LONG = 8;

/**
 * What one question has been told of the vocabulary so far, and what it lacks. Reading is tried with what is known; whatever
 * it asks for beyond that is noted here, fetched, and reading is tried again, until nothing is lacking.
 */
export class QuestionWords {
  readonly #entries = new Map<string, unknown>();
  readonly #near = new Map<string, readonly NearWord[]>();
  #wanted = new Set<string>();
  #wantedNear = new Map<string, { readonly word: string; readonly tag: LanguageTag }>();

  get isComplete(): boolean {
    return this.#wanted.size === 0 && this.#wantedNear.size === 0;
  }

  /** Undefined, and noted, where it is not known yet, as with the next ones; null where the articles have nothing there. */
  word(word: string, tag: LanguageTag): WordCounts | null | undefined {
    return this.#entry(wordKey(word, tag)) as WordCounts | null | undefined;
  }

  term(term: string): TermCounts | null | undefined {
    return this.#entry(termKey(term)) as TermCounts | null | undefined;
  }

  /** Those that a term is short for, and those whose long form begins with it. */
  abbreviations(term: string): readonly AbbreviationCounts[] | null | undefined {
    return this.#entry(abbreviationKey(term)) as readonly AbbreviationCounts[] | null | undefined;
  }

  #entry(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#wanted.add(key);
    return entry;
  }

  near(word: string, tag: LanguageTag): readonly NearWord[] | undefined {
    const key = wordKey(word, tag);
    const near = this.#near.get(key);
    if (near === undefined) this.#wantedNear.set(key, { word, tag });
    return near;
  }

  /** Fetches what was asked for in vain. */
  async fetch(vocabulary: Vocabulary, generation: Generation): Promise<void> {
    const [wanted, wantedNear] = [[...this.#wanted], [...this.#wantedNear]];
    this.#wanted = new Set();
    this.#wantedNear = new Map();
    const [entries] = await Promise.all([
      vocabulary.entries(generation, wanted),
      ...wantedNear.map(async ([key, { word, tag }]) => {
        this.#near.set(key, await vocabulary.near(generation, word, tag, word.length < LONG ? 1 : 2));
      }),
    ]);
    for (const [key, entry] of entries) this.#entries.set(key, entry);
  }
}

/** The counts of what was asked for, by the numbers that a lexicon gives. */
class Counts implements Frequencies {
  inText = new Uint32Array(0);
  ofPassages = new Uint32Array(0);
  ofArticles = new Uint32Array(0);
  ofWords = new Uint32Array(0);
  asNames = new Uint32Array(0);
  readonly passages: number;
  readonly averageLength: number;

  constructor({ facts: { passages, words } }: Generation) {
    this.passages = passages;
    this.averageLength = words / Math.max(1, passages);
  }

  ofTerm(id: number, { inText, underHeadings, ofArticles }: TermCounts): void {
    [this.inText, this.ofPassages, this.ofArticles] = [this.inText, this.ofPassages, this.ofArticles].map((counts) =>
      reaching(counts, id),
    ) as [typeof this.inText, typeof this.inText, typeof this.inText];
    this.inText[id] = inText;
    this.ofPassages[id] = inText > 0 ? inText : underHeadings;
    this.ofArticles[id] = ofArticles;
  }

  ofWord(id: number, counts: WordCounts): void {
    this.ofWords = reaching(this.ofWords, id);
    this.asNames = reaching(this.asNames, id);
    this.ofWords[id] = usesOf(counts);
    this.asNames[id] = counts.asName;
  }
}

/** As the counts of the index in memory have it: titles speak only of words that no text holds. */
function usesOf({ uses, inHeadings }: WordCounts): number {
  return uses > 0 ? uses : inHeadings;
}

function reaching(counts: Uint32Array<ArrayBuffer>, id: number): Uint32Array<ArrayBuffer> {
  if (id < counts.length) return counts;
  const longer = new Uint32Array(2 * id + 64);
  longer.set(counts);
  return longer;
}

/** A term that is not known yet is taken for one that the articles hold: so a first reading asks for all that it may need. */
const SUPPOSED: TermCounts = { inText: 1, underHeadings: 0, ofArticles: 1, inField: [1, 0, 0] };

/** Numbers for the words of one question and the passages that are read for it; what the articles hold it looks up. */
class QuestionLexicon extends Lexicon {
  readonly counts: Counts;
  readonly #words: QuestionWords;

  constructor(words: QuestionWords, generation: Generation) {
    super();
    this.#words = words;
    this.counts = new Counts(generation);
  }

  override termId(term: string): number | undefined {
    const entry = this.#words.term(term);
    if (entry === null) return undefined;
    const id = this.addTerm(term);
    this.counts.ofTerm(id, entry ?? SUPPOSED);
    return id;
  }

  override wordId(word: string, tag: LanguageTag = 'en'): number | undefined {
    const entry = this.#words.word(word, tag);
    if (entry === undefined || entry === null) return undefined;
    const id = this.add({ word, term: entry.term }, tag);
    this.counts.ofWord(id, entry);
    return id;
  }

  override stopWordAtom(word: string): number | null {
    const id = this.wordId(word);
    return id === undefined ? null : -1 - id;
  }
}

class QuestionSpeller extends Speller {
  readonly #words: QuestionWords;

  constructor(lexicon: Lexicon, words: QuestionWords) {
    super(lexicon);
    this.#words = words;
  }

  override correct(word: string, _counts: Uint32Array, tag: LanguageTag = 'en'): string | null {
    if (!Speller.mayCorrect(word, tag)) return null;
    const lexicon = new Lexicon();
    const near = this.#words.near(word, tag) ?? [];
    const counts = Uint32Array.from(near, usesOf);
    for (const one of near) lexicon.add(one, tag);
    const speller = new Speller(lexicon);
    speller.grow();
    return speller.correct(word, counts, tag);
  }
}

class QuestionAlternatives extends Alternatives {
  readonly #words: QuestionWords;

  constructor(words: QuestionWords) {
    super([], () => 0);
    this.#words = words;
  }

  override of(terms: readonly string[]): Map<string, Set<string>> {
    const abbreviations = terms.flatMap((term) => this.#words.abbreviations(term) ?? []);
    const frequency = (term: string) => {
      const counts = this.#words.term(term);
      return counts === null || counts === undefined ? 0 : counts.inText || counts.underHeadings;
    };
    return new Alternatives([{ abbreviations }], frequency).of(terms);
  }
}

/** What reading a question needs of the articles, as far as it is known. */
export function questionParts(words: QuestionWords, generation: Generation, english: English) {
  const lexicon = new QuestionLexicon(words, generation);
  return {
    english,
    lexicon,
    frequencies: lexicon.counts,
    speller: new QuestionSpeller(lexicon, words),
    alternatives: new QuestionAlternatives(words),
    sources: generation.sources,
    languages: generation.languages,
    span: generation.span,
  };
}
