import { expect, test } from 'vitest';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';
import { readQuestionSet } from '../../lab/eval/question-set.ts';
import { describeLibrary } from '../library/library-suite.ts';
import { describeWithNodes } from './with-nodes.ts';

const english = loadEnglish();

describeWithNodes('OpenSearch', 1, ({ fresh }) => {
  describeLibrary('in OpenSearch', async (corpusDir) => {
    const { library } = await openSearchLibrary({ search: fresh(), corpusDir, maxBytes: 10_000 }, english);
    return library;
  });

  test('GIVEN the articles that come along THEN every question has the answer that it has in memory', async () => {
    const corpusDir = 'corpus';
    const { library: inMemory } = await openLocalLibrary({ corpusDir, maxBytes: 5e6, cacheDir: null }, english);
    const { library } = await openSearchLibrary({ search: fresh(), corpusDir, maxBytes: 5e6 }, english);
    for (const { question } of await readQuestionSet('tests/lab/eval/questions.jsonl')) {
      const [one, other] = [await inMemory.ask(question), await library.ask(question)];
      expect(other).toMatchObject({
        verdict: one.verdict,
        sentences: one.sentences,
        citations: one.citations,
        corrections: one.corrections,
        unknownWords: one.unknownWords,
      });
      expect(other.confidence).toBeCloseTo(one.confidence, 6);
    }
    await Promise.all([inMemory.close(), library.close()]);
  }, 120_000);
});
