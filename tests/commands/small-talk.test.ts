import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../commands/ask.ts';
import type { Deps } from '../../commands/command.ts';
import { answerMessage } from '../../commands/index.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import * as sources from '../../commands/sources.ts';
import { checkReply } from '../../src/core/reply/check-reply.ts';
import { inputOf, linesOf, openDesk, type Desk } from './desk.ts';

let desk: Desk;
let deps: Deps;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => {
  deps = { ...desk.deps, recent: recentAnswers() };
});

const say = (message: string, locale = 'en-US') =>
  answerMessage(message, { ...inputOf({}, { locale }), wordsShown: true }, deps);

describe('small talk', () => {
  test.each([
    ['hi', 'Hello! Ask me something about the articles. /help shows what I can do.'],
    ['Merci beaucoup !', 'Avec plaisir ! Revenez quand vous voulez.'],
    ['tschüss', 'Tschüss, bis zum nächsten Mal!'],
    ['how many articles do you have?', 'I know 3 articles with 5 passages.'],
    ['Сколько у тебя статей?', 'Я знаю 3 статьи, всего 5 фрагментов.'],
    ['which sources do you have?', 'Sources: The Morning Sample, The Daily Example.'],
    ['how new are your articles?', 'The newest is Council passes the budget, from 2025-05-20.'],
    ['list the articles', 'All 3 articles'],
    ['¿qué puedes hacer?', 'Respondo a preguntas sobre los artículos que me dieron'],
  ])('GIVEN “%s” THEN the channel reads “%s”, in the language of the message', async (message, says) => {
    const reply = await say(message);
    expect(reply).toMatchObject({ tone: 'plain', audience: 'everyone' });
    expect(linesOf(reply).join('\n')).toContain(says);
    expect(await checkReply(reply, desk.library)).toEqual([]);
    expect(deps.recent.latest(inputOf({}))).toBeNull();
  });
  test('GIVEN “what’s new” THEN the newest articles open, quoted and cited, and /sources shows them', async () => {
    const reply = await say('What’s new?');
    expect(await checkReply(reply, desk.library)).toEqual([]);
    expect(linesOf(reply)).toEqual([
      'The newest articles:',
      expect.stringMatching(/^Repairs to the northern quay cost the town 300,000 .*\. \[1\]$/),
      expect.stringMatching(/^The harbour of Eastport opened again .*\. \[2\]$/),
      '[1] Council passes the budget',
      '[2] Harbour opens again',
    ]);
    expect(reply.actions.map(({ label }) => label)).toEqual(['Sources', '[2] Open the article']);
    expect(linesOf(await sources.run(inputOf({}), deps))[0]).toBe('Sources for “What’s new?”');
  });
  test('GIVEN “what can you do” THEN buttons ask what the articles answer', async () => {
    expect((await say('what can you do?')).actions.map(({ label }) => label)).toEqual(
      (await desk.library.about()).examples,
    );
  });
  test('GIVEN /ask THEN what was said stands above it, and in private only the asker reads it', async () => {
    const reply = await run(inputOf({ question: 'hello', private: true }), deps);
    expect(reply.audience).toBe('asker');
    expect(linesOf(reply)[0]).toBe('“hello”');
  });
  test('GIVEN an article to look in THEN it is a question to that article', async () => {
    const reply = await run(inputOf({ question: 'help', article: 'harbour' }), deps);
    expect(linesOf(reply).join('\n')).not.toContain('/help');
    expect(deps.recent.latest(inputOf({}))?.question).toBe('help');
  });
  test.each([
    ['what’s new', 'There are no articles yet. A moderator can add some and run /reload.', {}],
    ['how many articles?', 'There are no articles yet. A moderator can add some and run /reload.', {}],
    [
      'what’s new',
      'None of my articles has a date, so I cannot tell which is the newest.',
      { 'a.txt': 'The ferry sails.' },
    ],
  ])('GIVEN “%s” THEN “%s” where that is so', async (message, says, files) => {
    const other = await openDesk(files);
    const reply = await answerMessage(message, { ...inputOf({}), wordsShown: true }, other.deps);
    await other.close();
    expect(linesOf(reply)).toEqual([says]);
  });
});
