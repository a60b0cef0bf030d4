import type { AnswerKind } from '../question/answer-kind.ts';
import {
  DATE,
  LEADS_TO_PLACE,
  MAY_BE_REASON,
  MONEY,
  NAME,
  NUMBER,
  PERCENT,
  REASON,
  VAGUE,
} from '../text/word-shape.ts';

/**
 * How far a word that the question does not hold is of the kind asked for, from 0 to 1.
 * @param here its shape
 * @param before the shape of the word before it; 0 where the question holds that word
 */
export function kindFit(kind: AnswerKind, here: number, before: number): number {
  const has = (bits: number) => (here & bits) !== 0;
  const vague = has(VAGUE) ? 0.5 : 1;
  switch (kind) {
    case 'number':
      return has(NUMBER) && !has(DATE) ? vague : 0;
    // "Since 2019" says how long, and so does "for four years".
    case 'duration':
      return has(NUMBER | DATE) ? vague : 0;
    case 'money':
      return has(MONEY) ? 1 : has(NUMBER) && !has(DATE) ? 0.5 : 0;
    case 'percentage':
      return has(PERCENT) ? 1 : has(NUMBER) && !has(DATE) ? 0.5 : 0;
    case 'when':
      return has(DATE) ? vague : 0;
    case 'who':
      return has(NAME) && !has(DATE) ? ((before & NAME) !== 0 && (before & DATE) === 0 ? 1 : 0.5) : 0;
    // "On the northern quay" is a place without a name.
    case 'where':
      return has(NAME) && !has(DATE) ? ((before & LEADS_TO_PLACE) !== 0 ? 1 : 0.5) : has(LEADS_TO_PLACE) ? 0.2 : 0;
    case 'why':
      return has(REASON) ? 1 : has(MAY_BE_REASON) ? 0.2 : 0;
    case null:
      return 1;
  }
}
