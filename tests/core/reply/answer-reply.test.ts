import { describe, expect, test } from 'vitest';
import { readAction } from '../../../src/core/reply/action.ts';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { article, askOf } from '../articles.ts';
import { answerOf, cited, passage } from './answers.ts';

const first = cited(1, 'a');
const second = cited(2, 'b');
const third = cited(3, 'c');
const answered = answerOf({
  sentences: [
    { text: first.quote, cites: [1, 3] },
    { text: second.quote, cites: [2] },
  ],
  citations: [first, second, third],
  passages: [passage('d'), passage('a'), passage('b'), passage('c'), passage('e')],
});

describe('the reply to what is answered', () => {
  test('GIVEN sentences with their citations THEN each is quoted with its markers, and below stands each source', () => {
    const { blocks, tone, audience } = answerReply(answered, 'everyone');
    expect({ tone, audience }).toEqual({ tone: 'answer', audience: 'everyone' });
    expect(blocks).toMatchObject([
      { kind: 'sentence', citation: first, cites: [1, 3] },
      { kind: 'sentence', citation: second, cites: [2] },
      { kind: 'rule' },
      { kind: 'citation', n: 1, citation: first },
      { kind: 'citation', n: 2, citation: second },
      { kind: 'citation', n: 3, citation: third },
    ]);
  });
  test('GIVEN an asker who wants it private THEN the reply is for the asker', () => {
    expect(answerReply(answered, 'asker').audience).toBe('asker');
  });
});

describe('what a reply shows of its sources', () => {
  const showsOf = (...citations: readonly ReturnType<typeof cited>[]) =>
    answerReply(
      answerOf({ citations, sentences: citations.map(({ n, quote }) => ({ text: quote, cites: [n] })) }),
      'everyone',
    ).blocks.flatMap((block) => (block.kind === 'citation' ? [block.shows] : []));
  const long = { text: 'Quote 1 is here. It is not all.' };

  test('GIVEN a passage that is the quote THEN its words stand there once', () => {
    expect(showsOf(first, second)).toEqual(['place', 'place']);
  });
  test('GIVEN a passage with more than the quote THEN it is shown around it', () => {
    expect(showsOf(cited(1, 'a', long))).toEqual(['excerpt']);
  });
  test('GIVEN two quotes from one passage THEN it is shown once', () => {
    expect(showsOf(cited(1, 'a', long), cited(2, 'a', long), cited(3, 'b', long))).toEqual([
      'excerpt',
      'place',
      'excerpt',
    ]);
  });
  test('GIVEN a source that says the same in its own words THEN these are shown: they stand nowhere else', () => {
    const { blocks } = answerReply(answered, 'everyone');
    expect(blocks.at(-1)).toMatchObject({ n: 3, shows: 'excerpt' });
  });
});

describe('the buttons below an answer', () => {
  const opened = (answer: typeof answered) =>
    answerReply(answer, 'everyone').actions.flatMap((action) =>
      action.kind === 'open' ? [[action.label, readAction(action.action)]] : [],
    );

  test('GIVEN an answer THEN one button opens its sources at the quotes, and one the other passages', () => {
    const inside = cited(2, 'b', { text: 'Before. Quote 2 is here.', textStart: 100, start: 108 });
    expect(opened({ ...answered, citations: [first, inside, third] })).toEqual([
      [
        'Sources',
        {
          kind: 'sources',
          page: 0,
          refs: [
            { passageId: 'aaaaaaaaa', start: 0, end: 16 },
            { passageId: 'bbbbbbbbb', start: 8, end: 24 },
            { passageId: 'ccccccccc', start: 0, end: 16 },
          ],
        },
      ],
      ['More passages', { kind: 'more', page: 0, passageIds: ['ddddddddd', 'eeeeeeeee'] }],
    ]);
  });
  test('GIVEN no passage but those cited THEN there is no button for more', () => {
    expect(opened({ ...answered, passages: answered.passages.slice(1, 4) }).map(([label]) => label)).toEqual([
      'Sources',
    ]);
  });
  test('GIVEN sources with an address THEN each has a link to its own quote, by its number', () => {
    const linked = cited(2, 'b', { url: 'https://news.example/b' });
    const { actions } = answerReply({ ...answered, citations: [first, linked, third] }, 'everyone');
    expect(actions.map(({ label }) => label)).toEqual(['Sources', 'More passages', '[2] Open the article']);
    expect(actions[2]).toMatchObject({
      kind: 'link',
      url: 'https://news.example/b#:~:text=Quote%202%20is%20here.',
    });
  });
});

describe('the reply where the articles do not say', () => {
  const passages = ['a', 'b', 'c', 'd', 'e'].map(passage);
  const textOf = (stated: Parameters<typeof answerOf>[0]) =>
    answerReply(answerOf(stated), 'everyone').blocks.flatMap((block) =>
      block.kind === 'text' || block.kind === 'note'
        ? [
            block.spans
              .map((span) => (typeof span === 'string' ? span : 'bold' in span ? `*${span.bold}*` : '?'))
              .join(''),
          ]
        : [],
    );

  test('GIVEN passages that come near THEN it says so first, and the three nearest stand below without a number', () => {
    const { tone, blocks } = answerReply(answerOf({ verdict: 'closest', passages }), 'everyone');
    expect(tone).toBe('unsure');
    expect(blocks.map((block) => block.kind)).toEqual(['text', 'rule', 'note', 'citation', 'citation', 'citation']);
    expect(blocks.slice(3)).toEqual(
      passages.slice(0, 3).map((citation) => ({ kind: 'citation', n: null, citation, shows: 'excerpt' })),
    );
    expect(textOf({ verdict: 'closest' })[0]).toContain('do not say');
  });
  test('GIVEN passages that come near THEN the button opens those that are not shown', () => {
    expect(
      answerReply(answerOf({ verdict: 'closest', passages }), 'everyone').actions.map((action) =>
        action.kind === 'open' ? readAction(action.action) : action,
      ),
    ).toEqual([{ kind: 'more', page: 0, passageIds: ['ddddddddd', 'eeeeeeeee'] }]);
  });
  test('GIVEN nothing about it THEN it says so and shows no passage and no button', () => {
    const { tone, blocks, actions } = answerReply(answerOf({ verdict: 'nothing', passages }), 'everyone');
    expect(tone).toBe('unsure');
    expect(blocks).toEqual([{ kind: 'text', spans: [expect.stringContaining('say nothing about this')] }]);
    expect(actions).toEqual([]);
  });
  test('GIVEN words that are missing THEN each is named, those of no article apart from those of the nearest passage', () => {
    const lines = textOf({ verdict: 'closest', unknownWords: ['chess', 'Elo'], absentWords: ['harbour'] });
    expect(lines[1]).toMatch(/No article.* \*chess\*, \*Elo\*\.$/);
    expect(lines[2]).toMatch(/nearest passage does not mention \*harbour\*\.$/);
    expect(lines).toHaveLength(3);
  });
  test('GIVEN a word that was read as another THEN the reply says so, whether it answers or not', () => {
    const corrections = [
      { from: 'harbuor', to: 'harbour' },
      { from: 'fery', to: 'ferry' },
    ];
    const note = 'I read “harbuor” as *harbour*, “fery” as *ferry*.';
    expect(textOf({ verdict: 'nothing', corrections }).at(-1)).toBe(note);
    expect(textOf({ ...answered, corrections })).toEqual([note]);
    expect(textOf(answered)).toEqual([]);
  });
});

test('GIVEN a passage of two paragraphs THEN a quote from the second counts as the second', async () => {
  const ferry = 'The ferry to Eastport sails on Friday.';
  const rest = 'Tickets are sold at the northern quay by the harbour office, which opens early in the morning.';
  const answer = await askOf(
    [article({ text: `Notice.\n\n${ferry} ${rest}` })],
    'When does the ferry to Eastport sail?',
  );
  expect(answer.citations.map(({ paragraph, textStart }) => ({ paragraph, textStart }))).toEqual([
    { paragraph: 2, textStart: 0 },
  ]);
});

test('GIVEN a list as long as a book, without a full stop THEN the button below the answer still opens its source', async () => {
  const text = Array.from(
    { length: 1200 },
    (_, n) => `Berth ${n} of the harbour of Eastport is let for ${n + 40} dollars`,
  );
  const answer = await askOf([article({ text: text.join('\n') })], 'For how many dollars is berth 17 of Eastport let?');
  expect(answer.citations[0]?.quote.length).toBeGreaterThan(46_655);
  const [sources] = answerReply({ ...answer, ms: 0 }, 'everyone').actions;
  expect(sources?.kind === 'open' && readAction(sources.action)).toMatchObject({
    kind: 'sources',
    refs: [{ passageId: answer.citations[0]?.passageId, start: 0 }],
  });
});
