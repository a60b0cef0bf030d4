import { parseArgs } from 'node:util';
import { Indexer } from '../../src/core/index/indexer.ts';
import { CONFIDENCE_SIGNALS } from '../../src/core/answer/confidence.ts';
import { SENTENCE_SIGNALS } from '../../src/core/ranking/sentence-signals.ts';
import { PASSAGE_SIGNALS } from '../../src/core/ranking/passage-signals.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { auroc } from '../eval/figures.ts';
import { fitChoices, fitLogistic, type Choice, type WeightedExample } from './fit.ts';
import { trainingExamples, type TrainingExample } from './training-examples.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';

const USAGE = 'Usage: npm run --silent tune -- FOLDER[=QUESTIONS.jsonl] …   (QUESTIONS.jsonl: the one in the folder)';
/** Strong enough that what is learnt from three sets carries over to a fourth (docs/quality.md). */
const CONFIDENCE_PENALTY = 1e-2;

type Sets = ReadonlyMap<string, readonly TrainingExample[]>;

/**
 * Fits the weights of the signals, says how well they do on questions they were not fitted on, and
 * prints them. The later kinds learn from what the present weights of the earlier ones find first.
 */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const { maxBytes } = corpusSettings();
  const english = loadEnglish();
  const sets = new Map<string, TrainingExample[]>();
  for (const argument of positionals) {
    const [folder = '', questions = `${folder}/questions.jsonl`] = argument.split('=');
    const known = await readQuestionSet(questions).catch((error: Error) => {
      throw new UsageError(`${error.message}\n${USAGE}`);
    });
    const { articles } = await readCorpus(folder, { maxBytes });
    const collection = await new Indexer(english).index(
      articles,
      () => {},
      async () => {},
    );
    sets.set(folder, await trainingExamples(known, collection));
  }
  reportChoices('passages', Object.keys(PASSAGE_SIGNALS), sets, ({ passages }) => passages);
  reportChoices('sentences', Object.keys(SENTENCE_SIGNALS), sets, ({ sentences }) => sentences);
  reportConfidence([...Object.keys(CONFIDENCE_SIGNALS), 'bias'], sets);
}

function reportChoices(
  what: string,
  names: readonly string[],
  sets: Sets,
  choiceOf: (example: TrainingExample) => Choice | null,
): void {
  const choices = (examples: readonly TrainingExample[]) => examples.flatMap((example) => choiceOf(example) ?? []);
  const fit = (keep: (example: TrainingExample) => boolean) =>
    fitChoices(balanced([...sets.values()].map((examples) => choices(examples.filter(keep)))), names.length);
  const weightsFor = [fit(({ half }) => half === 1), fit(({ half }) => half === 0)];
  for (const [name, examples] of sets) {
    const right = [0, 1].flatMap((half) =>
      choices(examples.filter((example) => example.half === half)).map((choice) =>
        isRight(choice, weightsFor[half] ?? []),
      ),
    );
    console.log(`${what}, first is right, on the half not fitted on: ${share(right).toFixed(3)}  ${name}`);
  }
  print(
    names,
    fit(() => true),
  );
}

function reportConfidence(names: readonly string[], sets: Sets): void {
  const fit = (keep: (example: TrainingExample, set: string) => boolean) =>
    fitConfidence(
      [...sets].flatMap(([set, examples]) => weightedExamples(examples.filter((example) => keep(example, set)))),
      names.length,
    );
  const weightsFor = [fit(({ half }) => half === 1), fit(({ half }) => half === 0)];
  for (const [name, examples] of sets) {
    const within = areaUnder(examples, ({ half }) => weightsFor[half] ?? []);
    const others = fit((_, set) => set !== name);
    console.log(
      `confidence, AUROC: ${within.toFixed(3)} on the half not fitted on, ${areaUnder(examples, () => others).toFixed(3)} fitted on the other sets  ${name}`,
    );
  }
  print(
    names,
    fit(() => true),
  );
}

/** The penalty draws all scores together; a second fit, of one slope and the bias, makes them chances again. */
function fitConfidence(weighed: readonly WeightedExample[], signals: number): number[] {
  const weights = fitLogistic(weighed, signals, CONFIDENCE_PENALTY);
  const [slope = 1, shift = 0] = fitLogistic(
    weighed.map((entry) => ({ ...entry, values: [weighted(entry.values, weights), 1] })),
    2,
    0,
  );
  return weights.map((weight, at) => weight * slope + (at === signals - 1 ? shift : 0));
}

/** Each set counts the same, and in it the questions with an answer as much as those without. */
function weightedExamples(examples: readonly TrainingExample[]): WeightedExample[] {
  const weighed = examples.flatMap(({ answering }) => answering ?? []);
  const yes = weighed.filter((entry) => entry.yes).length;
  return weighed.map((entry) => ({ ...entry, weight: 1 / (entry.yes ? yes : weighed.length - yes) }));
}

function areaUnder(
  examples: readonly TrainingExample[],
  weightsFor: (example: TrainingExample) => readonly number[],
): number {
  return auroc(
    examples.flatMap((example) => {
      const { answering } = example;
      return answering === null
        ? []
        : [{ answerable: answering.yes, confidence: weighted(answering.values, weightsFor(example)) }];
    }),
  );
}

/** Small sets count up to three times, so that the largest does not decide alone. */
function balanced(sets: readonly (readonly Choice[])[]): Choice[] {
  const most = Math.max(...sets.map(({ length }) => length));
  return sets.flatMap((set) =>
    Array.from({ length: Math.min(3, Math.max(1, Math.round(most / set.length))) }, () => set).flat(),
  );
}

function isRight({ options, right }: Choice, weights: readonly number[]): boolean {
  const scores = options.map((values) => weighted(values, weights));
  return right[scores.indexOf(Math.max(...scores))] === true;
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}

function print(names: readonly string[], weights: readonly number[]): void {
  console.log(`  ${names.map((name, at) => `${name}: ${Number((weights[at] ?? 0).toFixed(2))}`).join(', ')}`);
}

await runCommand(main);
