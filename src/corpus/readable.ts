/** Characters that command a terminal, and those that nobody sees: of no width, or turning the direction of writing. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
/** The joiners are spelling between the letters of some scripts and in emoji; anywhere else they are unseen, too. */
const STRAY_JOINER = /(?<![\p{L}\p{M}\p{S}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{S}])/gu;

/** A title, or whatever else is shown on one line: single spaces, and nothing that cannot be seen. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(STRAY_JOINER, '').trim().toWellFormed();
}

/** A name as people can be told it: what cannot be seen in it is written as its number, so that it can be found. */
export function visible(name: string): string {
  const numbered = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  return name.replace(UNSEEN, numbered).replace(STRAY_JOINER, numbered).toWellFormed();
}
