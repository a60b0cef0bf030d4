import { UsageError } from '../src/cli/command-line.ts';
import type { Embed } from '../src/core/answer/likeness.ts';
import { openModel } from '../src/model/open-model.ts';

/** Milliseconds that a question waits: what is measured is the choice, whatever else the machine does. */
const LONGEST_WAIT = 120_000;

/**
 * The model at MODEL_DIR, as measuring and learning use it: every question is read by it.
 * @throws UsageError where MODEL_DIR is not set
 * @throws ModelError
 */
export async function modelToMeasure(dir: string | null): Promise<Embed> {
  const model = await openModel(dir, (why) => process.stderr.write(`A question was not read: ${why}.\n`), LONGEST_WAIT);
  if (model === null) throw new UsageError('--model needs MODEL_DIR, the folder of the model.');
  return model.embed;
}
