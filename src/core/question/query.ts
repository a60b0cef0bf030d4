import type { Language } from '../languages/language.ts';
import type { AnswerKind } from './answer-kind.ts';
import type { Deed } from './deed.ts';
import type { Request } from './request.ts';
import type { Role } from './role.ts';

export interface QueryTerm {
  readonly term: string;
  /** The id of the term in the lexicon; null where no article holds it. */
  readonly id: number | null;
  /** The word as it was typed. */
  readonly typed: string;
  /** How much the term tells, in nats: minus the logarithm of the share of passages that hold it. */
  readonly weight: number;
  readonly isNumber: boolean;
  readonly isName: boolean;
  readonly role: Role;
  /** What to look for: the term itself, where some article holds it, and others that stand for the same. */
  readonly expansions: readonly Expansion[];
  /** Wordings of several words that stand for the same; only a passage that is read closely is searched for them. */
  readonly wordings: readonly WordingExpansion[];
}

/** Whether no article holds the term, nor anything that stands for it. */
export function isUnknown({ expansions, wordings }: QueryTerm): boolean {
  return expansions.length === 0 && wordings.length === 0;
}

/** A term of the lexicon, and what an occurrence of it counts for the term that was asked for: 1 for that term itself. */
export interface Expansion {
  readonly id: number;
  readonly share: number;
}

/** Words that follow each other, as atom ids (lexicon.ts), and what they count together. */
export interface WordingExpansion {
  readonly atoms: readonly number[];
  readonly share: number;
}

/** A question, made ready for ranking. */
export interface Query {
  /** The language that the question is read in. */
  readonly language: Language;
  /** The question as it was read: without what only frames it, chat spelling written out, misspelt words mended. */
  readonly text: string;
  /** Distinct terms in the order of the question. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the weights; at least a little above 0. */
  readonly totalWeight: number;
  /** Neighbours in the question: positions in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly kind: AnswerKind;
  /** What "how many" counts, as positions in `terms`. */
  readonly counted: readonly number[];
  /** Who does what to whom, as positions in `terms`; null where the question does not tell, or names neither. */
  readonly deed: Deed | null;
  /** What is wanted of the matter: an answer about it, or sentences about it. */
  readonly request: Request;
  /** Sources of the collection that the question names ("according to The Age"). */
  readonly sources: ReadonlySet<string>;
  /** ISO 8601 calendar dates that the question names. */
  readonly dates: ReadonlySet<string>;
  readonly wantsLatest: boolean;
  /** Words, as typed, that no article holds. */
  readonly unknownWords: readonly string[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}
