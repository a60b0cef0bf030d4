import { describe, expect, test } from 'vitest';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { TEXTS } from '../../../src/core/texts/texts-for.ts';
import { article, askOf } from '../articles.ts';

const bridge = article({
  id: 'bridge',
  language: 'en',
  text: 'The bridge in Eastport was opened on Friday. Emmanuel Macron paid for the bridge, said the mayor.',
});
const pont = article({ id: 'pont', language: 'fr', text: 'Le pont de la Rive a rouvert vendredi à Conakry.' });

/** What the bot says above what it found, to somebody who reads English. */
async function told(question: string, articles = [bridge]): Promise<string[]> {
  const answer = { ...(await askOf(articles, question)), ms: 0 };
  return answerReply(answer, 'everyone', TEXTS.en).blocks.flatMap((block) =>
    block.kind === 'text' ? block.spans.filter((span) => typeof span === 'string').join('') : [],
  );
}

describe('a question in a language that no article has', () => {
  test.each([
    ['Сколько стоил ремонт?', 'Я ищу по словам, а статьи — на английском языке.'],
    ['Wie teuer war das Stadion?', 'Ich suche nach den Wörtern deiner Frage, und die Artikel sind auf Englisch.'],
    ['Combien coûte le stade de la ville ?', 'Je cherche les mots de votre question, et les articles sont en anglais.'],
    ['¿Cuánto costó el estadio?', 'Busco por palabras, y los artículos están en inglés.'],
    ['Quanto custou o estádio e para quem?', 'Eu procuro por palavras, e os artigos estão em inglês.'],
  ])('GIVEN “%s” THEN it is told so in that language, and nothing else is claimed', async (question, sentence) => {
    expect(await told(question)).toEqual([sentence]);
  });
  test('GIVEN articles in two languages THEN both are named', async () => {
    expect(await told('Сколько стоил ремонт?', [bridge, pont])).toEqual([
      'Я ищу по словам, а статьи — на английском и французском языках.',
    ]);
  });
  test('GIVEN articles in French THEN a question in English is told so', async () => {
    expect(await told('How much did the stadium cost?', [pont])).toEqual([
      'I look for the words of your question, and the articles are in French.',
    ]);
  });
  test('GIVEN a question in English, or in a language of the articles, THEN a refusal is as ever', async () => {
    expect(await told('How much did the stadium cost?')).toEqual(['I found no sentence that says so.']);
    expect(await told('Combien coûte le stade ?', [bridge, pont])).toEqual(['I found no sentence that says so.']);
  });
  test('GIVEN an answer that is sure THEN nothing stands in front of it', async () => {
    const answer = await askOf([bridge, pont], 'Quand a rouvert le pont de la Rive ?');
    expect(answer.verdict).toBe('answered');
    expect(answer.otherLanguage).toBeNull();
  });
});
