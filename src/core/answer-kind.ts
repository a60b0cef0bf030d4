/** What an answer must name: a person or body, a time, a place, a number; null where anything may do. */
export type AnswerKind = 'who' | 'when' | 'where' | 'number' | null;

const KINDS: readonly (readonly [RegExp, AnswerKind])[] = [
  [/\bhow (?:many|much|old|long|far|large|big|tall|high|often|fast|heavy|wide|deep|few)\b/, 'number'],
  [/\bwhat (?:is |was |were |are )?(?:the |their |its )?(?:\w+ )?(?:number|amount|percentage|percent|share|population|price|cost|total|size|age|value|figure|rate|length|distance|height|width|weight|temperature|sum|budget)\b/, 'number'],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow (?:recently|soon)\b|\bsince when\b/, 'when'],
  [/\bwho(?:se|m)?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|senator|congressman|congresswoman|representative|president|minister|leader|official|spokesman|spokesperson|analyst|king|queen|author|company|organi[sz]ation|agency|group)\b/, 'who'],
  [/\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|places|state|states|town|region|regions|location|continent|nation|nations|county)\b/, 'where'],
];

/**
 * The kind of answer that a question asks for, from its question words. "Whether" and yes-or-no
 * questions have none; where several are asked at once the first one in the question counts.
 */
export function answerKind(question: string): AnswerKind {
  const lower = question.toLowerCase();
  let earliest = Infinity;
  let kind: AnswerKind = null;
  for (const [pattern, candidate] of KINDS) {
    const at = lower.search(pattern);
    if (at >= 0 && at < earliest) {
      earliest = at;
      kind = candidate;
    }
  }
  return kind;
}
