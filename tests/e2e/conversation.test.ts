import { describe, expect, test } from 'vitest';
import { onStage, QUAY } from './on-stage.ts';
import { MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { inChannel, ask, mention, direct } = on;

const ABOUT = 'about: repairs to the northern quay cost';

describe('a question that follows another', () => {
  test('GIVEN /ask THEN a mention, another /ask and a reply to the answer take its topic', async () => {
    const answer = await ask(QUAY);
    expect(textOf(answer)).not.toContain('about:');
    expect(textOf(await mention('who said that?'))).toContain(ABOUT);
    expect(textOf(await ask('when?'))).toContain('about: ');
    const reply = await on.stage.reply(() =>
      on.stage.discord.send({ ...inChannel(), content: 'and who said so?', replyTo: answer.message.id }),
    );
    expect(textOf(reply)).toContain('about: ');
    expect(textOf(reply)).toContain('port authority');
  });
  test('GIVEN a direct message THEN the next one goes on from it, and the channel does not', async () => {
    await direct(QUAY);
    expect(textOf(await direct('who said that?'))).toContain(ABOUT);
    expect(textOf(await mention('who said that?'))).not.toContain('about:');
  });
  test('GIVEN somebody else, or a restart THEN nothing is taken over', async () => {
    await ask(QUAY);
    expect(textOf(await ask('who said that?', {}, MODERATOR))).not.toContain('about:');
    await on.stage.restart();
    expect(textOf(await ask('who said that?'))).not.toContain('about:');
  });
});

describe('since and until', () => {
  test('GIVEN dates THEN they hold, and stand beside the question for all to see', async () => {
    const text = textOf(await ask(QUAY, { since: 'March 2025', until: '2025-03' }));
    expect(text).toContain('4.2 million dollars');
    expect(text).toMatch(/· since <t:\d+:D> · until <t:\d+:D>/);
  });
  test('GIVEN a time from which nothing is THEN that is said, with the day of the newest article', async () => {
    expect(textOf(await ask(QUAY, { since: '2026' }))).toMatch(
      /None of the articles is from <t:\d+:D> or later; the newest is from <t:1740916800:D>\./,
    );
  });
  test('GIVEN no date THEN the asker alone is told how to write one', async () => {
    const message = await ask(QUAY, { since: 'the day of the storm' });
    expect(message.seenBy).toBe(MEMBER.userId);
    expect(textOf(message)).toContain('Write it like 2025-06');
  });
  test('GIVEN a reader of German THEN German dates are read', async () => {
    const text = textOf(await ask(QUAY, { since: '1. März 2025' }, { ...MEMBER, locale: 'de' }));
    expect(text).toContain('4.2 million dollars');
  });
});
