import { describe, expect, test } from 'vitest';
import { otherLanguage } from '../../../src/core/answer/other-language.ts';
import { article, askOf, collectionOf } from '../articles.ts';

const texts = {
  en: 'The bridge in Eastport was opened on Friday.',
  fr: 'Le pont de la Rive à Conakry a rouvert vendredi.',
};
const made = (...languages: readonly (string | null)[]) =>
  languages.map((language, at) =>
    article({
      id: `a${at}`,
      language,
      text: language === 'fr' ? texts.fr : language === null ? '1234 5678' : texts.en,
    }),
  );
const RUSSIAN = 'Сколько стоил ремонт?';

describe('why a question finds nothing', () => {
  test.each<[question: string, languages: readonly (string | null)[], told: object | null]>([
    [RUSSIAN, ['en'], { asked: 'ru', articles: ['en'] }],
    [RUSSIAN, ['fr', 'fr', 'en'], { asked: 'ru', articles: ['fr', 'en'] }],
    [RUSSIAN, ['en', null], { asked: 'ru', articles: ['en'] }],
    [RUSSIAN, [null], null],
    [RUSSIAN, [], null],
    ['Quand le pont a-t-il rouvert ?', ['en', 'fr'], null],
    ['How much did the repairs cost?', ['en'], null],
  ])('GIVEN “%s” and articles in %j THEN it tells %j', async (question, languages, told) => {
    expect(otherLanguage(question, 'none', await collectionOf(made(...languages)))).toEqual(told);
    expect(otherLanguage(question, 'perhaps', await collectionOf(made(...languages)))).toEqual(told);
  });
  test('GIVEN an answer that is sure THEN its language is no matter', async () => {
    expect(otherLanguage(RUSSIAN, 'answered', await collectionOf(made('en')))).toBeNull();
  });
  test('GIVEN a question that is the same in two languages THEN it is taken for the one that the asker reads', async () => {
    const asked = async (locale: string) =>
      (await askOf(made('en'), 'Que disse o que?', { locale })).otherLanguage?.asked;
    expect([await asked('es'), await asked('pt-BR')]).toEqual(['es', 'pt']);
  });
});
