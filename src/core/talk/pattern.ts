/**
 * Every phrase that a pattern stands for. `(a|b)` is one of both, `[a]` may be left out, `[a|b]` is one or none.
 * @example expanded('thanks [a lot]') // ['thanks ', 'thanks a lot']
 */
export function expanded(pattern: string): string[] {
  let at = 0;

  /** Alternatives up to the end of the group that they stand in. */
  function alternatives(): string[] {
    const found = [...sequence()];
    while (pattern[at] === '|') {
      at += 1;
      found.push(...sequence());
    }
    return found;
  }

  function sequence(): string[] {
    let made = [''];
    while (at < pattern.length && !'|)]'.includes(pattern[at] ?? '')) {
      const opening = pattern[at];
      at += 1;
      const next = opening === '(' || opening === '[' ? alternatives() : [opening ?? ''];
      if (opening === '(' || opening === '[') at += 1;
      if (opening === '[') next.push('');
      made = made.flatMap((before) => next.map((after) => before + after));
    }
    return made;
  }

  return alternatives();
}
