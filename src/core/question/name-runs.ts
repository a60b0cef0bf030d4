import { isCountry } from '../english/demonyms.ts';
import type { Range } from '../article.ts';
import type { Token } from '../text/terms.ts';
import { DATE, DEMONYM, shapeOf } from '../text/word-shape.ts';
import { roleOf, type Role } from './role.ts';

/** A name or a time as it stands in a question: "in Burkina Faso", "2024". */
export interface Run extends Range {
  /** Where the preposition before it begins; where it begins itself if there is none. */
  readonly from: number;
  readonly text: string;
  readonly kind: 'time' | 'name';
  readonly preposition: string | null;
  readonly role: Role;
  readonly isCountry: boolean;
}

/** A word that English uses less often than this, per million, is a name more often than not. */
export const RARE = 1;
/** Countries of several words end so: Burkina Faso, Saudi Arabia. */
const COUNTRY_ENDS =
  /^(?:faso|arabia|lanka|leone|zealand|korea|emirates|kingdom|states|usa|uk|eu|rica|salvador|verde|republic)$/;
const PREPOSITION = /^(?:in|at|from|to|by|with|of|on|about|for|between|under|near|during|since|until|against)$/;

/**
 * The names and times of a question, words that follow each other together.
 * @param isKnown whether a word (folded) is known for a name, however it is typed
 */
export function nameRuns(words: readonly Token[], text: string, isKnown: (word: string) => boolean): Run[] {
  const found: Run[] = [];
  let open: { readonly first: number; last: number; readonly kind: Run['kind'] } | null = null;
  const close = () => {
    if (open === null) return;
    const { first, last, kind } = open;
    found.push(runOf(words, text, first, last, kind, found.at(-1)));
    open = null;
  };
  for (const [at, token] of words.entries()) {
    const kind = kindOf(token, text, isKnown);
    if (open !== null && open.kind !== kind) close();
    if (kind === null) continue;
    if (open === null) open = { first: at, last: at, kind };
    else open.last = at;
  }
  close();
  return found;
}

function runOf(
  words: readonly Token[],
  text: string,
  first: number,
  last: number,
  kind: Run['kind'],
  earlier: Run | undefined,
): Run {
  const end = words[last]?.end ?? 0;
  const [near, far] = [words[first - 1], words[first - 2]];
  // "In the Sahel", "in northern Mali", "in new york"; but in "in Mali 2024" Mali stands for itself.
  const isLed =
    near !== undefined &&
    near.end !== earlier?.end &&
    !PREPOSITION.test(near.word) &&
    PREPOSITION.test(far?.word ?? '');
  const before = isLed ? far : near;
  const preposition = before !== undefined && PREPOSITION.test(before.word) ? before.word : null;
  const start = (isLed && near.term !== null ? near.start : words[first]?.start) ?? 0;
  const head = words[last]?.word ?? '';
  return {
    start,
    end,
    from: preposition === null ? start : (before?.start ?? start),
    text: text.slice(start, end),
    kind,
    preposition,
    role: roleOf(shapeOf(words[first]?.word ?? ''), shapeOf(before?.word ?? '')),
    isCountry: isCountry(head) || COUNTRY_ENDS.test(head) || (shapeOf(head) & DEMONYM) !== 0,
  };
}

function kindOf(
  { word, term, start, end }: Token,
  text: string,
  isKnown: (word: string) => boolean,
): Run['kind'] | null {
  if (term === null) return null;
  if ((shapeOf(word) & DATE) !== 0) return 'time';
  const isTyped = /^\p{Lu}/u.test(text.slice(start, end)) && text.slice(0, start).trim() !== '';
  const isName = isTyped || isCountry(word) || isKnown(word);
  return isName && !/^\d/.test(word) ? 'name' : null;
}

/** What of the earlier question a name or time of the new one takes the place of; null where nothing is of its kind. */
export function replaceable(run: Run, earlier: readonly Run[]): Run | null {
  const same = earlier.filter(({ kind, text }) => kind === run.kind && text.toLowerCase() !== run.text.toLowerCase());
  if (run.kind === 'time') return same[0] ?? null;
  return (
    same.find(({ preposition }) => preposition !== null && preposition === run.preposition) ??
    same.find(({ role }) => role !== 'free' && role === run.role) ??
    same.find((other) => other.isCountry && run.isCountry && other.role === 'free') ??
    (run.preposition === null || run.preposition === 'with' || run.preposition === 'to'
      ? (same.find((other) => other.isCountry && run.isCountry) ??
        same.find((other) => other.preposition === null && other.isCountry === run.isCountry) ??
        same.find((other) => other.isCountry === run.isCountry))
      : null) ??
    null
  );
}
