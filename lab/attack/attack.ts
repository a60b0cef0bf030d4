import { parseArgs } from 'node:util';
import { z } from 'zod';
import { attackFiles } from './attack-files.ts';
import { attackQuestions } from './attack-questions.ts';
import { rowText, type Row } from './rows.ts';

const whole = z.coerce
  .number('should be a whole number')
  .int('should be a whole number')
  .min(1, 'should be at least 1');
const Options = z.object({ files: whole, questions: whole, seed: whole, corpus: z.string() });

/** Attacks by name; each prints its rows. */
const ATTACKS: Readonly<Record<string, (options: z.output<typeof Options>) => AsyncIterable<Row>>> = {
  files: ({ files, seed }) => attackFiles(files, seed),
  async *questions({ corpus, questions, seed }) {
    yield await attackQuestions(corpus, questions, seed);
  },
};

/** Attacks what it is told to (everything, unless it is told), prints a table, and ends with 1 where a promise broke. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: 'string', default: '2000' },
      questions: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      corpus: { type: 'string', default: 'corpus' },
    },
  });
  const options = Options.safeParse(values);
  const wrong = positionals.find((name) => ATTACKS[name] === undefined);
  if (!options.success || wrong !== undefined) {
    const [issue] = options.error?.issues ?? [];
    process.stderr.write(
      `${issue === undefined ? `There is no attack "${wrong}"` : `--${issue.path.join('.')} ${issue.message}`}. Usage: npm run attack -- [${Object.keys(ATTACKS).join('] [')}] [--files N a class] [--questions N] [--seed N] [--corpus DIR]\n`,
    );
    process.exitCode = 2;
    return;
  }
  let broken = 0;
  for (const [name, attack] of Object.entries(ATTACKS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for await (const row of attack(options.data)) {
      console.log(rowText(row));
      broken += row.faults.length;
    }
  }
  console.log(broken === 0 ? 'Nothing brought it down.' : `${broken} promises were broken.`);
  if (broken > 0) process.exitCode = 1;
}

await main();
