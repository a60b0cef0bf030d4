import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';
import { CONFIDENCE_SIGNALS } from '../../src/core/answer/confidence.ts';
import { LIKENESS_SIGNALS } from '../../src/core/answer/likeness.ts';
import { PASSAGE_SIGNALS } from '../../src/core/ranking/passage-signals.ts';
import { SENTENCE_SIGNALS } from '../../src/core/ranking/sentence-signals.ts';
import { modelToMeasure } from '../model.ts';
import { fitAnswering, reportAnswering } from './answering.ts';
import { fitScaledChoices, reportChoices } from './choosing.ts';
import { printWeights } from './print.ts';
import { loadTrainingSet, type TrainingSet } from './training-set.ts';

const USAGE = `Usage: npm run --silent tune -- FOLDER[=QUESTIONS.jsonl][*WEIGHT] … [--model]
       (QUESTIONS.jsonl: the one in the folder; WEIGHT: how much the set counts for ranking, 1 unless stated; --model: the weights that are
       used beside the model at MODEL_DIR)`;
const ARGUMENT = /^([^=*]+)(?:=([^*]+))?(?:\*(\d+(?:\.\d+)?))?$/;

/**
 * Fits the weights of the signals, says how well they do on questions they were not fitted on, and prints them. Passages
 * come first, then sentences, then the confidence: each learns from what the present weights of the ones before it find.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const { maxBytes, modelDir } = corpusSettings();
  const embed = values.model ? await modelToMeasure(modelDir) : null;
  const likeness = embed === null ? [] : LIKENESS_SIGNALS;
  const sets: TrainingSet[] = [];
  for (const argument of positionals) {
    const [, folder, questions, weight = '1'] = ARGUMENT.exec(argument) ?? [];
    if (folder === undefined) throw new UsageError(`"${argument}" is no folder with questions.\n${USAGE}`);
    const set = loadTrainingSet(folder, questions ?? `${folder}/questions.jsonl`, Number(weight), maxBytes, embed);
    sets.push(
      await set.catch((error: Error) => {
        throw error.name === 'Error' ? new UsageError(`${error.message}\n${USAGE}`) : error;
      }),
    );
  }
  // Passages are found by words alone.
  if (embed === null) {
    reportChoices('passages', sets, ({ passages }) => passages);
    printWeights(
      Object.keys(PASSAGE_SIGNALS),
      fitScaledChoices(sets, ({ passages }) => passages),
    );
  }
  reportChoices('sentences', sets, ({ sentences }) => sentences);
  printWeights(
    [...Object.keys(SENTENCE_SIGNALS), ...likeness],
    fitScaledChoices(sets, ({ sentences }) => sentences),
  );
  for (const [what, isYes] of [
    ['an article says it', (example: { answerable: boolean }) => example.answerable],
    ['the best sentence says it', (example: { right: boolean }) => example.right],
  ] as const) {
    reportAnswering(what, sets, isYes);
    printWeights([...Object.keys(CONFIDENCE_SIGNALS), ...likeness, 'bias'], fitAnswering(sets, isYes));
  }
}

await runCommand(main);
