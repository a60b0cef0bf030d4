import type { IndexedArticle } from '../../core/index/analysis.ts';
import { NO_TERM, type Lexicon } from '../../core/index/lexicon.ts';
import { isWithCapital, SENTENCE_END, termAt, WORD } from '../../core/index/word-stream.ts';
import { NO_FACTS, type Facts } from '../generation.ts';
import {
  abbreviationKey,
  FIELDS,
  termKey,
  wordKey,
  type AbbreviationCounts,
  type TermCounts,
  type WordCounts,
} from './layout.ts';

type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface CountedTerm extends Omit<Changeable<TermCounts>, 'inField'> {
  inField: number[];
}

/** How articles that come and go change what is counted. */
export class Tally {
  /** By key of the vocabulary; a number below 0 is of what has gone. */
  readonly words = new Map<string, Changeable<WordCounts>>();
  readonly terms = new Map<string, CountedTerm>();
  readonly abbreviations = new Map<string, Map<string, Changeable<AbbreviationCounts>>>();
  readonly facts = { ...NO_FACTS, lengths: [0, 0, 0] };
  readonly sources = new Map<string, number>();
  readonly languages = new Map<string | null, number>();

  /** @param sign 1 for an article that comes, -1 for one that goes */
  add(entry: IndexedArticle, lexicon: Lexicon, sign: 1 | -1): void {
    const { stream, passages, titleWords, sourceWords, article, language, abbreviations } = entry;
    const { facts } = this;
    facts.articles += sign;
    facts.passages += sign * passages.length;
    raise(this.languages, language, sign);
    if (article.source !== null) raise(this.sources, article.source, sign);
    for (const { from, to } of passages) {
      const terms = new Set<number>();
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        if (code === SENTENCE_END) continue;
        facts.words += sign;
        const counts = this.#word(code, lexicon);
        counts.uses += sign;
        if (isWithCapital(code)) counts.asName += sign;
        terms.add(termAt(code, lexicon));
      }
      terms.delete(NO_TERM);
      facts.distinct += sign * terms.size;
      for (const term of terms) this.#term(term, lexicon).inText += sign;
    }
    const headings = new Set<number>();
    const everywhere = new Set<number>();
    for (const [field, words] of [stream, titleWords, sourceWords].entries()) {
      const terms = new Set<number>();
      for (const code of words) {
        terms.add(termAt(code, lexicon));
        if (field > 0) this.#word(code, lexicon).inHeadings += sign;
      }
      terms.delete(NO_TERM);
      facts.lengths[field] = (facts.lengths[field] ?? 0) + sign * terms.size;
      for (const term of terms) {
        const { inField } = this.#term(term, lexicon);
        inField[field] = (inField[field] ?? 0) + sign;
        everywhere.add(term);
        if (field > 0) headings.add(term);
      }
    }
    for (const term of everywhere) this.#term(term, lexicon).ofArticles += sign;
    for (const term of headings) this.#term(term, lexicon).underHeadings += sign * passages.length;
    const explained = new Map(abbreviations.map((one) => [`${one.short} ${one.long.join(' ')}`, one]));
    for (const [name, { short, long }] of explained) {
      for (const key of new Set([short, long[0] ?? short].map(abbreviationKey))) {
        const known = this.abbreviations.get(key) ?? new Map<string, Changeable<AbbreviationCounts>>();
        this.abbreviations.set(key, known);
        const one = known.get(name) ?? { short, long, articles: 0 };
        one.articles += sign;
        known.set(name, one);
      }
    }
  }

  #word(code: number, lexicon: Lexicon): Changeable<WordCounts> {
    const id = code & WORD;
    const key = wordKey(lexicon.words[id] ?? '', lexicon.languageOfWord[id] ?? 'en');
    let counts = this.words.get(key);
    if (counts === undefined) {
      const term = lexicon.terms[lexicon.termOfWord[id] ?? NO_TERM] || null;
      counts = { uses: 0, asName: 0, inHeadings: 0, term };
      this.words.set(key, counts);
    }
    return counts;
  }

  #term(id: number, lexicon: Lexicon): CountedTerm {
    const key = termKey(lexicon.terms[id] ?? '');
    let counts = this.terms.get(key);
    if (counts === undefined) {
      counts = { inText: 0, underHeadings: 0, ofArticles: 0, inField: FIELDS.map(() => 0) };
      this.terms.set(key, counts);
    }
    return counts;
  }
}

/** The facts after the change. @param span first and last day of publication, which cannot be counted */
export function factsAfter(before: Facts, tally: Tally, span: Pick<Facts, 'oldest' | 'newest'>): Facts {
  const { facts } = tally;
  const merged = <Name>(counts: readonly (readonly [Name, number])[], changes: ReadonlyMap<Name, number>) => {
    const all = new Map(counts);
    for (const [name, change] of changes) raise(all, name, change);
    return [...all].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  };
  return {
    articles: before.articles + facts.articles,
    passages: before.passages + facts.passages,
    words: before.words + facts.words,
    distinct: before.distinct + facts.distinct,
    lengths: before.lengths.map((length, at) => length + (facts.lengths[at] ?? 0)),
    sources: merged(before.sources, tally.sources),
    languages: merged(before.languages, tally.languages),
    ...span,
  };
}

function raise<Name>(counts: Map<Name, number>, name: Name, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** What a key of the vocabulary stands for after the change; null where nothing is left. */
export function wordAfter(before: WordCounts | null, change: WordCounts): WordCounts | null {
  const uses = (before?.uses ?? 0) + change.uses;
  const inHeadings = (before?.inHeadings ?? 0) + change.inHeadings;
  if (uses <= 0 && inHeadings <= 0) return null;
  return { uses, inHeadings, asName: (before?.asName ?? 0) + change.asName, term: change.term };
}

export function termAfter(before: TermCounts | null, change: TermCounts): TermCounts | null {
  const ofArticles = (before?.ofArticles ?? 0) + change.ofArticles;
  return ofArticles <= 0
    ? null
    : {
        ofArticles,
        inText: (before?.inText ?? 0) + change.inText,
        underHeadings: (before?.underHeadings ?? 0) + change.underHeadings,
        inField: change.inField.map((count, at) => count + (before?.inField[at] ?? 0)),
      };
}

/** Short forms and first words that stand for very much are kept with the most frequent of it. */
const MOST_ABBREVIATIONS = 200;

export function abbreviationsAfter(
  before: readonly AbbreviationCounts[] | null,
  changes: ReadonlyMap<string, AbbreviationCounts>,
): readonly AbbreviationCounts[] | null {
  const all = new Map((before ?? []).map((one) => [`${one.short} ${one.long.join(' ')}`, one]));
  for (const [name, change] of changes)
    all.set(name, { ...change, articles: (all.get(name)?.articles ?? 0) + change.articles });
  const left = [...all.values()].filter(({ articles }) => articles > 0);
  return left.length === 0 ? null : left.toSorted((a, b) => b.articles - a.articles).slice(0, MOST_ABBREVIATIONS);
}
