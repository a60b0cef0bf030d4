import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import { replyText } from '../../src/cli/reply-text.ts';
import { styleFor } from '../../src/cli/style.ts';
import type { Citation } from '../../src/core/answer/citation.ts';
import { answerReply } from '../../src/core/reply/answer-reply.ts';
import type { Block, Reply } from '../../src/core/reply/reply.ts';
import { article, askOf } from '../core/articles.ts';

const plain = styleFor({}, {});
/** Styles that can be read. */
const marked = {
  bold: (text: string) => `<b>${text}</b>`,
  dim: (text: string) => `<dim>${text}</dim>`,
  good: (text: string) => `<good>${text}</good>`,
  bad: String,
};

const text = 'First words. The ferry sails at noon. Last words.';
const citation: Citation = {
  article: 'harbour',
  title: 'Harbour opens',
  source: 'The Daily Example',
  date: '2025-03-02',
  url: 'https://example.org/',
  paragraph: 2,
  passageId: 'a1b2c3d4e',
  text,
  textStart: 50,
  quote: 'The ferry sails at noon.',
  start: 63,
  end: 87,
  answers: [
    { start: 67, end: 72 },
    { start: 82, end: 86 },
  ],
};

const replyOf = (blocks: readonly Block[], actions: Reply['actions'] = []): Reply => ({
  tone: 'plain',
  audience: 'asker',
  blocks,
  actions,
});
const shown = (block: Block, style = plain) => replyText(replyOf([block]), style);

describe('a reply on a terminal', () => {
  test('GIVEN each kind of block THEN it is a line of its own', () => {
    const reply = replyOf([
      { kind: 'heading', spans: ['Sources of ', { bold: 'the answer' }] },
      { kind: 'text', spans: ['No article contains ', { bold: 'chess' }, ', see ', { cite: 2 }, '.'] },
      { kind: 'note', spans: ['As of ', { date: '2025-03-02' }] },
      { kind: 'list', items: [['one'], [{ code: 'two.md' }, ' is empty']] },
      { kind: 'rule' },
    ]);
    expect(replyText(reply, plain)).toBe(
      'Sources of the answer\nNo article contains chess, see [2].\nAs of 2025-03-02\n  • one\n  • two.md is empty\n',
    );
    expect(replyText(reply, marked)).toBe(
      '<b>Sources of <b>the answer</b></b>\nNo article contains <b>chess</b>, see <good>[2]</good>.\n<dim>As of 2025-03-02</dim>\n  • one\n  • two.md is empty\n',
    );
  });
  test('GIVEN a sentence THEN its markers follow it, and the words that answer stand out', () => {
    const block: Block = { kind: 'sentence', citation, cites: [1, 3] };
    expect(shown(block)).toBe('The ferry sails at noon. [1][3]');
    expect(shown(block, marked)).toBe('The <b>ferry</b> sails at <b>noon</b>. <good>[1][3]</good>');
  });
  test('GIVEN words that touch or overlap THEN no word is doubled or lost', () => {
    const answers = [
      { start: 63, end: 66 },
      { start: 64, end: 72 },
      { start: 82, end: 87 },
    ];
    expect(shown({ kind: 'sentence', citation: { ...citation, answers }, cites: [1] }, marked)).toBe(
      '<b>The</b> ferry sails at <b>noon.</b> <good>[1]</good>',
    );
  });
  test('GIVEN a citation THEN the passage is shown around the quote, and where it is from', () => {
    expect(shown({ kind: 'citation', n: 2, citation, shows: 'excerpt' })).toBe(
      `[2] Harbour opens (The Daily Example, 2025-03-02, paragraph 2, harbour)\n    ${text}\n`,
    );
    expect(shown({ kind: 'citation', n: 2, citation, shows: 'passage' }, marked)).toContain(
      '<dim>First words. </dim>The <b>ferry</b> sails at <b>noon</b>.<dim> Last words.</dim>',
    );
  });
  test('GIVEN a citation whose words stand elsewhere THEN only its place is told', () => {
    const bare = { ...citation, source: null, date: null };
    expect(shown({ kind: 'citation', n: 1, citation: bare, shows: 'place' })).toBe(
      '[1] Harbour opens (paragraph 2, harbour)',
    );
  });
  test('GIVEN another quote of the article above THEN its title is not said again', () => {
    expect(shown({ kind: 'citation', n: 2, citation, shows: 'place', again: true })).toBe(
      '[2] the same article, paragraph 2',
    );
    expect(shown({ kind: 'citation', n: 2, citation, shows: 'excerpt', again: true })).toBe(
      `[2] the same article, paragraph 2\n    ${text}\n`,
    );
  });
  test('GIVEN a passage that is not cited THEN it has no number', () => {
    expect(shown({ kind: 'citation', n: null, citation, shows: 'place' })).toMatch(/^• Harbour opens/);
  });
  test('GIVEN actions THEN links are printed, and buttons, which nobody can press here, are not', () => {
    expect(
      replyText(
        replyOf(
          [{ kind: 'text', spans: ['Here.'] }],
          [
            { kind: 'open', label: 'Sources', action: 'sources:x' },
            { kind: 'link', label: '[1] Open the article', url: 'https://example.org/' },
          ],
        ),
        plain,
      ),
    ).toBe('Here.\n[1] Open the article: https://example.org/');
  });

  const hostile = fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      '\t',
      '\0',
      '\u001B',
      '\u0007',
      '\u0085',
      '\u009B',
      '\u2028',
      '[',
      '2',
      'J',
      'a',
      ' ',
    ),
    minLength: 1,
    maxLength: 40,
  });
  test('GIVEN control characters anywhere THEN none of them reaches the terminal', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, quote, span) => {
        const own = { ...citation, title, source: span, article: span, text: quote, quote, textStart: 0, start: 0 };
        const wild: Citation = { ...own, end: quote.length, answers: [{ start: 0, end: Math.ceil(quote.length / 2) }] };
        const printed = replyText(
          replyOf(
            [
              { kind: 'heading', spans: [span, { bold: span }, { code: span }] },
              { kind: 'list', items: [[span]] },
              { kind: 'sentence', citation: wild, cites: [1] },
              { kind: 'citation', n: 1, citation: wild, shows: 'passage' },
            ],
            [{ kind: 'link', label: 'Open', url: `https://example.org/${span}` }],
          ),
          plain,
        );
        expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        // Of the lines, only our own: a text cannot put another one beside them.
        expect(printed.split('\n')).toHaveLength(7);
      }),
    );
  });

  test('GIVEN line breaks and control characters in a text THEN it stays one line of its own words', () => {
    expect(shown({ kind: 'text', spans: ['The ferry\r\n\n  sails\u001B\u0007 at noon.'] })).toBe(
      'The ferry sails at noon.',
    );
  });

  test('GIVEN an answer THEN every quote is printed word for word', async () => {
    const words =
      'The last ferry to Eastport sails at noon on Friday, and in winter at eleven. Tickets are sold at the quay.';
    const answer = await askOf([article({ text: words })], 'When does the last ferry to Eastport sail?');
    expect(answer.citations).not.toEqual([]);
    const printed = replyText(answerReply({ ...answer, ms: 0 }, 'asker', en), plain);
    for (const { quote } of answer.citations) expect(printed).toContain(quote);
  });
});
