import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { readQuestionSet } from '../../../lab/eval/question-set.ts';
import { openLocalLibrary } from '../../../src/library/local-library.ts';

const shared = fileURLToPath(new URL('../../../../shared/eval', import.meta.url));
const here = existsSync(shared);
if (!here) console.log('Skipped: the public question sets are not beside the checkout (../shared/eval).');

/** All of two thousand questions would take a minute: of a longer set so many are asked, from all over it. */
const MOST = 300;

describe.skipIf(!here)('the public question sets', () => {
  test.each(['squad2', 'multihop', 'press'])(
    'GIVEN questions of %s THEN every quote stands in its article at its offsets',
    async (set) => {
      const corpusDir = `${shared}/${set}`;
      const maxBytes = 5_000_000;
      const texts = new Map((await readCorpus(corpusDir, { maxBytes })).articles.map(({ id, text }) => [id, text]));
      const { library } = await openLocalLibrary({ corpusDir, maxBytes, cacheDir: null }, loadEnglish());
      let quotes = 0;
      const questions = await readQuestionSet(`${corpusDir}/questions.jsonl`);
      const step = Math.ceil(questions.length / MOST);
      for (const { question } of questions.filter((_, at) => at % step === 0)) {
        const { citations, passages } = await library.ask(question);
        for (const { article, start, end, quote } of [...citations, ...passages]) {
          if (texts.get(article)?.slice(start, end) !== quote) expect.fail(`Not in ${article}: ${quote}`);
          quotes++;
        }
      }
      expect(quotes).toBeGreaterThan(1000);
    },
    300_000,
  );
});
