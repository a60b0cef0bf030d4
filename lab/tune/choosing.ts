import { fitChoices, type Choice } from './fit.ts';
import { share } from './print.ts';
import { scaled, spreads } from './scaling.ts';
import type { TrainingExample } from './training-examples.ts';
import type { TrainingSet } from './training-set.ts';

type ChoiceOf = (example: TrainingExample) => Choice | null;

const PENALTY = 1e-2;
const STEPS = 250;

/** Weights under which the right passages, or sentences, come first; each set counts as much as it weighs. */
export function fitScaledChoices(
  sets: readonly TrainingSet[],
  choiceOf: ChoiceOf,
  keep: (example: TrainingExample) => boolean = () => true,
): number[] {
  const choices = sets.flatMap(({ examples, weight }) => {
    const own = examples.filter(keep).flatMap((example) => choiceOf(example) ?? []);
    return own.map((choice) => ({ ...choice, weight: weight / own.length }));
  });
  const signals = choices[0]?.options[0]?.length ?? 0;
  const spread = spreads(
    choices.flatMap(({ options }) => options),
    signals,
  );
  const scaledChoices = choices.map((choice) => ({
    ...choice,
    options: choice.options.map((row) => scaled(row, spread)),
  }));
  return scaled(fitChoices(scaledChoices, signals, PENALTY, STEPS), spread);
}

/** Says how often the first is right where the weights were fitted on the other half of the questions. */
export function reportChoices(what: string, sets: readonly TrainingSet[], choiceOf: ChoiceOf): void {
  const weightsFor = [1, 0].map((other) => fitScaledChoices(sets, choiceOf, ({ half }) => half === other));
  for (const { name, examples } of sets) {
    const right = examples.flatMap((example) => {
      const choice = choiceOf(example);
      return choice === null ? [] : [isRight(choice, weightsFor[example.half] ?? [])];
    });
    console.log(`${what}, first is right, on the half not fitted on: ${share(right)}  ${name}`);
  }
}

function isRight({ options, right }: Choice, weights: readonly number[]): boolean {
  const scores = options.map((values) => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  return right[scores.indexOf(Math.max(...scores))] === true;
}
