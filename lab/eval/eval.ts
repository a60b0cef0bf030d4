import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';
import { askSet, type AskedSet } from './ask-set.ts';
import { byStyle, comparison, figuresOf, reliability, setReport } from './reports.ts';
import { tableText } from './table.ts';

const USAGE = `Usage: npm run --silent eval -- [--corpus DIR] [--questions FILE.jsonl] [--json | --markdown]
       npm run --silent eval -- FOLDER[=QUESTIONS.jsonl] … [--json | --markdown]   (QUESTIONS.jsonl: the one in the folder)`;

/** Asks every question of one set or several and prints how well it went, beside plain and tuned MiniSearch. */
async function main(): Promise<void> {
  const { maxBytes } = corpusSettings();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'tests/lab/eval/questions.jsonl' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const asked =
    positionals.length === 0
      ? [[values.corpus, values.questions] as const]
      : positionals.map((argument) => {
          const [folder = '', questions = `${folder}/questions.jsonl`] = argument.split('=');
          return [folder, questions] as const;
        });
  const sets: AskedSet[] = [];
  for (const [corpus, questions] of asked) {
    const set = askSet(corpus, questions, maxBytes).catch((error: Error) => {
      throw error.name === 'Error' ? new UsageError(`${error.message}\n${USAGE}`) : error;
    });
    sets.push(await set);
  }
  const [first] = sets;
  if (first === undefined) return;
  if (values.json) {
    const figures = sets.map((set) => ({ set: set.name, ...figuresOf(set) }));
    console.log(JSON.stringify(sets.length === 1 ? figuresOf(first) : figures));
    return;
  }
  const outcomes = sets.flatMap((set) => set.outcomes);
  const reports =
    sets.length === 1
      ? [[`${first.articles} articles, ${first.passages} passages, ${outcomes.length} questions`], setReport(first)]
      : [comparison(sets)];
  const styles = byStyle(outcomes);
  const shown = [...reports, ...(styles.length > 1 ? [styles] : []), reliability(outcomes)];
  console.log(
    shown
      .map((rows) => (typeof rows[0] === 'string' ? rows[0] : tableText(rows as string[][], values.markdown)))
      .join('\n\n'),
  );
}

await runCommand(main);
