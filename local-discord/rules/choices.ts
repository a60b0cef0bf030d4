import { empty, tooLong, tooMany, type Problem } from './problem.ts';

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What autocomplete offers, and the choices of a command's option, keep the same limits. */
export function choiceRules(choices: readonly Choice[], path: readonly PropertyKey[] = ['choices']): Problem[] {
  return [
    ...tooMany(path, 'choices', choices.length, 25),
    ...choices.flatMap(({ name, value }, at) => [
      ...empty([...path, at, 'name'], 'The name of a choice', name),
      ...tooLong([...path, at, 'name'], 'The name of a choice', name, 100),
      ...(typeof value === 'string' ? tooLong([...path, at, 'value'], 'The value of a choice', value, 100) : []),
    ]),
  ];
}
