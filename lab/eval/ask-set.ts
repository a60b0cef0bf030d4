import type { Embed } from '../../src/core/answer/likeness.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { BASELINES, baselineRanks } from './baselines.ts';
import { outcomeOf, type Outcome } from './figures.ts';
import { readQuestionSet, type KnownQuestion } from './question-set.ts';
import type { Read } from './reading.ts';

/** How a set of questions went over its articles. */
export interface AskedSet {
  readonly name: string;
  readonly articles: number;
  readonly passages: number;
  readonly outcomes: readonly Outcome[];
  /** Questions for which a model chose. */
  readonly read: number;
  /** Milliseconds for each question, ascending. */
  readonly times: readonly number[];
  /** From the files to the first question, in milliseconds. */
  readonly startUp: number;
  /** By baseline: the rank of the first hit for each answerable question. */
  readonly baselines: readonly (readonly number[])[];
}

/**
 * Asks every question of a set.
 * @param corpusDir the folder with the articles
 * @param questionFile the questions with their evidence, one JSON object a line
 * @param maxBytes the largest article that is read
 * @param read who chooses among the sentences found; null: nobody
 * @param embed a model whose vectors are heeded beside the words; null: the words alone
 * @throws an Error that names what cannot be read
 */
export async function askSet(
  corpusDir: string,
  questionFile: string,
  maxBytes: number,
  read: Read | null = null,
  embed: Embed | null = null,
): Promise<AskedSet> {
  const questions = await readQuestionSet(questionFile);
  /** One is asked after the other. */
  let asked: KnownQuestion | undefined;
  const opened = performance.now();
  const { library, report } = await openLocalLibrary(
    { corpusDir, maxBytes, cacheDir: null },
    loadEnglish(),
    () => {},
    () => {},
    read === null
      ? null
      : {
          sentTo: 'nobody',
          choose: async (offer) => (asked === undefined ? null : read(corpusDir, asked, offer)),
        },
    embed,
  );
  const startUp = performance.now() - opened;
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  let readSo = 0;
  for (const question of questions) {
    asked = question;
    const answer = await library.ask(question.question);
    if (answer.chosen === 'reader' || answer.chosen === 'model') readSo++;
    outcomes.push(outcomeOf(question, answer));
    times.push(answer.ms);
  }
  const { articles } = await readCorpus(corpusDir, { maxBytes });
  return {
    name: corpusDir,
    articles: articles.length,
    passages: report.passages,
    outcomes,
    read: readSo,
    times: times.toSorted((a, b) => a - b),
    startUp,
    baselines: BASELINES.map((baseline) => baselineRanks(baseline, articles, questions)),
  };
}
