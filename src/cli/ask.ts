import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerReply } from '../core/reply/answer-reply.ts';
import { en } from '../core/texts/en.ts';
import type { Answer } from '../core/answer/answer.ts';
import { loadEnglish } from '../library/load-english.ts';
import { openLocalLibrary } from '../library/local-library.ts';
import { openModel } from '../model/open-model.ts';
import { openReader } from '../reader/open-reader.ts';
import { answerJson } from './answer-json.ts';
import { runCommand, UsageError } from './command-line.ts';
import { corpusSettings } from './corpus-settings.ts';
import { explainText } from './explain-text.ts';
import { readJsonLines } from './json-lines.ts';
import { replyText } from './reply-text.ts';
import { styleFor } from './style.ts';

const USAGE = `Usage: npm run --silent ask -- [--corpus DIR] [--json] [--limit N] [--explain] "question"
       npm run --silent ask -- [--corpus DIR] --questions FILE.jsonl --json`;

const Question = z.object({ id: z.union([z.string(), z.number()]).transform(String), question: z.string() });
const REFUSALS_NAMED = 5;
const Limit = z.coerce.number().int().min(1).max(1000);

async function main(): Promise<void> {
  const { corpusDir, maxBytes, modelDir, reader } = corpusSettings();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string', default: corpusDir },
      json: { type: 'boolean', default: false },
      limit: { type: 'string', default: '10' },
      explain: { type: 'boolean', default: false },
      questions: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const limit = Limit.safeParse(values.limit);
  if (!limit.success)
    throw new UsageError(`--limit takes a whole number from 1 to 1000, not "${values.limit}".\n${USAGE}`);
  const typed = positionals.join(' ').trim();
  if (values.questions === undefined && typed === '') throw new UsageError(`No question was given.\n${USAGE}`);
  const questions =
    values.questions === undefined
      ? [{ id: null, question: typed }]
      : await readJsonLines(values.questions, Question).catch((error: Error) => {
          throw new UsageError(error.message);
        });

  const model = await openModel(modelDir, (why) =>
    process.stderr.write(`Words alone chose, without the model: ${why}.\n`),
  );
  const { library, report } = await openLocalLibrary(
    { corpusDir: values.corpus, maxBytes, cacheDir: null },
    loadEnglish(),
    () => {},
    () => {},
    await openReader(reader, (why) => process.stderr.write(`Words chose in the place of the reading model: ${why}.\n`)),
    model?.embed,
  );
  for (const { file, line, problem } of report.refused.slice(0, REFUSALS_NAMED)) {
    process.stderr.write(`Left out: ${file}${line === null ? '' : `, line ${line}`}: ${problem}.\n`);
  }
  const unnamed = report.refused.length - REFUSALS_NAMED;
  if (unnamed > 0) process.stderr.write(`Left out: ${unnamed} more; npm run check-corpus names them all.\n`);
  if (report.articles === 0) process.stderr.write(`There is no article in "${values.corpus}".\n`);
  const style = styleFor(process.stdout, process.env);
  for (const { id, question } of questions) {
    const answer: Answer = await library.ask(question, { limit: limit.data, explain: values.explain });
    if (values.json) process.stdout.write(`${JSON.stringify(answerJson(id, answer))}\n`);
    else {
      process.stdout.write(`${replyText(answerReply(answer, 'asker', en), style)}\n`);
      if (values.explain) process.stdout.write(`${explainText(answer, style)}\n`);
    }
  }
}

await runCommand(main);
