import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isPublic, run } from '../../commands/ask.ts';
import type { Deps } from '../../commands/command.ts';
import { answerMessage } from '../../commands/index.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import { refOf } from '../../src/core/answer/citation.ts';
import type { Library } from '../../src/core/library.ts';
import type { Reply } from '../../src/core/reply/reply.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
let deps: Deps;
let asked: Parameters<Library['ask']>[];
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => {
  asked = [];
  const ask: Library['ask'] = (...call) => {
    asked.push(call);
    return desk.library.ask(...call);
  };
  deps = { ...desk.deps, library: { ...desk.library, ask }, recent: recentAnswers() };
});

const titlesIn = ({ blocks }: Reply) =>
  new Set(blocks.flatMap((block) => (block.kind === 'citation' ? [block.citation.title] : [])));

describe('an answer', () => {
  test('GIVEN a question THEN it stands above the answer, where nobody else saw what was asked', async () => {
    const reply = await run(inputOf({ question: `  ${QUAY} ` }), deps);
    expect(reply.tone).toBe('answer');
    expect(reply.blocks[0]).toEqual({ kind: 'note', spans: [`“${QUAY}”`] });
    expect(linesOf(reply)[1]).toMatch(/Repairs to the northern quay cost .*\[1\]/);
  });
  test('GIVEN a question in a message THEN it is not repeated', async () => {
    const reply = await answerMessage(QUAY, { ...inputOf({}), wordsShown: true }, deps);
    expect(reply.tone).toBe('answer');
    expect(linesOf(reply).join('\n')).not.toContain(QUAY);
  });
  test.each([
    { options: {}, audience: 'everyone' },
    { options: { private: false }, audience: 'everyone' },
    { options: { private: true }, audience: 'asker' },
  ])('GIVEN $options THEN the answer is for $audience', async ({ options, audience }) => {
    const reply = await run(inputOf({ question: QUAY, ...options }), deps);
    expect(reply.audience).toBe(audience);
    expect(isPublic({ question: QUAY, ...options })).toBe(audience === 'everyone');
  });
});

describe('a question that cannot be asked', () => {
  test.each([{}, { question: '' }, { question: ' \n ' }, { question: 7 }])(
    'GIVEN %o THEN the asker is told what to ask',
    async (options) => {
      const reply = await run(inputOf(options), deps);
      expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
      expect(linesOf(reply)).toEqual([expect.stringContaining('Ask me something about the articles')]);
      expect(asked).toEqual([]);
    },
  );
  test.each([
    { option: 'article', says: 'There is no article called “Nowhere”' },
    { option: 'source', says: 'No article is from “Nowhere”' },
  ])('GIVEN an unknown $option THEN it says so, and nothing is answered from elsewhere', async ({ option, says }) => {
    const reply = await run(inputOf({ question: QUAY, [option]: 'Nowhere' }), deps);
    expect(reply).toMatchObject({ tone: 'problem', audience: 'asker' });
    expect(linesOf(reply)).toEqual([expect.stringContaining(says)]);
    expect(linesOf(reply).join('')).toContain('from the list that appears while you type');
    expect(asked).toEqual([]);
    expect(deps.recent.latest(inputOf({}))).toBeNull();
  });
});

describe('where to look', () => {
  test('GIVEN no limits THEN several articles are looked into', async () => {
    expect(titlesIn(await run(inputOf({ question: QUAY }), deps)).size).toBe(2);
  });
  test.each([
    { article: 'budget' },
    { article: 'council passes the BUDGET' },
    { source: 'The Morning Sample' },
    { source: 'morning' },
  ])('GIVEN %o THEN the answer is from there alone', async (option) => {
    const reply = await run(inputOf({ question: QUAY, ...option }), deps);
    expect(titlesIn(reply)).toEqual(new Set(['Council passes the budget']));
    expect(linesOf(reply).join('\n')).toContain('300,000 dollars');
  });
});

describe('a long question', () => {
  const padded = (length: number) => `${QUAY} `.padEnd(length, 'x');

  test('GIVEN 300 characters THEN all are read', async () => {
    const reply = await run(inputOf({ question: padded(300) }), deps);
    expect(asked[0]?.[0]).toHaveLength(300);
    expect(linesOf(reply).join('\n')).not.toContain('I read only');
  });
  test('GIVEN one more THEN 300 are read, and the reply says so', async () => {
    const reply = await run(inputOf({ question: padded(301) }), deps);
    expect(asked[0]?.[0]).toBe(padded(300));
    expect(reply.blocks.at(-1)).toEqual({
      kind: 'note',
      spans: ['I read only the first 300 characters of your question.'],
    });
  });
});

describe('what is remembered', () => {
  test('GIVEN an answer THEN its citations are the latest in its channel', async () => {
    await run(inputOf({ question: QUAY }), deps);
    const { citations } = await desk.library.ask(QUAY);
    expect(deps.recent.latest(inputOf({}, { asker: askerOf('another') }))).toEqual({
      question: QUAY,
      refs: citations.map(refOf),
    });
    expect(deps.recent.latest(inputOf({}, { channel: 'elsewhere' }))).toBeNull();
  });
  test('GIVEN a private answer THEN nobody else can look it up', async () => {
    await run(inputOf({ question: QUAY, private: true }), deps);
    expect(deps.recent.latest(inputOf({}))).not.toBeNull();
    expect(deps.recent.latest(inputOf({}, { asker: askerOf('another') }))).toBeNull();
  });
  test('GIVEN a question without an answer THEN that is the latest, without citations', async () => {
    await run(inputOf({ question: QUAY }), deps);
    await run(inputOf({ question: 'Who won the chess championship?' }), deps);
    expect(deps.recent.latest(inputOf({}))).toEqual({ question: 'Who won the chess championship?', refs: [] });
  });
});
