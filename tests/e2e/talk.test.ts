import { describe, expect, test } from 'vitest';
import { onStage } from './on-stage.ts';
import { buttonsOf, MEMBER, textOf } from './stage.ts';

const on = onStage();
const { inChannel, run, press, mention, direct } = on;

describe('a new reader', () => {
  test('GIVEN /help THEN only they see it, and each example is answered for them alone, also after a restart', async () => {
    const message = await run('help');
    expect(message.seenBy).toBe(MEMBER.userId);
    expect(textOf(message)).toContain('I know 1 article with 3 passages.');
    expect(textOf(message)).toMatch(/I last read them <t:\d+:R>\./);
    await on.stage.restart();
    const [example] = buttonsOf(message);
    const [label = '', customId = ''] = example ?? [];
    const answer = await on.stage.reply(() =>
      on.stage.discord.press({ ...inChannel(), messageId: message.message.id, customId }),
    );
    expect(answer.seenBy).toBe(MEMBER.userId);
    expect(textOf(answer)).toContain(`“${label}”`);
    expect(textOf(answer)).toContain('[1] Harbour opens again');
    expect(textOf(await run('sources'))).toContain(`Sources for “${label}”`);
  });
  test('GIVEN a greeting, a thank you and a question about the bot THEN each is answered, by mention, in a direct message and by /ask', async () => {
    expect(textOf(await mention('hi!'))).toContain('Hello!');
    expect(textOf(await direct('Danke schön'))).toContain('Gern geschehen!');
    expect(textOf(await run('ask', { question: 'how many articles do you have?' }))).toContain('I know 1 article');
    expect(textOf(await mention('list the articles'))).toContain('Harbour opens again');
  });
  test('GIVEN what’s new THEN the newest article is quoted, and its button opens the passage', async () => {
    const news = await mention('what’s new?');
    expect(textOf(news)).toMatch(/The newest articles:[\s\S]*opened again on Sunday[\s\S]*\[1\] Harbour opens again/);
    const opened = await press(news, 'Sources');
    expect(opened.seenBy).toBe(MEMBER.userId);
    expect(textOf(opened)).toContain('Sources for “what’s new?”');
  });
  test('GIVEN a question that only looks like it THEN the articles are asked', async () => {
    expect(textOf(await mention('What’s new in Atlantis?'))).toContain('No article mentions **Atlantis**.');
  });
  test('GIVEN a question without an answer THEN /sources says that there are none for it', async () => {
    await run('ask', { question: 'How much did the repairs to the northern quay cost?' });
    await run('ask', { question: 'Who won the chess championship of Atlantis?' });
    expect(textOf(await run('sources'))).toBe(
      'I found no answer to “Who won the chess championship of Atlantis?”, so there are no sources to show.',
    );
  });
  test.each([
    { locale: 'de', says: 'Was ich kenne', found: 'Das könnte es sein:|Ich habe keinen Satz gefunden' },
    { locale: 'pt-BR', says: 'O que eu conheço', found: 'Não encontrei nenhuma frase' },
    { locale: 'ru', says: 'Что я знаю', found: 'Я не нашёл предложения' },
  ])('GIVEN a reader of $locale THEN the bot speaks their language', async ({ locale, says, found }) => {
    const as = { ...MEMBER, locale };
    expect(textOf(await run('help', {}, as))).toContain(says);
    expect(textOf(await run('ask', { question: 'Who won the chess championship of Atlantis?' }, as))).toMatch(
      new RegExp(found),
    );
  });
  test('GIVEN the commands THEN Discord has their names in every language', () => {
    const ask = on.stage.discord.commands().find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toEqual({
      fr: 'demander',
      de: 'fragen',
      'es-ES': 'preguntar',
      'es-419': 'preguntar',
      'pt-BR': 'perguntar',
      ru: 'спросить',
    });
  });
});
