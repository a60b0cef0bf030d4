import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';
import type { Embed } from '../../src/core/answer/likeness.ts';
import { modelToMeasure } from '../model.ts';
import { askSet, type AskedSet } from './ask-set.ts';
import { perfectReader, replyReader, RequestFile, type Read } from './reading.ts';
import { besideWords, byStyle, comparison, figuresOf, reliability, setReport } from './reports.ts';
import { tableText } from './table.ts';

const USAGE = `Usage: npm run --silent eval -- [--corpus DIR] [--questions FILE.jsonl] [--json | --markdown]
       npm run --silent eval -- FOLDER[=QUESTIONS.jsonl] … [--json | --markdown]   (QUESTIONS.jsonl: the one in the folder)
       … --reader-requests FILE   writes what a reading model would be asked, a JSON line each
       … --reader-replies FILE    what it replied, a JSON line each: the figures beside those by words
       … --perfect-reader         the same with a reader that knows the labels
       … --model                  the same with the model at MODEL_DIR`;

/** Asks every question of one set or several and prints how well it went, beside plain and tuned MiniSearch. */
async function main(): Promise<void> {
  const { maxBytes, modelDir, reader } = corpusSettings();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: 'tests/lab/eval/questions.jsonl' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      'reader-requests': { type: 'string' },
      'reader-replies': { type: 'string' },
      'perfect-reader': { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
    },
  });
  const asked =
    positionals.length === 0
      ? [[values.corpus, values.questions] as const]
      : positionals.map((argument) => {
          const [folder = '', questions = `${folder}/questions.jsonl`] = argument.split('=');
          return [folder, questions] as const;
        });
  const askAll = async (read: Read | null = null, embed: Embed | null = null) => {
    const sets: AskedSet[] = [];
    for (const [corpus, questions] of asked) sets.push(await named(askSet(corpus, questions, maxBytes, read, embed)));
    return sets;
  };
  const requestsTo = values['reader-requests'];
  if (requestsTo !== undefined) {
    const requests = new RequestFile(reader?.model ?? 'model');
    await askAll(requests.take);
    return console.log(`${await requests.write(requestsTo)} requests are in ${requestsTo}.`);
  }
  const repliesFrom = values['reader-replies'];
  const replies = repliesFrom === undefined ? null : await named(replyReader(repliesFrom));
  const read = values['perfect-reader'] ? perfectReader : replies;
  const embed = values.model ? await modelToMeasure(modelDir) : null;
  const sets = await askAll();
  if (read !== null || embed !== null) {
    const by = read === null ? 'model' : 'reader';
    const readSets = await askAll(read, embed);
    return console.log(
      values.json
        ? JSON.stringify([...labelled('words', sets), ...labelled(by, readSets)])
        : tableText(besideWords(sets, readSets, by), values.markdown),
    );
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

/** A file that cannot be taken is named to whoever named it. */
async function named<Value>(reading: Promise<Value>): Promise<Value> {
  return reading.catch((error: Error) => {
    throw error.name === 'Error' ? new UsageError(`${error.message}\n${USAGE}`) : error;
  });
}

function labelled(chosen: string, sets: readonly AskedSet[]): object[] {
  return sets.map((set) => ({ set: set.name, chosen, ...figuresOf(set) }));
}

await runCommand(main);
