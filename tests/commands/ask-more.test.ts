import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../commands/ask.ts';
import { formOf, submit } from '../../commands/buttons.ts';
import type { Deps } from '../../commands/command.ts';
import { recentQuestions } from '../../commands/recent-questions.ts';
import { ARTICLES_ACTION } from '../../src/core/reply/action.ts';
import type { Reply } from '../../src/core/reply/reply.ts';
import { TEXTS } from '../../src/core/texts/texts-for.ts';
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

const formIn = ({ actions }: Reply) =>
  actions.flatMap((action) => (action.kind === 'form' ? [action.action] : []))[0] ?? '';
const ask = (question: string) => run(inputOf({ question }), deps);
const more = async (action: string, typed: string, audience: Reply['audience'] = 'everyone', stated = {}) =>
  submit(action, { words: typed }, audience, inputOf({}, stated), deps);

describe('Ask more', () => {
  test.each(Object.values(TEXTS))(
    'GIVEN a reader of $language THEN the form is in it, within what Discord takes',
    async (texts) => {
      const form = formOf(formIn(await ask(QUAY)), inputOf({}, { locale: texts.language }), deps);
      const { title, label, hint } = texts.askMore;
      expect(form).toEqual({ title, fields: [{ name: 'words', label, hint, longest: 300, required: true }] });
      expect(title.length).toBeLessThanOrEqual(45);
      expect(label.length).toBeLessThanOrEqual(45);
      expect(hint.length).toBeLessThanOrEqual(100);
    },
  );
  test('GIVEN a few words below an answer THEN they go on from that answer, whatever was asked since', async () => {
    const action = formIn(await ask(QUAY));
    await ask('How many ships did the lighthouse keeper count?');
    const text = linesOf(await more(action, 'who said that?')).join('\n');
    expect(text).toContain('about: repairs to the northern quay cost');
    expect(text).toContain('“who said that?”');
  });
  test('GIVEN somebody else, or a bot that was started again, THEN the answer’s topic holds all the same', async () => {
    const action = formIn(await ask(QUAY));
    deps = { ...desk.deps, questions: recentQuestions() };
    const reply = await more(action, 'who said that?', 'everyone', { asker: askerOf('another') });
    expect(linesOf(reply).join('\n')).toContain('about: repairs to the northern quay cost');
  });
  test('GIVEN one after the other THEN the topic stays', async () => {
    const first = await more(formIn(await ask(QUAY)), 'who said that?');
    const text = linesOf(await more(formIn(first), 'when?')).join('\n');
    expect(text).toMatch(/about: .*northern quay/);
  });
  test('GIVEN a topic of its own THEN it is asked as it is', async () => {
    const reply = await more(formIn(await ask(QUAY)), 'How many passengers did the ferry line carry?');
    expect(linesOf(reply).join('\n')).not.toContain('about:');
    expect(reply.tone).toBe('answer');
  });
  test.each(['everyone', 'asker'] as const)(
    'GIVEN an answer for %s THEN the next one is for them, too',
    async (audience) => {
      expect((await more(formIn(await ask(QUAY)), 'who said that?', audience)).audience).toBe(audience);
    },
  );
  test('GIVEN a button that opens no form THEN there is none, and what was written is answered by asking anew', async () => {
    expect(formOf(ARTICLES_ACTION, inputOf({}), deps)).toBeNull();
    expect(formOf('foreign', inputOf({}), deps)).toBeNull();
    for (const action of [ARTICLES_ACTION, 'foreign'])
      expect(linesOf(await more(action, 'why?'))).toEqual([expect.stringContaining('another version of the bot')]);
  });
});
