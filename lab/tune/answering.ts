import { CONFIDENCE_SIGNALS, type ConfidenceSignalName } from '../../src/core/answer/confidence.ts';
import { LIKENESS_SIGNALS } from '../../src/core/answer/likeness.ts';
import { auroc } from '../eval/figures.ts';
import { fitLogistic, type WeightedExample } from './fit.ts';
import { scaled, spreads } from './scaling.ts';
import type { AnsweringExample } from './training-examples.ts';
import type { TrainingSet } from './training-set.ts';

type IsYes = (example: AnsweringExample) => boolean;

const PENALTY = 1e-2;
const STEPS = 1500;
/** Small collections drawn from a set count this much of the set itself. */
const DRAWN_COUNTS = 0.7;

/** What can only speak against an answer; all else but these and those that may do both speaks for it. */
const AGAINST: ReadonlySet<string> = new Set<ConfidenceSignalName>([
  'unsaid',
  'unsaidHere',
  'lacksName',
  'unknownName',
  'unknown',
  'sourceMissed',
]);
const EITHER: ReadonlySet<string> = new Set<ConfidenceSignalName>(['topic', 'open']);
const SIGNS = [...Object.keys(CONFIDENCE_SIGNALS), ...LIKENESS_SIGNALS].map((name) =>
  AGAINST.has(name) ? -1 : EITHER.has(name) ? 0 : 1,
);

/** Weights of the confidence signals, the bias last: a logistic regression in which each set counts the same, yes as much as no. */
export function fitAnswering(sets: readonly TrainingSet[], isYes: IsYes): number[] {
  const examples = sets.flatMap(({ examples: own, drawn, weight }) => [
    ...balanced(
      own.flatMap(({ answering }) => answering ?? []),
      isYes,
      weight,
    ),
    ...balanced(drawn, isYes, weight * DRAWN_COUNTS),
  ]);
  const signals = examples[0]?.values.length ?? 0;
  const spread = spreads(
    examples.map(({ values }) => values),
    signals,
  );
  const scaledExamples = examples.map((example) => ({ ...example, values: scaled(example.values, spread) }));
  return scaled(fitLogistic(scaledExamples, signals, PENALTY, STEPS, SIGNS.slice(0, signals - 1)), spread);
}

function balanced(examples: readonly AnsweringExample[], isYes: IsYes, weight: number): WeightedExample[] {
  const yes = examples.filter(isYes).length;
  return examples.map((example) => ({
    values: example.values,
    yes: isYes(example),
    weight: weight / (isYes(example) ? yes : examples.length - yes),
  }));
}

/** Says how well yes and no are told apart in each set by weights that were fitted on all sets, and on all others. */
export function reportAnswering(what: string, sets: readonly TrainingSet[], isYes: IsYes): void {
  const all = fitAnswering(sets, isYes);
  for (const set of sets) {
    const others = fitAnswering(
      sets.filter((other) => other !== set),
      isYes,
    );
    const under = (weights: readonly number[]) =>
      auroc(
        set.examples.flatMap(({ answering }) =>
          answering === null
            ? []
            : [
                {
                  answerable: isYes(answering),
                  confidence: answering.values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
                },
              ],
        ),
      ).toFixed(3);
    console.log(`${what}, AUROC: ${under(all)} fitted on all, ${under(others)} on the other sets  ${set.name}`);
  }
}
