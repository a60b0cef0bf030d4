import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, trimmed } from '../../../src/core/text/paragraphs.ts';
import { prose, texts } from './prose.ts';

const found = (text: string) => texts(text, paragraphs(text));
const long = `The council of Eastport sat until midnight and then gave the old customs house to the people ${'who wrote to it '.repeat(2)}`;

describe('paragraphs', () => {
  test.each([
    ['blank lines', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['lines of white space between', 'One.\n \nTwo.\n\t\n  \nThree.', ['One.', 'Two.', 'Three.']],
    ['white space around', '\n\n  One. \n\n\tTwo.\n', ['One.', 'Two.']],
    ['line ends of Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['nothing', '', []],
    ['nothing but white space', ' \n\n \t\n', []],
    ['one line', 'One', ['One']],
  ])('GIVEN %s THEN they part paragraphs and belong to none', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
  test('GIVEN white space of other scripts around a paragraph THEN it is left out', () => {
    expect(found('\u00a0One.\u2003\n\n\u3000Two.\u00a0')).toEqual(['One.', 'Two.']);
  });

  test.each([
    ['one paragraph a line', ['The first says this.', 'The second says that.', 'The third ends here.']],
    ['ends other than a full stop', ['Who came?', 'Nobody!', 'He waited …', 'Said the mayor:', 'None;', 'So it ended']],
    [
      'ends inside quotation marks and brackets',
      ['“It is over.”', '(He left.)', '‘Why?’', '«Done.»', "['Yes.']", 'End'],
    ],
    ['half of the broken lines ending as sentences do', ['The first says this.', 'The second says', 'nothing more']],
    ['a line that no editor would leave unwrapped', [long, 'which is closed']],
  ])('GIVEN %s THEN each line is a paragraph', (_, lines) => {
    expect(found(lines.join('\n'))).toEqual(lines.map((line) => line.trim()));
  });
  test.each([
    [
      'no line that ends a sentence',
      ['The harbour that was closed by the', 'storm of last week opens again on', 'Sunday'],
    ],
    ['a sentence that happens to end with its line', ['The quay is', 'open again.', 'It was', 'closed for', 'a week.']],
    ['a short sentence at its beginning', ['It rained.', 'The harbour that was', 'closed by the storm', 'opens.']],
    ['a full stop inside a line', ['The quay. It is', 'open. It was', 'closed.']],
    ['lines as long as editors wrap', [long.slice(0, 120), 'which is closed']],
  ])('GIVEN %s THEN the lines are one wrapped paragraph', (_, lines) => {
    expect(found(lines.join('\n'))).toEqual([lines.join('\n')]);
  });
  test('GIVEN a wrapped paragraph beside lines of their own THEN each block is judged by itself', () => {
    const wrapped = 'The harbour that was closed by the\nstorm opens on Sunday.';
    expect(found(`One came.\nTwo left.\n\n${wrapped}`)).toEqual(['One came.', 'Two left.', wrapped]);
  });

  test('GIVEN any text THEN paragraphs are in order, begin and end with a word or mark, and hold all but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        for (const { start, end } of paragraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          const paragraph = text.slice(start, end);
          expect(paragraph).not.toBe('');
          expect(paragraph.trim()).toBe(paragraph);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('a trimmed range', () => {
  test.each([
    ['white space at its ends', { start: 1, end: 7 }, { start: 3, end: 5 }],
    ['none', { start: 3, end: 5 }, { start: 3, end: 5 }],
    ['nothing else', { start: 0, end: 3 }, null],
    ['nothing at all', { start: 4, end: 4 }, null],
  ])('GIVEN %s THEN only what it holds is left', (_, range, expected) => {
    expect(trimmed('.  ab  .'.replace('.', ' '), range)).toEqual(expected);
  });
});
