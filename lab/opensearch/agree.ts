import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';
import type { Answer } from '../../src/core/answer/answer.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';
import { FIGURES, outcomeOf, type Outcome } from '../eval/figures.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { startNodes, whyNoOpenSearch } from './nodes.ts';

const USAGE = 'Usage: npm run --silent agree -- FOLDER … [--url ADDRESS] (a folder holds articles and questions.jsonl)';

/** Asks the questions of some sets of the embedded index and of OpenSearch, lists where they do not say the same, and tells which figure of the evaluation differs most. */
async function main(): Promise<void> {
  const { maxBytes } = corpusSettings();
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  if (positionals.length === 0) throw new UsageError(USAGE);
  if (values.url === undefined && whyNoOpenSearch !== null) throw new UsageError(whyNoOpenSearch);
  const nodes = values.url === undefined ? await startNodes(1) : null;
  const urls = nodes?.urls ?? [values.url ?? ''];
  try {
    for (const [at, corpusDir] of positionals.entries())
      await agree(corpusDir, maxBytes, urls, `agree-${process.pid}-${at}`);
  } finally {
    await nodes?.close();
  }
}

async function agree(corpusDir: string, maxBytes: number, urls: readonly string[], index: string): Promise<void> {
  const questions = await readQuestionSet(`${corpusDir}/questions.jsonl`);
  const english = loadEnglish();
  const { library: embedded } = await openLocalLibrary({ corpusDir, maxBytes, cacheDir: null }, english);
  const search = { urls, login: null, ca: null, index };
  const { library: remote, report } = await openSearchLibrary({ search, corpusDir, maxBytes }, english);
  let same = 0;
  let sameToTheLetter = 0;
  const times: number[] = [];
  const outcomes: [Outcome, Outcome][] = [];
  for (const known of questions) {
    const { question } = known;
    const [one, other] = [await embedded.ask(question), await remote.ask(question)];
    outcomes.push([outcomeOf(known, one), outcomeOf(known, other)]);
    times.push(other.ms);
    if (one.verdict === other.verdict && firstQuote(one) === firstQuote(other)) same++;
    else console.log(`  ${question}\n    embedded:   ${told(one)}\n    OpenSearch: ${told(other)}`);
    if (JSON.stringify({ ...one, ms: 0 }) === JSON.stringify({ ...other, ms: 0 })) sameToTheLetter++;
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${corpusDir}: ${report.passages} passages, ${questions.length} questions; the same verdict and first quote: ${percent(same, questions.length)}; ` +
      `the same to the letter: ${percent(sameToTheLetter, questions.length)}; median ${middle.toFixed(0)} ms; ${apart(outcomes)}`,
  );
  await Promise.all([embedded.close(), remote.close()]);
}

/** The figure of the evaluation that differs most between the two. */
function apart(outcomes: readonly (readonly [Outcome, Outcome])[]): string {
  const differences = Object.entries(FIGURES).map(([name, figure]) => ({
    name,
    by: Math.abs(figure(outcomes.map(([one]) => one)) - figure(outcomes.map(([, other]) => other))),
  }));
  const most = Math.max(...differences.map(({ by }) => by));
  return `figures of the evaluation differ by ${most.toFixed(4)} at most (${differences.find(({ by }) => by === most)?.name})`;
}

function firstQuote({ sentences }: Answer): string | undefined {
  return sentences[0]?.citation.quote;
}

function told(answer: Answer): string {
  return `${answer.verdict} (${answer.confidence.toFixed(3)}): ${firstQuote(answer)?.slice(0, 120) ?? '-'}`;
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
}

await runCommand(main);
