import type { Range } from '../article.ts';
import { english } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { paragraphs, trimmed } from './paragraphs.ts';
import { lastGap, segments } from './segments.ts';
import { termOf } from './terms.ts';

/** Characters that show whether a text ends in an abbreviation. */
const TELLING_END = 24;

/** A quotation that ends in ? or ! goes on where a lower-case word follows: “Why?” he asked. */
const GOES_ON = /^\p{Ll}/u;

/** The first word of what follows, where it has a capital. */
const NEXT_WORD = /^["'“‘([]*(\p{Lu}[\p{L}’']*)/u;
/** Longer than any stop word with the marks before it. */
const LONGEST_OPENING = 16;

/** The mark of a footnote behind an end, "[12]", which UAX #29 cuts after its bracket. */
const NOTE = /^\d{1,3}\](?:\[\d{1,3}\])* ?/;
const LONGEST_NOTES = 24;

/** « Pourquoi ? » is written with a space before what closes it, which UAX #29 takes for the next sentence's. */
const CLOSES = /^» ?/;

/** A sentence is never longer than this, in UTF-16 units: what goes on beyond it is taken for the next one. */
export const LONGEST_SENTENCE = 1500;

/**
 * The sentences of a passage, as offsets into `text`, in order and without the white space between them.
 * Sentence ends are those of UAX #29 (Intl.Segmenter), less the ones after the language's abbreviations.
 * What has no end for LONGEST_SENTENCE is cut at white space, or, where there is none, between two characters.
 */
export function sentences(text: string, language: Language = english): Range[] {
  return paragraphs(text).flatMap((paragraph) => sentencesOfParagraph(text, paragraph, language));
}

function sentencesOfParagraph(text: string, paragraph: Range, language: Language): Range[] {
  const { tag, abbreviation, lists } = language;
  // A line break inside a paragraph is only a wrap; the segmenter would take it for an end.
  const line = text.slice(paragraph.start, paragraph.end).replaceAll('\n', ' ');
  const found: Range[] = [];
  let start = 0;
  let written = 0;
  for (const segment of segments(line, tag)) {
    written = trimmed(line, segment)?.end ?? written;
    const closing = lists === null ? undefined : CLOSES.exec(line.slice(segment.end, segment.end + 2))?.[0];
    const notes =
      line[segment.end - 1] === '[' ? NOTE.exec(line.slice(segment.end, segment.end + LONGEST_NOTES))?.[0] : undefined;
    const end = segment.end + (closing ?? notes ?? '').length;
    const sofar = line.slice(Math.max(start, written - TELLING_END), written);
    const goesOn =
      end < line.length &&
      (!segment.ended ||
        abbreviation.test(sofar) ||
        GOES_ON.test(line.slice(end, end + 2)) ||
        (language.mayEnd?.test(sofar) === true && !isOpening(line.slice(end, end + LONGEST_OPENING), language)));
    if (goesOn) continue;
    for (const range of cut(line, { start, end }))
      found.push({ start: paragraph.start + range.start, end: paragraph.start + range.end });
    start = end;
  }
  return found;
}

/** Whether a sentence plainly begins so: with a word that has no capital elsewhere, as in "the U.S. The mayor …". */
function isOpening(next: string, language: Language): boolean {
  const word = NEXT_WORD.exec(next)?.[1];
  return word !== undefined && termOf(language.fold(word), language) === null;
}

/** The range without the white space around it, in pieces that are no longer than a sentence may be. */
function* cut(line: string, range: Range): Generator<Range> {
  let rest = trimmed(line, range);
  while (rest !== null && rest.end - rest.start > LONGEST_SENTENCE) {
    const at = lastGap(line, rest.start, rest.start + LONGEST_SENTENCE);
    const piece = trimmed(line, { start: rest.start, end: at });
    if (piece !== null) yield piece;
    rest = trimmed(line, { start: at, end: rest.end });
  }
  if (rest !== null) yield rest;
}
