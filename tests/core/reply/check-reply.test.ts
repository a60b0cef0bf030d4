import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/core/texts/en.ts';
import type { Citation } from '../../../src/core/answer/citation.ts';
import type { Library } from '../../../src/core/library.ts';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { checkReply } from '../../../src/core/reply/check-reply.ts';
import type { Block, Reply } from '../../../src/core/reply/reply.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { openLocalLibrary } from '../../../src/library/local-library.ts';

const TEXTS = {
  harbour:
    'The harbour of Eastport opened again on Sunday. The storm had closed it for nine days.\n\nRepairs to the northern quay cost 4.2 million dollars, said the port authority in a statement on Monday.',
  library:
    'The town library moves into the old railway station in August, the council decided on Friday. Its 80,000 books are closed to readers for six weeks.',
};

let corpusDir: string;
let library: Library;
beforeAll(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'footnote-check-'));
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(corpusDir, `${name}.txt`), text);
  ({ library } = await openLocalLibrary({ corpusDir, maxBytes: 10_000, cacheDir: null }, loadEnglish()));
});
afterAll(async () => {
  await library.close();
  await rm(corpusDir, { recursive: true, force: true });
});

/** The sentence about the repairs, as the library cites it. */
async function repairs(): Promise<Citation> {
  const passage = (await library.article('harbour'))?.passages[1];
  if (passage === undefined) throw new Error('The article has no second passage.');
  const [sentence] = await library.passages([{ passageId: passage.passageId, start: 0, end: 51 }]);
  if (sentence === undefined || sentence === null) throw new Error('The passage is gone.');
  return sentence;
}

const replyOf = (...blocks: readonly Block[]): Reply => ({ tone: 'answer', audience: 'everyone', blocks, actions: [] });
const sentence = (citation: Citation, ...cites: readonly number[]): Block => ({ kind: 'sentence', citation, cites });
const source = (n: number | null, citation: Citation): Block => ({ kind: 'citation', n, citation, shows: 'excerpt' });

describe('the check before a reply is sent', () => {
  test('GIVEN a reply as it was made THEN nothing is wrong with it', async () => {
    const answer = await library.ask('How much did the repairs to the northern quay cost?');
    expect(answer.verdict).toBe('answered');
    expect(await checkReply(answerReply(answer, 'everyone', en), library)).toEqual([]);
  });

  const words =
    'how much many when did does the repairs to northern quay cost harbour of Eastport open storm library move into railway station weeks books giraffe'.split(
      ' ',
    );
  test('GIVEN any question THEN nothing is wrong with the reply to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), async (asked) => {
        const answer = await library.ask(`${asked.join(' ')}?`);
        expect(await checkReply(answerReply(answer, 'everyone', en), library)).toEqual([]);
      }),
    );
  });

  const otherWords = (citation: Citation): Citation => ({
    ...citation,
    quote: citation.quote.replace('4.2', '2.4'),
    text: citation.text.replace('4.2', '2.4'),
  });
  test.each<[string, (citation: Citation) => Citation]>([
    ['a figure of the quote is another', (cited) => ({ ...cited, quote: cited.quote.replace('4.2', '2.4') })],
    ['the quote lacks its last word', (cited) => ({ ...cited, quote: cited.quote.replace(/ \S+$/, '') })],
    ['the quote was written larger', (cited) => ({ ...cited, quote: cited.quote.toUpperCase() })],
    [
      'the quote is from another place in the passage',
      (cited) => ({ ...cited, start: cited.start + 1, end: cited.end + 1 }),
    ],
    ['the passage around the quote is another', (cited) => ({ ...cited, text: `${cited.text} So it was.` })],
    ['quote and passage were changed alike', otherWords],
    ['the passage is not in the collection', (cited) => ({ ...cited, passageId: 'AAAAAAAAA' })],
    [
      'the offsets lie outside the passage',
      (cited) => ({ ...cited, start: cited.start + 5000, end: cited.end + 5000 }),
    ],
    ['another article is named', (cited) => ({ ...cited, article: 'library' })],
  ])('GIVEN %s THEN the quote is found out, above and below', async (_what, changed) => {
    const good = await repairs();
    const bad = changed(good);
    const fault = [expect.stringContaining(`"${bad.article}", paragraph 2, is not in the article`)];
    expect(await checkReply(replyOf(sentence(bad, 1), source(1, good)), library)).toEqual(fault);
    expect(await checkReply(replyOf(sentence(good, 1), source(1, bad)), library)).toEqual(fault);
    expect(await checkReply(replyOf(source(null, bad)), library)).toEqual(fault);
  });

  test('GIVEN a marker without a source THEN it is found out, by its number', async () => {
    const good = await repairs();
    expect(await checkReply(replyOf(sentence(good, 1, 2), source(1, good)), library)).toEqual([
      expect.stringContaining('[2] has no source'),
    ]);
    expect(await checkReply(replyOf(sentence(good, 1)), library)).toEqual([expect.stringContaining('[1]')]);
  });

  test('GIVEN a passage without a number THEN it is the source of no marker', async () => {
    const good = await repairs();
    expect(await checkReply(replyOf(sentence(good, 1), source(null, good)), library)).toHaveLength(1);
  });

  test('GIVEN a source that no marker refers to THEN it is found out, by its number', async () => {
    const good = await repairs();
    expect(await checkReply(replyOf(sentence(good, 1), source(1, good), source(2, good)), library)).toEqual([
      expect.stringContaining('source 2 is not referred to'),
    ]);
  });

  test('GIVEN sources alone, as a button opens them THEN they need no marker', async () => {
    const good = await repairs();
    const text: Block = { kind: 'text', spans: ['The sources:'] };
    expect(await checkReply(replyOf(text, source(1, good), source(2, good)), library)).toEqual([]);
  });

  test('GIVEN several faults THEN each is told', async () => {
    const good = await repairs();
    const bad = otherWords(good);
    expect(
      await checkReply(replyOf(sentence(bad, 3), sentence(bad, 1), source(1, good), source(2, bad)), library),
    ).toHaveLength(5);
  });

  test('GIVEN any markers and sources THEN all is well just where both are the same numbers', async () => {
    const good = await repairs();
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.oneof(numbers, fc.constant(null)), async (cites, other) => {
        const listed = other ?? cites;
        const reply = replyOf(sentence(good, ...cites), ...listed.map((n) => source(n, good)));
        const faults = await checkReply(reply, library);
        const unmatched = [...cites.filter((n) => !listed.includes(n)), ...listed.filter((n) => !cites.includes(n))];
        expect(faults).toHaveLength(unmatched.length);
      }),
    );
  });

  test('GIVEN an article that changed while the answer was made THEN the old quote is found out', async () => {
    const answer = await library.ask('How much did the repairs to the northern quay cost?');
    const reply = answerReply(answer, 'everyone', en);
    await writeFile(join(corpusDir, 'harbour.txt'), TEXTS.harbour.replace('4.2 million', '5.1 million'));
    await library.reload();
    const faults = await checkReply(reply, library);
    await writeFile(join(corpusDir, 'harbour.txt'), TEXTS.harbour);
    await library.reload();
    expect(faults.length).toBeGreaterThan(0);
    expect(await checkReply(reply, library)).toEqual([]);
  });
});
