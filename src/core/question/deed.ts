import type { Token } from '../text/terms.ts';

/** Who does what to whom: places of words. */
export interface Deed {
  readonly doer: number;
  readonly deed: number;
  readonly doneTo: number;
}

const DOES = /^(?:do|does|did|has|have|had|will|would|can|could|should|didn't|doesn't|don't)$/;
const IS_DOING = /^(?:is|are|was|were|be|been)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|any|this|these)$/;
const WHICH = /^(?:which|what|whose)$/;

/**
 * The deed that a question tells of: "why did the ferry hit the quay", "which ferries are hitting the quay", "was the quay hit
 * by the ferry". Null where doer, deed and what it is done to do not stand together so.
 * @param isName whether the word at a place is a name
 */
export function deedOf(words: readonly Token[], isName: (at: number) => boolean): Deed | null {
  for (const [at, { word }] of words.entries()) {
    if (DOES.test(word)) {
      const deed = behindOne(words, at, isName);
      const found = asDeed(words, deed - 1, deed, after(words, deed));
      if (found !== null) return found;
    }
    if (IS_DOING.test(word)) {
      const deed = behindOne(words, at, isName);
      const found = words[deed + 1]?.word === 'by' ? asDeed(words, after(words, deed + 1), deed, deed - 1) : null;
      if (found !== null) return found;
    }
    if (IS_DOING.test(word) && WHICH.test(words[0]?.word ?? '') && words[at + 1]?.word.endsWith('ing') === true) {
      const found = asDeed(words, at - 1, at + 1, after(words, at + 1));
      if (found !== null) return found;
    }
  }
  return null;
}

/** The place behind the one who is named next: "did the Merrow Ferry Company hit", a name may have several words. */
function behindOne(words: readonly Token[], at: number, isName: (at: number) => boolean): number {
  let next = after(words, at) + 1;
  while (next < words.length && isName(next)) next++;
  return next;
}

function asDeed(words: readonly Token[], doer: number, deed: number, doneTo: number): Deed | null {
  const isContent = [doer, deed, doneTo].every((at) => words[at]?.term != null);
  return isContent ? { doer, deed, doneTo } : null;
}

/** The place of the next word that is no determiner. */
function after(words: readonly Token[], at: number): number {
  let next = at + 1;
  while (DETERMINER.test(words[next]?.word ?? '')) next++;
  return next;
}
