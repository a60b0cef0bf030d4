import type { Language } from '../languages/language.ts';
import { termsOf } from './terms.ts';

/** An abbreviation and what it stands for, both as terms. */
export interface Abbreviation {
  readonly short: string;
  /** In the order in which they are written; without stop words. */
  readonly long: readonly string[];
}

const IN_BRACKETS = /\(["“']?(\p{Lu}[\p{L}\p{N}.&-]{1,9})["”']?\)/gu;
const WORDS_BEFORE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’-]*/gu;
const CAPITALS = /\p{Lu}/gu;
/** Brackets that are looked into: no article explains more. */
const MOST_BRACKETS = 5000;
/** Characters before the bracket that may hold the long form. */
const REACH = 160;

/**
 * The abbreviations that a text explains as writers do: "Economic Community of West African States (ECOWAS)".
 * Each letter of the abbreviation must be found in the words before it, from the last letter to the
 * first, which must begin a word (Schwartz & Hearst 2003).
 */
export function abbreviations(text: string, language?: Language): Abbreviation[] {
  const found: Abbreviation[] = [];
  let looked = 0;
  for (const match of text.matchAll(IN_BRACKETS)) {
    if (looked++ === MOST_BRACKETS) break;
    const written = match[1] ?? '';
    if ((written.match(CAPITALS)?.length ?? 0) < 2) continue;
    const before =
      text
        .slice(Math.max(0, match.index - REACH), match.index)
        .split(/[.;:!?\n]\s/)
        .at(-1) ?? '';
    const start = longForm(written.replace(/[^\p{L}\p{N}]/gu, ''), before);
    if (start === null) continue;
    const [short] = termsOf(written, language);
    const long = termsOf(before.slice(start), language);
    // Of "R&D" only "R" would be left, which stands for much else.
    if (short !== undefined && short.length > 1 && long.length > 1 && !long.includes(short))
      found.push({ short, long });
  }
  return found;
}

/** Where in `before` the long form of an abbreviation begins; null where its letters do not fit. */
function longForm(letters: string, before: string): number | null {
  const words = [...before.matchAll(WORDS_BEFORE)];
  // A long form has few more words than the abbreviation has letters.
  const earliest = words.at(-Math.min(letters.length + 5, letters.length * 2))?.index ?? 0;
  let letter = letters.length - 1;
  for (let at = before.length - 1; at >= earliest; at--) {
    const fits = before.charAt(at).toLowerCase() === letters.charAt(letter).toLowerCase();
    if (!fits || (letter === 0 && isInWord(before, at))) continue;
    if (letter === 0) return at;
    letter--;
  }
  return null;
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
