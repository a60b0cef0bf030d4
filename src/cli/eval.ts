import { parseArgs } from 'node:util';
import { loadEnglish } from '../english.ts';
import { FIGURES, outcomeOf, wronglyAnsweredAt, type Outcome } from '../eval/figures.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { openLibrary } from '../library.ts';
import { runCommand, UsageError } from './command-line.ts';
import { corpusSettings } from './corpus-settings.ts';

const USAGE = 'Usage: npm run --silent eval -- [--corpus DIR] [--questions FILE.jsonl] [--json]';

/** Asks every question of a set and prints how well it went. */
async function main(): Promise<void> {
  const { maxBytes } = corpusSettings();
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'tests/eval/questions.jsonl' },
      json: { type: 'boolean', default: false },
    },
  });
  const questions = await readQuestionSet(values.questions).catch((error: Error) => { throw new UsageError(`${error.message}\n${USAGE}`); });
  const opened = performance.now();
  const { library, report } = await openLibrary({ corpusDir: values.corpus, maxBytes, english: loadEnglish() });
  const startUp = performance.now() - opened;
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  let quotes = 0;
  for (const question of questions) {
    const answer = await library.ask(question.question);
    outcomes.push(outcomeOf(question, answer));
    times.push(answer.ms);
    quotes += answer.citations.length + answer.passages.length;
  }
  times.sort((a, b) => a - b);
  const figures = Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, figure(outcomes)]));
  const result = {
    articles: report.articles, passages: report.passages, questions: questions.length, quotes,
    ...figures,
    'unanswerable answered where 90 % of the others are': wronglyAnsweredAt(0.9, outcomes),
    'ms per question, median': percentile(times, 0.5),
    'ms per question, 99th percentile': percentile(times, 0.99),
    'start-up, ms': startUp,
    'memory, MB': process.memoryUsage.rss() / 1e6,
  };
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(52)} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}`);
}

/** The value below which this share of the sorted values lies (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

await runCommand(main);
