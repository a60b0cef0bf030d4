import type { Fault } from '../../core/refusal.ts';

/** What bytes say, and the encoding that they were read in where it is not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly as: string | null;
}

/** Bytes that are looked at to see whether every other one is zero. */
const SAMPLE = 4096;
/** Of the bytes of UTF-16 in Latin letters, half are zero; in other scripts those of spaces and marks are. */
const FEWEST_ZEROS = 0.05;
/** Fewer bytes do not show it. */
const SHORTEST_UNMARKED = 20;
/** No text: what no encoding has a character for, and commands to machines. */
const NO_TEXT = /(?![\t\n\f\r])[\p{Cc}\p{Co}\p{Cn}]/u;
/** More characters outside of ASCII than this are another script, which Windows-1252 does not write. */
const MOST_ACCENTED = 0.25;
const NATURAL = 0.95;
const OUTSIDE_ASCII = /[^\0-\u007f\s]/g;
/** Marks of Windows-1252 wherever they stand, and its letters where they stand in words. */
const IN_PLACE =
  /[€‚„…†‡‹‘’“”•–—™›¡¢£¥§©ª«®°±²³´µ·¹º»¼½¾¿×÷]|(?<=^|[A-Z\s'’"“«(-])[À-ÖØ-ÞŠŒŽŸ](?=[a-zA-Z\s'’.,])|(?<=[A-Za-z])[ß-öø-ÿšœž]|[ß-öø-ÿšœž](?=[a-z])|(?<=^|\s)[àèéòyö](?=\s)/g;

/** Strict UTF-8 without its byte-order mark; null for anything else. */
export function utf8(bytes: Buffer): string | null {
  const text = strictly('utf-8', bytes);
  return text === null || text.includes('\0') ? null : text;
}

/**
 * Text in UTF-8, in UTF-16, in what it declares, or in Windows-1252; null where it is none of them.
 * @param declared the encoding that a web page names
 */
export function decode(bytes: Buffer, declared: string | null = null): Decoded | null {
  const text = utf8(bytes);
  if (text !== null) return { text, as: null };
  const wide = utf16(bytes);
  if (wide !== null) return wide;
  const stated = declared === null ? null : asDeclared(declared, bytes);
  if (declared !== null && stated !== null && !NO_TEXT.test(stated)) return { text: stated, as: declared };
  const western = windows1252(bytes);
  return isWestern(western) ? { text: western, as: 'Windows-1252' } : null;
}

/** What is to be said of an article that was not in UTF-8. */
export function encodingNote(as: string): Fault {
  return {
    problem: `the article is loaded, but it is not UTF-8 and was read as ${as}`,
    remedy: 'Look whether its accents and quotation marks are right, and save it as UTF-8.',
  };
}

function utf16(bytes: Buffer): Decoded | null {
  const order = byteOrder(bytes);
  if (order === null) return null;
  const text = strictly(order, bytes);
  return text === null || NO_TEXT.test(text) ? null : { text, as: order.toUpperCase() };
}

function byteOrder(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (sample.length < SHORTEST_UNMARKED || even + odd < sample.length * FEWEST_ZEROS || (even > 0 && odd > 0))
    return null;
  return even === 0 ? 'utf-16le' : 'utf-16be';
}

function isWestern(text: string): boolean {
  if (NO_TEXT.test(text)) return false;
  const accented = text.match(OUTSIDE_ASCII)?.length ?? 0;
  const inPlace = text.match(IN_PLACE)?.length ?? 0;
  return accented <= text.length * MOST_ACCENTED && inPlace >= accented * NATURAL;
}

/** What ISO 8859-1 has for 0x80 to 0x9f are commands; Windows-1252 has these instead, and nothing where a blank stands. */
const BETWEEN_80_AND_9F = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some releases of Node read Windows-1252 as ISO 8859-1 (nodejs/node#56542). */
function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (code) => {
    const character = BETWEEN_80_AND_9F.charAt(code.charCodeAt(0) - 0x80);
    return character === ' ' ? code : character;
  });
}

/** Pages that say ISO 8859-1 mean Windows-1252, as browsers read them. */
function asDeclared(name: string, bytes: Buffer): string | null {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'windows-1252' ? windows1252(bytes) : strictly(encoding, bytes);
  } catch {
    return null;
  }
}

/** Null where the bytes do not fit the encoding. */
function strictly(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
