import type { Token } from '../text/terms.ts';

/** Words of a measure or a time, of which "what" and "how" make a question: "what year", "how long". */
export const MEASURES = 'amount number year years month months week day days date time long old big far'.split(' ');
/** Deeds of which a question may tell without being about them: "who said that?" */
export const DEEDS = `say says said happen happens happened happening go goes going went come came mean means explain
  explained`.split(/\s+/);
/** Words that say no matter, beside those that are not searched for anyway. */
const LIGHT: ReadonlySet<string> = new Set([
  ...MEASURES,
  ...DEEDS,
  ...`place places country countries city cities people ppl person ones others another thing things reason reasons result
  outcome exactly kind sort type detail details source sources link part way true involved responsible next still now
  already later currently today ever recently soon`.split(/\s+/),
]);
/** Words that ask. */
export const ASKS = /^(?:who|whom|whose|what|when|where|why|which|how|whos|whats)(?:'s)?$/;
/** What stands before who does it in a question. */
export const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|wasn't|weren't|don't|doesn't|didn't)$/;
/** What leads to a name, a time or a noun. */
export const PREPOSITION =
  /^(?:in|at|from|to|by|with|of|on|about|for|between|under|over|after|before|since|until|near|during)$/;

/** Whether a word of a question tells what it is about. */
export function saysMatter({ term, word }: Token): boolean {
  return term !== null && !LIGHT.has(word);
}
