import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import type { Block, Reply } from '../../src/core/reply/reply.ts';
import { notice } from '../../src/core/reply/notice.ts';
import { pagesOf } from '../../src/discord/render.ts';
import { anyCitation, citationOf, LARGE, seen } from './replies.ts';

const replyOf = (...blocks: Block[]): Reply => ({ ...notice('plain', 'asker'), blocks });
const openOf = (...blocks: Block[]): Reply => ({ ...replyOf(...blocks), pages: { at: 0, action: 'l:' } });
const shown = (reply: Reply) =>
  pagesOf(reply, en.page).map((page) => page.map((piece) => (piece.kind === 'text' ? piece.markdown : '---')));
const only = (...blocks: Block[]) => shown(replyOf(...blocks)).flat();

const TEXT = 'The quay was mended in May. The ferry sails on Friday. Tickets are sold on board.';
const QUOTE = 'The ferry sails on Friday.';
const start = TEXT.indexOf(QUOTE);
const ferry = citationOf(
  TEXT,
  { start, end: start + QUOTE.length },
  {
    textStart: 7,
    title: 'Ferries *sail*',
    source: 'Daily_Example',
    answers: [{ start: start + 11, end: start + 16 }],
    paragraph: 2,
  },
);
const TITLE = '**\\[1\\] Ferries \\*sail\\*** · Daily\\_Example · <t:1735819200:D> · paragraph 2';

describe('each kind of block', () => {
  test('GIVEN lines THEN headings, small print and lists are marked as such', () => {
    expect(
      only(
        { kind: 'heading', spans: ['Head'] },
        { kind: 'text', spans: ['Text ', { bold: 'bold' }] },
        { kind: 'note', spans: ['Note'] },
        { kind: 'list', items: [['one'], [{ code: 'two' }]] },
      ),
    ).toEqual(['### Head', 'Text **bold**', '-# Note', '- one\n- `two`']);
  });
  test('GIVEN a sentence THEN its words stand with every marker it has', () => {
    expect(only({ kind: 'sentence', citation: ferry, cites: [1, 3] })).toEqual([
      'The **ferry** sails on Friday. **\\[1\\]****\\[3\\]**',
    ]);
  });
  test('GIVEN a citation of which the place is wanted THEN only that is shown', () => {
    expect(only({ kind: 'citation', n: 1, citation: ferry, shows: 'place' })).toEqual([TITLE]);
  });
  test('GIVEN a citation from a page THEN the page is said in the place of the paragraph', () => {
    const citation = { ...ferry, page: 3 };
    expect(only({ kind: 'citation', n: 1, citation, shows: 'place' })).toEqual([
      TITLE.replace('paragraph 2', 'page 3'),
    ]);
  });
  test.each([
    ['place', '**\\[2\\] The same article** · paragraph 2'],
    [
      'excerpt',
      '**\\[2\\] The same article** · paragraph 2\n> The quay was mended in May. __The **ferry** sails on Friday.__ Tickets are sold on board.',
    ],
  ] as const)(
    'GIVEN the %s of another quote of the same article THEN its title is not said again',
    (shows, markdown) => {
      expect(only({ kind: 'citation', n: 2, citation: ferry, shows, again: true })).toEqual([markdown]);
    },
  );
  test.each(['excerpt', 'passage'] as const)('GIVEN an %s THEN the quote is underlined in its passage', (shows) => {
    expect(only({ kind: 'citation', n: 1, citation: ferry, shows })).toEqual([
      `${TITLE}\n> The quay was mended in May. __The **ferry** sails on Friday.__ Tickets are sold on board.`,
    ]);
  });
  test('GIVEN a passage that is not cited and little is known of THEN nothing is made up', () => {
    const whole = citationOf(QUOTE, undefined, { date: null });
    expect(only({ kind: 'citation', n: null, citation: whole, shows: 'passage' })).toEqual([
      '**A title** · paragraph 1\n> The ferry sails on Friday.',
    ]);
  });
  test('GIVEN rules at the ends THEN they are left out, those between stay', () => {
    const line: Block = { kind: 'text', spans: ['x'] };
    const rule: Block = { kind: 'rule' };
    expect(only(rule, line, rule, line, rule)).toEqual(['x', '---', 'x']);
    expect(only(rule)).toEqual([]);
  });
});

describe('what is too long', () => {
  const words = 'word '.repeat(1000).trim();

  test('GIVEN a passage with a small quote THEN what stands around is cut, and the cuts are to be seen', () => {
    const text = `${'Rain fell all day. '.repeat(60)}${QUOTE}${' Snow fell all night.'.repeat(60)}`;
    const at = text.indexOf(QUOTE);
    const [markdown = ''] = only({
      kind: 'citation',
      n: 1,
      citation: citationOf(text, { start: at, end: at + QUOTE.length }),
      shows: 'excerpt',
    });
    expect(markdown).toMatch(/\n> … ?.*__The ferry sails on Friday\.__.*night\. …$|\n> … __The ferry .*… ?$/);
    expect(markdown).toContain('__The ferry sails on Friday.__');
    expect(markdown.length).toBeLessThan(1500);
  });
  test('GIVEN a quote longer than a message THEN the sentence is cut after a word, says so, and keeps its marker', () => {
    const citation = citationOf(words);
    const [sentence = '', place] = only(
      { kind: 'sentence', citation, cites: [1] },
      { kind: 'citation', n: 1, citation, shows: 'place' },
    );
    expect(sentence).toMatch(/^word( word)+ … \*\*\\\[1\\\]\*\*$/);
    expect(sentence.length).toBeGreaterThan(1000);
    expect(sentence.length).toBeLessThan(1250);
    expect(place).toContain('[1\\] A title');
  });
  test('GIVEN several long quotes THEN each is shown, with less of each', () => {
    const blocks = [1, 2, 3, 4].map((n): Block => ({
      kind: 'citation',
      n,
      citation: citationOf(words),
      shows: 'excerpt',
    }));
    const pieces = only(...blocks);
    expect(pieces.map((piece) => /\[(\d)\\\]/.exec(piece)?.[1])).toEqual(['1', '2', '3', '4']);
    expect(pieces.join('').length).toBeLessThanOrEqual(4000);
    expect(pieces.join('').length).toBeGreaterThan(2000);
  });
  test('GIVEN a line or a title without end THEN it is cut after a word, and says so', () => {
    for (const block of [
      { kind: 'text', spans: [words] },
      { kind: 'heading', spans: [words] },
      { kind: 'note', spans: [words] },
      { kind: 'list', items: [[words]] },
    ] as const) {
      const [line = ''] = only(block);
      expect(line).toMatch(/word …$/);
      expect(line.length).toBeLessThan(1010);
    }
    const [title = ''] = only({
      kind: 'citation',
      n: 1,
      citation: citationOf(QUOTE, undefined, { title: words, source: words }),
      shows: 'place',
    });
    expect(title).toMatch(/^\*\*\\\[1\\\] word .*…\*\* · word .* · <t:/);
    expect(title.length).toBeLessThan(400);
  });
  test('GIVEN a line of just the length THEN it is whole', () => {
    expect(only({ kind: 'text', spans: ['x'.repeat(1000)] })).toEqual(['x'.repeat(1000)]);
  });
});

describe('pages', () => {
  test('GIVEN a long list THEN every entry stands on some page', () => {
    const items = Array.from({ length: 300 }, (_, n) => [`Article number ${n} tells of the harbour and its ferries.`]);
    const pages = shown(openOf({ kind: 'list', items }));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().flatMap((piece) => piece.split('\n'))).toEqual(items.map(([item]) => `- ${item}`));
    for (const page of pages) expect(page.join('').length).toBeLessThanOrEqual(4000);
    // A page is not begun while the one before has room for most of another piece.
    for (const page of pages.slice(0, -1)) expect(page.join('').length).toBeGreaterThan(2000);
  });
  test('GIVEN many short pieces THEN they come on several pages rather than above the limit for one', () => {
    const pages = shown(openOf(...Array.from({ length: 50 }, (_, n): Block => ({ kind: 'text', spans: [`${n}`] }))));
    expect(pages.flat()).toEqual(Array.from({ length: 50 }, (_, n) => `${n}`));
    expect(pages.length).toBe(3);
  });
  test('GIVEN a passage of several parts THEN where it is from stands once, and every part shows it goes on', () => {
    const text = 'The keeper of the lighthouse counted forty ships in one night. '.repeat(80).trim();
    const pieces = shown(openOf({ kind: 'citation', n: null, citation: citationOf(text), shows: 'passage' })).flat();
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces[0]).toMatch(/^\*\*A title\*\* · .*\n> The keeper/);
    for (const piece of pieces.slice(1)) expect(piece).toMatch(/^-# continued\n> The keeper/);
  });
  test.each(['sentence', 'excerpt'] as const)(
    'GIVEN a %s on pages whose marks make it several times as long THEN it still fits into a message',
    (kind) => {
      const citation = citationOf('a*'.repeat(740), undefined, {}, 1);
      const block: Block =
        kind === 'sentence' ? { kind, citation, cites: [1] } : { kind: 'citation', n: 1, citation, shows: kind };
      const pages = shown(openOf(block));
      expect(pages).toHaveLength(1);
      expect(pages.flat().join('').length).toBeLessThanOrEqual(4000);
    },
  );
  test('GIVEN any passage THEN its pages hold every word of it', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const pieces = shown(openOf({ kind: 'citation', n: null, citation, shows: 'passage' })).flat();
        const words = pieces.map((piece) => seen(piece.slice(piece.indexOf('\n> ') + 3))).join('');
        expect(words.replace(/\s/g, '')).toBe(citation.text.replace(/\s/g, ''));
      }),
      { ...LARGE, numRuns: 60 },
    );
  });
  test('GIVEN six citations, whatever their titles and quotes, THEN every [n] of the answer has its source', () => {
    const long = fc.integer({ min: 3, max: 60 }).map((count) => 'harbour '.repeat(count).trim());
    const cited = fc.record({
      text: fc.constantFrom('The mayor said so. '.repeat(90), words(800)),
      title: long,
      source: long,
    });
    fc.assert(
      fc.property(fc.array(cited, { minLength: 6, maxLength: 6 }), fc.string({ maxLength: 300 }), (six, question) => {
        const citations = six.map(({ text, ...stated }) => citationOf(text, undefined, stated, 8));
        const pieces = only(
          { kind: 'note', spans: [question] },
          ...citations
            .slice(0, 3)
            .map((citation, at): Block => ({ kind: 'sentence', citation, cites: [at + 1, at + 4] })),
          { kind: 'rule' },
          ...citations.map((citation, at): Block => ({ kind: 'citation', n: at + 1, citation, shows: 'excerpt' })),
        );
        for (const n of [1, 2, 3, 4, 5, 6])
          expect(pieces.some((piece) => piece.startsWith(`**\\[${n}\\] `))).toBe(true);
      }),
      { ...LARGE, numRuns: 40 },
    );
  });
});

function words(count: number): string {
  return 'word '.repeat(count).trim();
}
