import { plain } from '../languages/from-words.ts';
import { english } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';

/** What an answer must name: a person or body, a time, a place, a number, a reason; null where anything may do. */
export type AnswerKind = 'who' | 'when' | 'where' | 'number' | 'duration' | 'money' | 'percentage' | 'why' | null;

/** What is paid, and the deeds of paying. */
const MONEY =
  'money|cash|fund(?:s|ed|ing)?|grants?|aid|costs?|pa(?:y|ys|id|ying)|spen[dt]|spending|worth|prices?|fine[ds]?|raised?|earn(?:s|ed)?|owe[ds]?|loans?|salary|invest(?:s|ed|ment)?|budget|debt|settle(?:ment|d)?|award(?:ed)?|receiv(?:e|es|ed)|trade|sold|bought|dollars?|euros?|donat(?:e|ed|ions?)|secured?|provid(?:e|ed)|profit|revenue|get|gets|got|giv(?:e|es|en)|gave|put|charg(?:e|es|ed)|offer(?:s|ed)?|win|wins|won|los(?:e|es|t)|ma(?:ke|kes|de)';
/** What ends the name of what is counted: "how much water | does the town use". */
const COUNTS = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must';

const KINDS: readonly (readonly [RegExp, AnswerKind])[] = [
  // "How much grant money did …", "how much did … cost", "how much the town paid"; but "how much water does the town owe".
  [
    new RegExp(
      `\\bhow much (?:more |less )?(?:(?!(?:${COUNTS})\\b)[\\w'’&-]+ ){0,4}(?:${MONEY})\\b|\\bhow much (?:more |less )?(?:${COUNTS}|the|a|an|it|he|she|they|we|his|her|its|their)\\b.*\\b(?:${MONEY})\\b|\\b(?:what|which) (?:is |was |were |are )?(?:the |their |its )?(?:\\w+ )?(?:price|cost|salary|sum of money|budget)\\b`,
    ),
    'money',
  ],
  [
    /\b(?:what|which) (?:is |was |were |are )?(?:the |their |its )?(?:\w+ )?(?:percentage|percent|share|proportion)\b|\bhow many percent\b/,
    'percentage',
  ],
  [/\bhow (?:many|much|old|far|large|big|tall|high|often|fast|heavy|wide|deep|few)\b/, 'number'],
  [/\bhow long\b/, 'duration'],
  [/\bwhy\b|\bhow come\b|\bwhat (?:is |was |were |are )?(?:the |their |its |his |her )?reasons?\b/, 'why'],
  [
    /\bwhat (?:is |was |were |are )?(?:the |their |its )?(?:\w+ )?(?:number|amount|population|total|size|age|value|figure|rate|length|distance|height|width|weight|temperature|sum)\b/,
    'number',
  ],
  [
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow (?:recently|soon)\b|\bsince when\b/,
    'when',
  ],
  [
    /\bwho(?:se|m)?\b|\bwhat(?:['’]?s| is| was| are| were) (?:the |his |her |its |their )?(?:full |real )?names?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|senator|congressman|congresswoman|representative|president|minister|leader|official|spokesman|spokesperson|analyst|king|queen|author|company|organi[sz]ation|agency|group)\b/,
    'who',
  ],
  [
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|places|state|states|town|region|regions|location|continent|nation|nations|county)\b/,
    'where',
  ],
];

/** They ask, and what comes after them does not: "Which force stays when the other goes?" is no question for a time. */
const ASKS = /\b(?:what|which|how|why)\b/;

/**
 * The kind of answer that a question asks for, from its question words. "Whether" and yes-or-no
 * questions have none; where several are asked at once the first one in the question counts.
 */
export function answerKind(question: string, { lists }: Language = english): AnswerKind {
  const lower = lists === null ? question.toLowerCase() : plain(question);
  const asked = lists === null ? lower.search(ASKS) : -1;
  let earliest = asked < 0 ? Infinity : asked + 1;
  let kind: AnswerKind = null;
  for (const [pattern, candidate] of lists?.asks.kinds ?? KINDS) {
    const at = lower.search(pattern);
    if (at >= 0 && at < earliest) {
      earliest = at;
      kind = candidate;
    }
  }
  return kind;
}
