import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { BASELINES, baselineRanks, RANK_FIGURES } from './baselines.ts';
import { interval } from './bootstrap.ts';
import { FIGURES, outcomeOf, wronglyAnsweredAt, type Outcome } from './figures.ts';
import { readQuestionSet } from './question-set.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';

const USAGE = 'Usage: npm run --silent eval -- [--corpus DIR] [--questions FILE.jsonl] [--json | --markdown]';

interface Row {
  readonly name: string;
  readonly value: number;
  /** 95 % interval; absent for what is no share. */
  readonly within?: readonly [number, number];
  /** The same figure of each baseline, where it has one. */
  readonly baselines?: readonly number[];
}

/** Asks every question of a set and prints how well it went, beside plain and tuned MiniSearch. */
async function main(): Promise<void> {
  const { maxBytes } = corpusSettings();
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'tests/lab/eval/questions.jsonl' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const questions = await readQuestionSet(values.questions).catch((error: Error) => {
    throw new UsageError(`${error.message}\n${USAGE}`);
  });
  const opened = performance.now();
  const { library, report } = await openLocalLibrary(
    { corpusDir: values.corpus, maxBytes, cacheDir: null },
    loadEnglish(),
  );
  const startUp = performance.now() - opened;
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const answer = await library.ask(question.question);
    outcomes.push(outcomeOf(question, answer));
    times.push(answer.ms);
  }
  times.sort((a, b) => a - b);
  const memory = process.memoryUsage.rss() / 1e6;
  const { articles } = await readCorpus(values.corpus, { maxBytes });
  const baselines = BASELINES.map((baseline) => baselineRanks(baseline, articles, questions));
  const rows: Row[] = [
    ...Object.entries({
      ...FIGURES,
      'wrong answers where 90 % of the answerable are answered': (sample: readonly Outcome[]) =>
        wronglyAnsweredAt(0.9, sample),
    }).map(([name, figure]) => ({
      name,
      value: figure(outcomes),
      within: interval(outcomes, figure),
      ...baselineFigures(name, baselines),
    })),
    { name: 'ms per question, median', value: percentile(times, 0.5) },
    { name: 'ms per question, 99th percentile', value: percentile(times, 0.99) },
    { name: 'start-up, ms', value: startUp },
    { name: 'memory, MB', value: memory },
  ];
  const { passages } = report;
  if (values.json)
    console.log(
      JSON.stringify({
        articles: articles.length,
        passages,
        questions: questions.length,
        ...Object.fromEntries(rows.map(({ name, value }) => [name, value])),
      }),
    );
  else
    console.log(
      `${articles.length} articles, ${passages} passages, ${questions.length} questions\n\n${table(rows, values.markdown)}`,
    );
}

function baselineFigures(name: string, baselines: readonly (readonly number[])[]): Pick<Row, 'baselines'> {
  const figure = Object.entries(RANK_FIGURES).find(([known]) => known === name)?.[1];
  return figure === undefined ? {} : { baselines: baselines.map((ranks) => figure(ranks)) };
}

function table(rows: readonly Row[], markdown: boolean): string {
  const cells = [
    ['figure', 'Footnote', '95 % interval', ...BASELINES.map(({ name }) => name)],
    ...rows.map(({ name, value, within, baselines }) => [
      name,
      value.toFixed(within === undefined ? 1 : 3),
      within === undefined ? '' : within.map((end) => end.toFixed(3)).join(' to '),
      ...BASELINES.map((_, at) => baselines?.[at]?.toFixed(3) ?? ''),
    ]),
  ];
  if (!markdown)
    return cells
      .map((row) =>
        row
          .map((cell, at) => cell.padEnd(at === 0 ? 58 : 18))
          .join('')
          .trimEnd(),
      )
      .join('\n');
  const [head = [], ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${(cells[0] ?? []).map(() => '---').join('|')}|`, ...body].join('\n');
}

/** The value below which this share of the sorted values lies (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

await runCommand(main);
