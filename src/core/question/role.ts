import { DEMONYM, LEADS_TO_DOER, LEADS_TO_ORIGIN, LEADS_TO_OWNER, LEADS_TO_PLACE } from '../text/word-shape.ts';

/** How a name stands in a sentence: "Malian", "from Mali" tell where something is from, "in Mali" where it is, "by Mali" who did it, "of Mali" any of these. */
export type Role = 'origin' | 'place' | 'doer' | 'owner' | 'free';

/**
 * The role of a word, as far as it and the word before tell.
 * @param here its shape
 * @param before the shape of the word before it, "the" passed over; 0 at the start of a sentence
 */
export function roleOf(here: number, before: number): Role {
  if ((here & DEMONYM) !== 0 || (before & LEADS_TO_ORIGIN) !== 0) return 'origin';
  if ((before & LEADS_TO_DOER) !== 0) return 'doer';
  if ((before & LEADS_TO_OWNER) !== 0) return 'owner';
  return (before & LEADS_TO_PLACE) !== 0 ? 'place' : 'free';
}

/** Whether a name with one role can answer for the same name with another: students from Africa are not students in Africa. */
export function clash(asked: Role, found: Role): boolean {
  return (asked === 'origin' && found === 'place') || (asked === 'place' && found === 'origin');
}
