import type { Token } from '../text/terms.ts';

/** What "how many" counts: "how many ferry pilots were …", as places among the words of the question. */
export function countedIn(words: readonly Token[]): number[] {
  const asked = words.findIndex(({ word }, at) => word === 'many' && words[at - 1]?.word === 'how');
  if (asked < 0) return [];
  const counted: number[] = [];
  for (let at = asked + 1; at < words.length; at++) {
    if (words[at]?.term != null) counted.push(at);
    // "How many of the pilots": what stands before does not end it.
    else if (counted.length > 0) break;
  }
  return counted;
}
