import { describe, expect, test } from 'vitest';
import { en } from '../../../src/core/texts/en.ts';
import { readAction } from '../../../src/core/reply/action.ts';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { article, askOf } from '../articles.ts';
import { answerOf, cited, passage } from './answers.ts';

const first = cited(1, 'a');
const second = cited(2, 'b');
const third = cited(3, 'c');
const answered = answerOf({
  sentences: [
    { citation: first, cites: [1, 3] },
    { citation: second, cites: [2] },
  ],
  citations: [first, second, third],
  passages: [passage('d'), passage('a'), passage('b'), passage('c'), passage('e')],
});

describe('the reply to what is answered', () => {
  test('GIVEN sentences with their citations THEN each is quoted with its markers, and below stands each source', () => {
    const { blocks, tone, audience } = answerReply(answered, 'everyone', en);
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
    expect(answerReply(answered, 'asker', en).audience).toBe('asker');
  });
});

describe('what a reply shows of its sources', () => {
  type Cited = ReturnType<typeof cited>;
  const sourcesOf = (citations: readonly Cited[], quotes: readonly Cited[] = citations) =>
    answerReply(
      answerOf({ citations, sentences: quotes.map((citation) => ({ citation, cites: [citation.n] })) }),
      'everyone',
      en,
    ).blocks.flatMap((block) => (block.kind === 'citation' ? [block] : []));
  const showsOf = (...stated: Parameters<typeof sourcesOf>) => sourcesOf(...stated).map(({ shows }) => shows);
  const text = 'Quote 1 is here. It is not all.';
  const long = cited(1, 'a', { text });

  test('GIVEN a passage that is the quote THEN its words stand there once', () => {
    expect(showsOf([first, second])).toEqual(['place', 'place']);
  });
  test('GIVEN a passage with more than the quote THEN it is shown around it', () => {
    expect(showsOf([long])).toEqual(['excerpt']);
  });
  test('GIVEN a passage whose every sentence is quoted THEN its words stand there once', () => {
    const rest = cited(1, 'a', { text, quote: 'It is not all.', start: 17 });
    expect(showsOf([long], [long, rest])).toEqual(['place']);
  });
  test('GIVEN quotes of other passages THEN they do not count for this one', () => {
    expect(showsOf([long, second], [long, second])).toEqual(['excerpt', 'place']);
  });
  test('GIVEN a source that says the same in its own words THEN these are shown: they stand nowhere else', () => {
    const { blocks } = answerReply(answered, 'everyone', en);
    expect(blocks.at(-1)).toMatchObject({ n: 3, shows: 'excerpt' });
  });
  test('GIVEN passages of one article in a row THEN its title stands once, and again where another came between', () => {
    const citations = [
      cited(1, 'a'),
      cited(2, 'a', { passageId: 'a2a2a2a2a' }),
      cited(3, 'b'),
      cited(4, 'a', { passageId: 'a4a4a4a4a' }),
    ];
    expect(sourcesOf(citations).map(({ again }) => again)).toEqual([false, true, false, false]);
  });
});

describe('where a question goes', () => {
  const last = (answer: typeof answered) => answerReply(answer, 'asker', en).blocks.at(-1);

  test.each(['answered', 'none'] as const)(
    'GIVEN a reading model and %s THEN the small print says what is sent where',
    (verdict) => {
      expect(last({ ...answered, verdict, chosen: 'words', sentTo: 'reader.example:8080' })).toEqual({
        kind: 'note',
        spans: [
          'A reading model at ',
          { code: 'reader.example:8080' },
          ' chooses among the quotes. Questions and the passages found are sent there.',
        ],
      });
    },
  );
  test('GIVEN none THEN nothing is said of one', () => {
    expect(last(answered)?.kind).toBe('citation');
  });
});

describe('the buttons below an answer', () => {
  const opened = (answer: typeof answered) =>
    answerReply(answer, 'everyone', en).actions.flatMap((action) =>
      action.kind === 'open' ? [[action.label, readAction(action.action)]] : [],
    );

  test('GIVEN an answer THEN its buttons open its sources at the quotes, the other passages, and what stands around', () => {
    const inside = cited(2, 'b', { text: 'Before. Quote 2 is here.', textStart: 100, start: 108 });
    const refs = [
      { passageId: 'aaaaaaaaa', start: 0, end: 16 },
      { passageId: 'bbbbbbbbb', start: 8, end: 24 },
      { passageId: 'ccccccccc', start: 0, end: 16 },
    ];
    expect(opened({ ...answered, citations: [first, inside, third] })).toEqual([
      ['Sources', { kind: 'sources', page: 0, refs }],
      ['More passages', { kind: 'more', page: 0, passageIds: ['ddddddddd', 'eeeeeeeee'] }],
      ['Around it', { kind: 'around', page: 0, refs }],
    ]);
  });
  test('GIVEN a question, or one with what it took over, THEN a form asks for the next one, which goes on from it', () => {
    const asking = (answer: typeof answered) =>
      answerReply(answer, 'everyone', en).actions.flatMap((action) => (action.kind === 'form' ? [action] : []));
    expect(asking(answered)).toEqual([
      {
        kind: 'form',
        label: 'Ask more',
        action: 'f:What is here?',
        form: {
          title: 'Ask more',
          fields: [
            {
              name: 'words',
              label: 'What else do you want to know?',
              hint: expect.any(String),
              longest: 300,
              required: true,
            },
          ],
        },
      },
    ]);
    const followUp = { question: 'Who said what is here?', about: 'what is here' };
    expect(asking({ ...answered, followUp }).map(({ action }) => action)).toEqual(['f:Who said what is here?']);
  });
  test('GIVEN no passage but those cited THEN there is no button for more', () => {
    expect(opened({ ...answered, passages: answered.passages.slice(1, 4) }).map(([label]) => label)).toEqual([
      'Sources',
      'Around it',
    ]);
  });
  test('GIVEN sources with an address THEN each has a link to its own quote, by its number', () => {
    const linked = cited(2, 'b', { url: 'https://news.example/b' });
    const { actions } = answerReply({ ...answered, citations: [first, linked, third] }, 'everyone', en);
    expect(actions.map(({ label }) => label)).toEqual([
      'Sources',
      'More passages',
      'Around it',
      'Ask more',
      '[2] Open the article',
    ]);
    expect(actions[4]).toMatchObject({
      kind: 'link',
      url: 'https://news.example/b#:~:text=Quote%202%20is%20here.',
    });
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
  const [citation] = answer.citations;
  expect(citation?.quote).toContain('Berth 17 of the harbour of Eastport is let for 57 dollars');
  const [sources] = answerReply({ ...answer, ms: 0 }, 'everyone', en).actions;
  expect(sources?.kind === 'open' && readAction(sources.action)).toMatchObject({
    kind: 'sources',
    refs: [{ passageId: citation?.passageId, start: 0, end: citation?.quote.length }],
  });
});
