import type { Range } from '../article.ts';
import { paragraphs, trimmed } from './paragraphs.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘[—–-])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Hon|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Pres|St|Ste|Mt|Ft|vs|v|No|Nos|Art|Sec|Fig|Vol|pp|approx|ca|cf|e\.g|i\.e|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.|(?:[A-Z]\.){2,})$/u;

/** A quotation that ends in ? or ! goes on where a lower-case word follows: “Why?” he asked. */
const GOES_ON = /^\p{Ll}/u;

/**
 * The sentences of a passage, as offsets into `text`, in order and without the white space between them.
 * Sentence ends are those of UAX #29 (Intl.Segmenter), less the ones after titles, months and initials.
 */
export function sentences(text: string): Range[] {
  return paragraphs(text).flatMap((paragraph) => sentencesOfParagraph(text, paragraph));
}

function sentencesOfParagraph(text: string, paragraph: Range): Range[] {
  // A line break inside a paragraph is only a wrap; the segmenter would take it for an end.
  const line = text.slice(paragraph.start, paragraph.end).replaceAll('\n', ' ');
  const found: Range[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const end = index + segment.length;
    const sofar = line.slice(start, end).trimEnd();
    const goesOn = end < line.length && (ABBREVIATION.test(sofar.slice(-24)) || GOES_ON.test(line.slice(end)));
    if (goesOn) continue;
    const range = trimmed(line, { start, end });
    if (range !== null) found.push({ start: paragraph.start + range.start, end: paragraph.start + range.end });
    start = end;
  }
  return found;
}
