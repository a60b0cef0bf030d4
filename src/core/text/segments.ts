import type { Range } from '../article.ts';
import type { LanguageTag } from '../languages/language.ts';

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

function segmenterOf(tag: LanguageTag): Intl.Segmenter {
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

/** Characters that the segmenter is given at once: its time grows with the square of them. */
const WINDOW = 4000;
/** Characters behind an end that it may depend on: "etc. 14 (of) them" goes on only because of the small letter. */
const LOOKAHEAD = 400;

/** ASCII without an end before the last character: one segment, which need not be asked for. Most headings and items are such. */
const ONE_SEGMENT = /^[ "-\-/->@-~]*[.!?]?$/;

/** A stretch up to where UAX #29 has a sentence end; not `ended` where there was none within a window. */
export interface Segment extends Range {
  readonly ended: boolean;
}

/** The sentence ends of a text without line breaks, in linear time: window after window, each beginning where an end is sure. */
export function* segments(line: string, tag: LanguageTag = 'en'): Generator<Segment> {
  if (line !== '' && ONE_SEGMENT.test(line)) {
    yield { start: 0, end: line.length, ended: true };
    return;
  }
  const segmenter = segmenterOf(tag);
  let start = 0;
  while (start < line.length) {
    const isLast = line.length - start <= WINDOW;
    const window = line.slice(start, start + WINDOW);
    const sure = isLast ? window.length : window.length - LOOKAHEAD;
    let passed = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (end > sure) break;
      yield { start: start + index, end: start + end, ended: true };
      passed = end;
    }
    if (passed === 0) {
      passed = lastGap(window, 0, sure);
      yield { start, end: start + passed, ended: false };
    }
    start += passed;
  }
}

/** Where to cut so that the part from `start` ends by `end`: at white space, else between two characters. */
export function lastGap(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (/\s/u.test(text.charAt(at))) return at;
  return end - 1 > start && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
