/** One attack: what is done, and what must hold. It returns figures worth a look, and throws Broken where a promise does not hold. */
export interface Trial {
  readonly name: string;
  readonly run: () => Promise<string>;
}

/** Thrown where something did not hold that must; its message says what. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** Milliseconds after which a trial counts as hanging. */
const LONGEST_TRIAL = 120_000;

/** Runs the trials one after the other, prints a line for each, and has the process end with 1 where something did not hold. */
export async function attack(title: string, trials: readonly Trial[]): Promise<void> {
  const stray: unknown[] = [];
  process.on('unhandledRejection', (reason) => stray.push(reason));
  process.on('uncaughtException', (error) => stray.push(error));
  process.stdout.write(`${title}\n`);
  let broken = 0;
  for (const { name, run } of trials) {
    const began = performance.now();
    const outcome = await inTime(run()).then(
      (figures) => ({ held: true, says: figures }),
      (error: unknown) => ({ held: false, says: error instanceof Error ? error.message : String(error) }),
    );
    const escaped = stray
      .splice(0)
      .map((error) => `escaped: ${error instanceof Error ? error.message : String(error)}`);
    const held = outcome.held && escaped.length === 0;
    if (!held) broken += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    process.stdout.write(
      `${held ? 'held  ' : 'BROKEN'} ${seconds} s  ${name}: ${[outcome.says, ...escaped].join('; ')}\n`,
    );
  }
  process.stdout.write(`${trials.length - broken} of ${trials.length} held.\n`);
  process.exitCode = broken === 0 ? 0 : 1;
}

function inTime(figures: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Broken('nothing came of it in two minutes')), LONGEST_TRIAL);
    void figures.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
