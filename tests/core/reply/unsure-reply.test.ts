import { describe, expect, test } from 'vitest';
import { en } from '../../../src/core/texts/en.ts';
import { readAction } from '../../../src/core/reply/action.ts';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { answerOf, cited, passage } from './answers.ts';

const first = cited(1, 'a');
const second = cited(2, 'b');
const answered = answerOf({
  sentences: [
    { citation: first, cites: [1] },
    { citation: second, cites: [2] },
  ],
  citations: [first, second],
  passages: [passage('d'), passage('a'), passage('b')],
});

/** The lines of text of a reply, with what is bold between asterisks. */
const linesOf = (stated: Parameters<typeof answerOf>[0]) =>
  answerReply(answerOf(stated), 'everyone', en).blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'note'
      ? [
          block.spans
            .map((span) => (typeof span === 'string' ? span : 'bold' in span ? `*${span.bold}*` : '?'))
            .join(''),
        ]
      : [],
  );

describe('the reply where a sentence may be it', () => {
  test('GIVEN a sentence that may be it THEN it says so first, and the sentence and its sources stand as those of an answer', () => {
    const { tone, blocks, actions } = answerReply({ ...answered, verdict: 'perhaps' }, 'everyone', en);
    const sure = answerReply(answered, 'everyone', en);
    expect(tone).toBe('perhaps');
    expect(blocks).toEqual([{ kind: 'text', spans: ['This may be it:'] }, ...sure.blocks]);
    expect(actions).toEqual(sure.actions);
  });
  test('GIVEN a name that no article mentions THEN that is said before the sentence, but not where it is sure', () => {
    const unknownNames = ['Atlantis'];
    expect(linesOf({ ...answered, verdict: 'perhaps', unknownNames })).toEqual([
      'This may be it:',
      'No article mentions *Atlantis*.',
    ]);
    expect(linesOf({ ...answered, unknownNames })).toEqual([]);
  });
});

describe('the reply where no sentence was found', () => {
  const passages = ['a', 'b', 'c', 'd', 'e'].map(passage);

  test('GIVEN passages that come near THEN it says so first, and the three nearest stand below without a number', () => {
    const { tone, blocks } = answerReply(answerOf({ verdict: 'none', passages }), 'everyone', en);
    expect(tone).toBe('unsure');
    expect(blocks.map((block) => block.kind)).toEqual(['text', 'rule', 'note', 'citation', 'citation', 'citation']);
    expect(blocks.slice(3)).toEqual(
      passages.slice(0, 3).map((citation) => ({ kind: 'citation', n: null, citation, shows: 'excerpt', again: false })),
    );
    expect(linesOf({ verdict: 'none', passages })).toEqual([
      'I found no sentence that says so.',
      'The closest passages:',
    ]);
  });
  test('GIVEN passages of one article THEN its title stands once', () => {
    const { blocks } = answerReply(
      answerOf({ verdict: 'none', passages: [passage('a'), passage('a'), passage('b')] }),
      'everyone',
      en,
    );
    expect(blocks.flatMap((block) => (block.kind === 'citation' ? [block.again] : []))).toEqual([false, true, false]);
  });
  test('GIVEN passages that come near THEN the button opens those that are not shown', () => {
    expect(
      answerReply(answerOf({ verdict: 'none', passages }), 'everyone', en).actions.map((action) =>
        action.kind === 'link' ? action : readAction(action.action),
      ),
    ).toEqual([
      { kind: 'more', page: 0, passageIds: ['ddddddddd', 'eeeeeeeee'] },
      { kind: 'follow', after: 'What is here?' },
    ]);
  });
  test('GIVEN nothing that comes near THEN it says so and shows no passage, and can be asked something else', () => {
    const { tone, blocks, actions } = answerReply(answerOf({ verdict: 'none' }), 'everyone', en);
    expect(tone).toBe('unsure');
    expect(blocks).toEqual([{ kind: 'text', spans: [expect.stringContaining('found no sentence')] }]);
    expect(actions.map(({ kind }) => kind)).toEqual(['form']);
  });
  test('GIVEN names that no article mentions THEN each is named, and no other word is: it may stand there in other words', () => {
    expect(linesOf({ verdict: 'none', unknownWords: ['chess', 'Elo', '1987'], unknownNames: ['Elo', '1987'] })).toEqual(
      ['I found no sentence that says so.', 'No article mentions *Elo*, *1987*.'],
    );
    expect(linesOf({ verdict: 'none', unknownWords: ['chess'] })).toEqual(['I found no sentence that says so.']);
  });
});

describe('a word that was read as another', () => {
  const corrections = [
    { from: 'harbuor', to: 'harbour' },
    { from: 'fery', to: 'ferry' },
  ];
  test.each(['answered', 'perhaps', 'none'] as const)(
    'GIVEN the verdict "%s" THEN the reply says so before all else',
    (verdict) => {
      const lines = linesOf({ ...(verdict === 'none' ? {} : answered), verdict, corrections });
      expect(lines[0]).toBe('I read “harbuor” as *harbour*, “fery” as *ferry*.');
      const [note] = answerReply(answerOf({ verdict, corrections }), 'everyone', en).blocks;
      expect(note?.kind).toBe('note');
    },
  );
  test('GIVEN no such word THEN nothing is said of it', () => {
    expect(linesOf(answered)).toEqual([]);
  });
});
