import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../commands/ask.ts';
import type { Deps } from '../../commands/command.ts';
import { answerMessage } from '../../commands/index.ts';
import { recentQuestions } from '../../commands/recent-questions.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
let deps: Deps;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => {
  deps = { ...desk.deps, questions: recentQuestions() };
});

const ask = async (question: string, stated: Parameters<typeof inputOf>[1] = {}) =>
  linesOf(await run(inputOf({ question }, stated), deps)).join('\n');

describe('a question with too few words of its own', () => {
  test('GIVEN it follows another THEN it takes its topic, and says so', async () => {
    await ask(QUAY);
    const text = await ask('who said that?');
    expect(text).toContain('about: repairs to the northern quay cost');
    expect(text).toMatch(/Repairs to the northern quay cost .*said the port authority/);
  });
  test('GIVEN one follow-up after the other THEN the topic stays', async () => {
    await ask(QUAY);
    await ask('who said that?');
    expect(await ask('when?')).toContain('northern quay');
  });
  test('GIVEN the first in a slash command THEN the second may be a message', async () => {
    await ask(QUAY);
    const reply = await answerMessage('who said that?', { ...inputOf({}), wordsShown: true }, deps);
    expect(linesOf(reply)[0]).toContain('about: repairs');
  });
  test.each([
    { whose: 'another person’s', stated: { asker: askerOf('another') } },
    { whose: 'another channel’s', stated: { channel: 'elsewhere' } },
  ])('GIVEN $whose question THEN nothing is taken from it', async ({ stated }) => {
    await ask(QUAY, stated);
    expect(await ask('who said that?')).not.toContain('about:');
  });
  test('GIVEN a topic of its own THEN nothing is said of the one before', async () => {
    await ask(QUAY);
    expect(await ask('How many passengers did the ferry line carry?')).not.toContain('about:');
  });
  test('GIVEN a private question THEN its topic is told to nobody else', async () => {
    await run(inputOf({ question: QUAY, private: true }), deps);
    expect(await ask('who said that?')).not.toContain('about:');
    await run(inputOf({ question: QUAY, private: true }), deps);
    const reply = await run(inputOf({ question: 'who said that?', private: true }), deps);
    expect(linesOf(reply).join('\n')).toContain('about: repairs');
  });
});
