import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/answering.ts';
import type { Chooser } from '../../../src/core/answer/chooser.ts';
import { likened, type Embed } from '../../../src/core/answer/likeness.ts';
import { Quotes } from '../../../src/core/answer/quotes.ts';
import type { Article } from '../../../src/core/article.ts';
import { retrieveFromIndexes } from '../../../src/core/ranking/candidates.ts';
import { article, collectionOf } from '../articles.ts';
import { harbour, library } from './harbour-news.ts';
import { scoredSentences } from './shortlists.ts';

const QUESTION = 'What did divers do at the northern quay?';

/** Asks beside a model of these vectors; `read` holds the texts of each call. */
async function ask(
  articles: readonly Article[],
  question: string,
  vectorOf: ((text: string, at: number) => Float32Array) | null,
  chooser: Chooser | null = null,
) {
  const read: (readonly string[])[] = [];
  const embed: Embed = async (texts) => {
    read.push(texts);
    return vectorOf === null ? null : texts.map(vectorOf);
  };
  const collection = await collectionOf(articles);
  return {
    read,
    words: await answerQuestion(question, collection),
    answer: await answerQuestion(question, collection, {}, retrieveFromIndexes, chooser, embed),
  };
}

/** The question points this way, what begins so does too, and all else away from it. */
const towards = (starts: string) => (text: string) =>
  Float32Array.from([text === QUESTION || text.startsWith(starts) ? 1 : -1, 0.1]);

describe('a model that tells likeness', () => {
  test('GIVEN one THEN the answer says that it was heeded, and GIVEN none nothing of it is in the answer', async () => {
    const { answer, words } = await ask([harbour], QUESTION, towards('Divers had'));
    expect(answer.chosen).toBe('model');
    expect(answer).not.toHaveProperty('sentTo');
    expect(words).not.toHaveProperty('chosen');
  });
  test('GIVEN two sentences that words hold for alike THEN the nearer one is quoted first', async () => {
    const text = 'Divers mended the quay with stone. Divers mended the quay with paint.';
    const question = 'What did divers mend the quay with?';
    const first = async (starts: string) => {
      const vectorOf = (read: string) => Float32Array.from([1, read === question || read.endsWith(starts) ? 0 : 2]);
      return (await ask([article({ text })], question, vectorOf)).answer.sentences[0]?.citation.quote;
    };
    expect(await first('stone.')).toMatch(/stone/);
    expect(await first('paint.')).toMatch(/paint/);
  });
  test('GIVEN nothing near the question THEN nothing is shown, whatever the words say', async () => {
    const question = 'Who painted the northern quay in summer?';
    const away = (text: string) => Float32Array.of(text === question ? 1 : -1);
    const { answer, words } = await ask([harbour, library], question, away);
    expect(words.sentences).not.toEqual([]);
    expect(answer).toMatchObject({ verdict: 'none', chosen: 'model', sentences: [], citations: [] });
  });
  test('GIVEN it fails THEN the answer is the one by words, field by field', async () => {
    const { answer, words } = await ask([harbour, library], QUESTION, null);
    expect(answer).toEqual({ ...words, chosen: 'words' });
  });
  test.each([
    { what: 'nothing was found', articles: [harbour], question: 'zzyzx?' },
    { what: 'a summary is wanted', articles: [harbour], question: 'summarise the article about the harbour' },
  ])('GIVEN $what THEN nothing is read by it', async ({ articles, question }) => {
    const { answer, words, read } = await ask(articles, question, () => Float32Array.of(1));
    expect(read).toEqual([]);
    expect(answer).toEqual({ ...words, chosen: 'words' });
  });
  test('GIVEN many passages and long sentences THEN a bounded number of texts of bounded length is read, at once', async () => {
    const long = `The northern quay ${'of the harbour '.repeat(80)} was looked at by divers.`;
    const many = Array.from({ length: 40 }, (_, at) => article({ id: `a${at}`, text: `${long} ${harbour.text}` }));
    const { read } = await ask(many, `${QUESTION} ${'northern quay '.repeat(100)}`, () => Float32Array.of(1));
    expect(read).toHaveLength(1);
    expect(read[0]).toHaveLength(13);
    expect(Math.max(...(read[0] ?? []).map((text) => text.length))).toBe(500);
  });
  test('GIVEN a reading model that makes no choice THEN its choice stands, and GIVEN one that does THEN not', async () => {
    const reader = (numbers: readonly number[] | null): Chooser => ({
      sentTo: 'reader.example',
      choose: async () => (numbers === null ? null : { verdict: 'answered', numbers }),
    });
    const asked = (numbers: readonly number[] | null) =>
      ask([harbour], QUESTION, towards('Divers had'), reader(numbers));
    expect((await asked(null)).answer).toMatchObject({ chosen: 'model', sentTo: 'reader.example' });
    expect((await asked([1])).answer).toMatchObject({ chosen: 'reader' });
  });
  test('GIVEN vectors of any kind THEN every quote is in its article, and every confidence from 0 to 1', async () => {
    const number = fc.constantFrom(-1, -0.3, 0, 1e-30, 0.3, 1);
    const quay = article({
      id: 'quay',
      text: 'Divers mended the quay with stone. Divers mended the quay with paint. It was mended with wood.',
    });
    const seen = { quotes: 0, first: new Set<string | undefined>() };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, number), { minLength: 30, maxLength: 30 }), async (vectors) => {
        const { answer } = await ask([quay, library], 'What did divers mend the quay with?', (_, at) =>
          Float32Array.from(vectors[at] ?? []),
        );
        seen.first.add(answer.sentences[0]?.citation.quote);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        for (const { article: id, quote, start, end } of answer.citations) {
          seen.quotes++;
          expect([quay, library].find((other) => other.id === id)?.text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.quotes).toBeGreaterThan(20);
    expect(seen.first.size).toBeGreaterThan(1);
  });
});

describe('likeness', () => {
  const DIAGONAL = Math.SQRT1_2;
  /** Where a text points, by how it begins. */
  const directions: Readonly<Record<string, readonly [number, number]>> = {
    Asked: [1, 0],
    Divers: [1, 0],
    Repairs: [0, 1],
    'The ferry': [0, -1],
    'The town': [-1, 0],
    Readers: [0, 0],
  };
  const embed: Embed = async (texts) =>
    texts.map((text) =>
      Float32Array.from(directions[Object.keys(directions).find((starts) => text.startsWith(starts)) ?? ''] ?? []),
    );
  const sentences = () =>
    scoredSentences(
      [harbour, library],
      [
        ['harbour', 'Divers', 9],
        ['library', 'The town', 8],
        ['harbour', 'Repairs', 7],
        ['harbour', 'The ferry', 6],
        ['library', 'Readers', 5],
      ],
    );

  test('GIVEN vectors THEN each sentence has the cosine of its own, and that of what is read of its passage together', async () => {
    const found = await likened('Asked?', await sentences(), new Quotes(), embed);
    const expected = [
      [1, DIAGONAL],
      [-1, -1],
      [0, DIAGONAL],
      [0, 0],
      [0, -1],
    ];
    for (const [at, [quote = 0, passage = 0]] of expected.entries()) {
      expect(found?.[at]?.likeness.quoteLikeness).toBeCloseTo(quote);
      expect(found?.[at]?.likeness.passageLikeness).toBeCloseTo(passage);
    }
    expect(found).toHaveLength(5);
  });
  test.each([0, 1, 5])('GIVEN %d vectors for six texts THEN there is no likeness', async (count) => {
    const short: Embed = async (texts) => (await embed(texts))?.slice(0, count) ?? null;
    expect(await likened('Asked?', await sentences(), new Quotes(), short)).toBeNull();
  });
});
