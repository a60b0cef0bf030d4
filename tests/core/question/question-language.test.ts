import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foreignLanguage, questionLanguage } from '../../../src/core/question/question-language.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article, collectionOf } from '../articles.ts';

const english = loadEnglish();
const french = article({ id: 'fr', language: 'fr', text: 'Le pont de la Rive à Conakry a rouvert vendredi.' });
const german = article({
  id: 'de',
  language: 'de',
  text: 'Die Brücke in Altenfeld ist am Freitag wieder offen, sagte der Bauer.',
});
const inEnglish = article({ id: 'en', language: 'en', text: 'The bridge in Eastport was opened on Friday.' });

describe('the language that a question is read in', () => {
  test.each([
    ['Wann öffnet die Brücke?', 'de', undefined],
    ['Quand rouvre le pont ?', 'fr', undefined],
    ['When was the bridge opened?', 'en', undefined],
    ['was kostet die brücke', 'de', undefined],
    ['was the bridge closed', 'en', undefined],
    ['Conakry', 'fr', undefined],
    ['Conakry', 'de', 'de'],
    ['Conakry', 'de', 'de-AT'],
    ['Conakry', 'fr', 'ja'],
    // No article is in the reader's language.
    ['Conakry', 'fr', 'es'],
    ['Сколько стоит мост?', 'ru', 'de'],
  ])(
    'GIVEN articles in three languages, most of them French, and “%s” THEN it is read in %s',
    async (question, tag, locale) => {
      const collection = await collectionOf([french, { ...french, id: 'fr2' }, german, inEnglish]);
      expect(questionLanguage(question, collection, locale).tag).toBe(tag);
    },
  );
  test.each(['Wann öffnet die Brücke?', 'Quand rouvre le pont ?', 'Conakry', 'Сколько стоит мост?'])(
    'GIVEN articles in English alone THEN “%s” is read as ever, whoever asks',
    async (question) => {
      expect(questionLanguage(question, await collectionOf([inEnglish]), 'de').tag).toBe('en');
    },
  );
  test('GIVEN a name THEN it is looked for as each language of the articles writes it', async () => {
    const collection = await collectionOf([french, german, inEnglish]);
    const { terms } = readQuestion('What happened in Conakry and Altenfeld?', collection);
    expect(terms.map(({ typed, expansions }) => [typed, expansions.map(({ share }) => share)])).toEqual([
      ['Conakry', [1]],
      ['Altenfeld', [1]],
    ]);
  });
  test('GIVEN a German noun THEN its capital makes no name of it, but a place that stands without an article is one', async () => {
    const { terms } = readQuestion(
      'Wann war die Brücke für den Bauer in Altenfeld offen?',
      await collectionOf([german]),
    );
    expect(terms.filter(({ isName }) => isName).map(({ typed }) => typed)).toEqual(['Altenfeld']);
    const first = readQuestion('Die Brücke ist wo?', await collectionOf([german]));
    expect(first.terms).toMatchObject([{ typed: 'Brücke', isName: false }]);
  });
  test('GIVEN a word that is a letter away from another one THEN it is not taken for a slip, but swapped letters are', async () => {
    const collection = await collectionOf([
      article({
        language: 'de',
        text: 'Die Radfahrer bekommen einen eigenen Streifen am Hafenbecken, sagte die Stadt.',
      }),
    ]);
    expect(readQuestion('Warum streiken die Lehrer?', collection).corrections).toEqual([]);
    const mended = (typed: string) => readQuestion(`Wo ist das ${typed}?`, collection).corrections;
    expect(mended('Hafenbekcen')).toEqual([{ from: 'Hafenbekcen', to: 'Hafenbecken' }]);
    expect(mended('hafenbeckn')).toEqual([{ from: 'hafenbeckn', to: 'hafenbecken' }]);
    for (const other of ['Afenbecken', 'Hafenbckn', 'Statd']) expect(mended(other)).toEqual([]);
  });
});

describe('a question in a language that no article has', () => {
  const foreign = (question: string, languages: readonly (string | null)[], locale?: string) =>
    foreignLanguage(question, { languages, english }, locale);

  test.each([
    ['Сколько стоит мост?', 'ru'],
    ['Кто победил на выборах в Мали?', 'ru'],
    ['Wer ist Macron?', 'de'],
    ['Was ist in Mali passiert?', 'de'],
    ['qui a gagné', 'fr'],
    ['Combien coûte le pont de la Rive ?', 'fr'],
    ['que pasó en Mali', 'es'],
    ['¿Cuándo abre el hospital?', 'es'],
    ['O que aconteceu no Mali?', 'pt'],
    ['Por que a maternidade ainda não abriu?', 'pt'],
  ])('GIVEN “%s” and articles in English THEN it is known for %s', (question, tag) => {
    expect(foreign(question, ['en', null])).toBe(tag);
    expect(foreign(question, ['en', tag])).toBeNull();
  });
  test.each<[question: string, languages: readonly string[], tag: string | null]>([
    ['Quanto custou o estádio e para quem?', ['es'], 'pt'],
    ['¿Cuánto costó el estadio y para quién?', ['pt'], 'es'],
    ['qui est la reine de la Rive', ['es', 'pt'], 'fr'],
    ['When was the bridge of the town opened?', ['de'], 'en'],
    ['was the man in the hat there', ['de'], null],
    ['who was in war', ['de'], null],
    ['que es la pasta', ['fr'], null],
    ['Кто пришёл?', ['en'], 'ru'],
    ['Кто?', ['en'], null],
    ['Macron Putin Biden Merkel Scholz Trump qui est Zelensky', ['en'], null],
  ])('GIVEN “%s” and articles in %j THEN it is known for %s', (question, languages, tag) => {
    expect(foreign(question, languages)).toBe(tag);
  });
  test('GIVEN a question that may be in two languages THEN it is known for the one that the asker reads', () => {
    expect(['es', 'pt-BR'].map((locale) => foreign('Que disse o que?', ['en'], locale))).toEqual(['es', 'pt']);
  });
  test('GIVEN articles in French and a question in English THEN that is known', () => {
    expect(foreign('Who paid for the bridge?', ['fr'])).toBe('en');
  });
  test.each([
    'Who is Путин?',
    'Conakry mine accident',
    'What is Die Linke?',
    'Die Linke',
    'Le Monde on Mali',
    'De La Soul',
    'Rio de la Plata',
    'La La Land Oscar',
    'el Niño effects',
    "Chad coup d'état",
    'was the bridge closed',
    'die',
    'Macron',
    'Qual è il costo del ponte?',
    'Wat is de prijs van de brug?',
    'kto jest burmistrzem',
    'Скільки коштує міст?',
    'Колко струва мостът?',
    '何が起きましたか',
    '',
  ])('GIVEN “%s” THEN nothing is claimed', (question) => {
    expect(foreign(question, ['en'])).toBeNull();
  });
  test('GIVEN articles in a language that we do not know THEN nothing is claimed', () => {
    expect(foreign('Qual o custo da ponte?', ['en', 'it'])).toBeNull();
  });
  test('GIVEN our own English questions THEN none is taken for another language', () => {
    const questions = readFileSync(new URL('../../lab/eval/questions.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const taken = questions.filter(
      (line) => foreign((JSON.parse(line) as { question: string }).question, ['en']) !== null,
    );
    expect(questions.length).toBeGreaterThan(50);
    expect(taken).toEqual([]);
  });
});

// A word that was mended stands with a capital where it was typed with one, and a noun is no name.
test.each([
  ['Hat Anna Wulff den Hafen gekauft?', ['Anna', 'Wulff']],
  ['Hat der Wulff den Hafen gekauft?', []],
  ['Hat der wulff Anna gekauft?', []],
])('GIVEN the German “%s” THEN these are names: %j', async (question, names) => {
  const collection = await collectionOf([article({ language: 'de', text: 'Der Hafen der Stadt wurde gebaut.' })]);
  expect(
    readQuestion(question, collection)
      .terms.filter(({ isName }) => isName)
      .map(({ typed }) => typed),
  ).toEqual(names);
});

describe('what frames a question', () => {
  test.each([
    ['Was ist in Altenfeld passiert?', german, 'topic', ['Altenfeld']],
    ['Hallo, weißt du, was in Altenfeld geschah?', german, 'answer', ['Altenfeld']],
    ['Wie hoch ist die Brücke?', german, 'answer', ['Brücke']],
    ['Bonjour, quoi de neuf sur le pont ?', french, 'latest', ['pont']],
    ['Qu’est-ce qui s’est passé à Conakry ?', french, 'topic', ['Conakry']],
    ["Résume l'article sur le pont", french, 'summary', ['pont']],
    // Nothing would be left to ask about.
    ['Hallo?', german, 'answer', ['Hallo']],
    ['Quoi de neuf ?', french, 'answer', ['neuf']],
  ] as const)('GIVEN “%s” THEN it is taken off', async (question, stated, request, words) => {
    const query = readQuestion(question, await collectionOf([stated]));
    expect(query.request).toBe(request);
    expect(query.terms.map(({ typed }) => typed)).toEqual(words);
  });
  test.each([
    ['Wann war das?', german, 'when'],
    ['Und die Brücke wurde wann gebaut?', german, 'when'],
    ['Wie teuer war die Brücke?', german, 'money'],
    ['wieviele Leute kamen', german, 'number'],
    ['Qui a payé le pont ?', french, 'who'],
    ['Où est le pont ?', french, 'where'],
    ['Combien de camions passent ?', french, 'number'],
    ['Est-ce que le pont est ouvert ?', french, null],
    // A matter is asked for.
    ['Was ist in Altenfeld passiert, und wann?', german, null],
  ] as const)('GIVEN “%s” THEN the kind of answer asked for is known', async (question, stated, kind) => {
    expect(readQuestion(question, await collectionOf([stated])).kind).toBe(kind);
  });
});
