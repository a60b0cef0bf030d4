import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonLines } from '../../../src/cli/json-lines.ts';
import { readQuestionSet } from '../../../lab/eval/question-set.ts';
import { Indexer } from '../../../src/core/index/indexer.ts';
import type { Collection } from '../../../src/core/index/collection.ts';
import { followUp } from '../../../src/core/question/follow-up.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const shared = process.env['FOOTNOTE_SHARED'] ?? path('../../../../shared');
const english = loadEnglish();

const SETS = ['corpus', ...Array.from({ length: 10 }, (_, at) => `typed-${String(at + 1).padStart(2, '0')}`)];

/** Two questions, one after the other. `topic`: words that the second must be asked with; null: it has its own. */
const Pair = z.object({
  half: z.enum(['fit', 'held']),
  articles: z.string(),
  last: z.string(),
  question: z.string(),
  topic: z.array(z.string()).nullable(),
  /** Words that it took the place of. */
  gone: z.array(z.string()).default([]),
});
type Pair = z.infer<typeof Pair>;

const folderOf = (articles: string) => (articles === 'corpus' ? path('../../../corpus') : `${shared}/eval/${articles}`);

const opened = new Map<string, Promise<Collection>>();
function open(articles: string): Promise<Collection> {
  const found = opened.get(articles) ?? read(folderOf(articles));
  opened.set(articles, found);
  return found;
}
async function read(folder: string): Promise<Collection> {
  const { articles } = await readCorpus(folder, { maxBytes: 5_000_000 });
  return new Indexer(english).index(
    articles,
    () => {},
    async () => {},
  );
}

/** What is wrong with how a pair was read; null where nothing is. */
async function faultOf({ articles, last, question, topic, gone }: Pair): Promise<string | null> {
  const found = followUp(last, question, await open(articles));
  const read = `“${last}” “${question}” → ${found === null ? 'alone' : `“${found.question}” (about: ${found.about})`}`;
  if (topic === null) return found === null ? null : read;
  const terms = new Set(termsOf(found?.question ?? ''));
  const isRight =
    topic.flatMap((word) => termsOf(word)).every((term) => terms.has(term)) &&
    !gone.flatMap((word) => termsOf(word)).some((term) => terms.has(term));
  return isRight ? null : read;
}

const faultsOf = async (pairs: readonly Pair[]) =>
  (await Promise.all(pairs.map(faultOf))).filter((fault) => fault !== null);

describe('follow-ups', () => {
  let pairs: Pair[] = [];
  beforeAll(async () => {
    const all = await readJsonLines(path('follow-ups.jsonl'), Pair);
    pairs = all.filter(({ articles }) => existsSync(folderOf(articles)));
    if (pairs.length < all.length)
      process.stdout.write(
        `follow-ups: ${all.length - pairs.length} pairs are left out, their articles are not here\n`,
      );
  });

  test.each([
    { half: 'fit', kept: true },
    { half: 'fit', kept: false },
    { half: 'held', kept: true },
    { half: 'held', kept: false },
  ])('GIVEN the pairs $half, topic kept: $kept THEN they are read as they were meant', async ({ half, kept }) => {
    const chosen = pairs.filter((pair) => pair.half === half && (pair.topic !== null) === kept);
    const faults = await faultsOf(chosen);
    // Where the other articles are not at hand the pairs are few, and one of them is more than the share.
    const most = Math.max(1, Math.floor(chosen.length * (kept ? 0.1 : 0.05)));
    process.stdout.write(`follow-ups, ${half}: ${chosen.length - faults.length} of ${chosen.length} as meant\n`);
    expect(faults.length <= most ? [] : faults).toEqual([]);
  });

  test('GIVEN questions that stand alone, one after the other THEN none takes the topic of another', async () => {
    const kept: (string | null)[] = [];
    for (const articles of SETS.filter((name) => existsSync(folderOf(name)))) {
      const file =
        articles === 'corpus' ? path('../../lab/eval/questions.jsonl') : `${folderOf(articles)}/questions.jsonl`;
      const questions = await readQuestionSet(file);
      for (const [at, { question }] of questions.entries()) {
        const last = questions[at - 1]?.question;
        if (last !== undefined)
          kept.push(await faultOf({ half: 'held', articles, last, question, topic: null, gone: [] }));
      }
    }
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((fault) => fault !== null)).toEqual([]);
  });

  test.each([
    {
      last: 'How much was trade between Russia and Africa in 2024?',
      question: 'and in 2023?',
      asked: 'How much was trade between Russia and Africa in 2023?',
      about: 'trade between Russia and Africa in 2023',
    },
    {
      last: 'How much was trade between Russia and Africa in 2024?',
      question: 'why?',
      asked: 'why trade between Russia and Africa in 2024',
      about: 'trade between Russia and Africa in 2024',
    },
    {
      last: 'Why is Wagner leaving Mali?',
      question: 'and Burkina Faso?',
      asked: 'Why is Wagner leaving Burkina Faso?',
      about: 'Wagner leaving Burkina Faso',
    },
    {
      last: 'How many students from Africa are in Russia?',
      question: 'how many from Mali?',
      asked: 'how many students from Mali in Russia',
      about: 'students from Mali in Russia',
    },
    {
      last: 'Who was Yevgeny Prigozhin?',
      question: 'when did he die',
      asked: 'when did Yevgeny Prigozhin die',
      about: 'Yevgeny Prigozhin',
    },
    {
      last: 'what year did prigozhin die',
      question: 'who said that?',
      asked: 'who said prigozhin die ?',
      about: 'prigozhin die',
    },
    {
      last: 'tell me about the consulate in egypt',
      question: 'wen will it open?',
      asked: 'when will consulate in egypt open?',
      about: 'consulate in egypt',
    },
  ])('GIVEN “$last” and “$question” THEN “$asked” is asked', async ({ last, question, asked, about }) => {
    expect(followUp(last, question, await open('corpus'))).toEqual({ question: asked, about });
  });

  test.each([
    { why: 'it has matter enough', question: 'why does he think Western states left a void in the region?' },
    { why: 'it asks of the bot', question: 'what can you do?' },
    { why: 'it names who "he" is', question: 'Did Lavrov say he would come?' },
    { why: '"it" is nobody', question: 'is it legal to leave?' },
    { why: 'its matter stands first', question: 'embassies where' },
    { why: 'it asks what something is', question: 'what is sovereignty?' },
    { why: 'it thanks', question: 'ok thanks!' },
    { why: 'nothing is asked', question: 'hm.' },
  ])('GIVEN “$question” THEN it stands alone: $why', async ({ question }) => {
    expect(followUp('Who was Yevgeny Prigozhin?', question, await open('corpus'))).toBeNull();
  });
  test.each(['', 'why?', 'who said that?'])(
    'GIVEN “%s” before it THEN there is no topic to take over',
    async (last) => {
      expect(followUp(last, 'and when?', await open('corpus'))).toBeNull();
    },
  );

  test('GIVEN any two texts THEN what is asked is bounded, and says what it is about', async () => {
    const collection = await open('corpus');
    const piece = fc.constantFrom(
      'and',
      'in',
      'Mali',
      'who',
      'said',
      'that',
      'it',
      '2024',
      'why',
      '?',
      'trade',
      'they',
      '\u0301',
      ' ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.string({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, text, (last, question) => {
        const found = followUp(last, question, collection);
        if (found === null) return;
        expect(found.about.trim()).not.toBe('');
        expect(found.question.length).toBeLessThanOrEqual(2 * (last.length + question.length) + 100);
      }),
      { numRuns: 2000 },
    );
  });
});
