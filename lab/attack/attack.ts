import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { attackDocuments } from './attack-documents.ts';
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
  async *documents() {
    yield await attackDocuments();
  },
  async *questions({ corpus, questions, seed }) {
    yield await attackQuestions(corpus, questions, seed);
  },
};

/** Attacks that are programs of their own, beside this one. */
const PROGRAMS: readonly string[] = ['faults', 'floods', 'pressers', 'kills'];

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
  const names = [...Object.keys(ATTACKS), ...PROGRAMS];
  const wrong = positionals.find((name) => !names.includes(name));
  if (!options.success || wrong !== undefined) {
    const [issue] = options.error?.issues ?? [];
    process.stderr.write(
      `${issue === undefined ? `There is no attack "${wrong}"` : `--${issue.path.join('.')} ${issue.message}`}. Usage: npm run attack -- [${names.join('] [')}] [--files N a class] [--questions N] [--seed N] [--corpus DIR]\n`,
    );
    process.exitCode = 2;
    return;
  }
  let broken = 0;
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);
  for (const [name, attack] of Object.entries(ATTACKS)) {
    if (!isWanted(name)) continue;
    for await (const row of attack(options.data)) {
      console.log(rowText(row));
      broken += row.faults.length;
    }
  }
  for (const name of PROGRAMS.filter(isWanted)) {
    const program = fileURLToPath(new URL(`${name}.js`, import.meta.url));
    if (spawnSync(process.execPath, [program], { stdio: 'inherit' }).status !== 0) broken++;
  }
  console.log(broken === 0 ? 'Nothing brought it down.' : `${broken} promises were broken.`);
  if (broken > 0) process.exitCode = 1;
}

await main();
