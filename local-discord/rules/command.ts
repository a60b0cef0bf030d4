import { CommandType, OptionType } from '../protocol.ts';
import type { CommandBody, Option } from './bodies.ts';
import { choiceRules } from './choices.ts';
import { empty, repeated, tooLong, tooMany, type Problem } from './problem.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
type Path = readonly PropertyKey[];

export function commandRules(command: CommandBody, path: Path = []): Problem[] {
  const { type, name, description } = command;
  const called = Object.entries(command.name_localizations ?? {});
  if (type !== CommandType.ChatInput) {
    return [
      ...empty([...path, 'name'], 'The name of a command', name),
      ...tooLong([...path, 'name'], 'The name of a command', name, 32),
      ...(description === ''
        ? []
        : [{ path: [...path, 'description'], sentence: 'A context menu command may not have a description.' }]),
      ...(command.options?.length
        ? [{ path: [...path, 'options'], sentence: 'A context menu command may not have options.' }]
        : []),
    ];
  }
  return [
    ...slashName(name, [...path, 'name'], 'The name of a command'),
    ...called.flatMap(([locale, localized]) =>
      slashName(localized, [...path, 'name_localizations', locale], 'The name of a command'),
    ),
    ...describes(description, [...path, 'description'], 'The description of a command'),
    ...Object.entries(command.description_localizations ?? {}).flatMap(([locale, text]) =>
      describes(text, [...path, 'description_localizations', locale], 'The description of a command'),
    ),
    ...optionRules(command.options ?? [], [...path, 'options']),
    ...subcommandRules(command.options ?? [], [...path, 'options']),
    ...tooMany(path, 'characters in the names, descriptions and values of a command', sizeOf(command), 8000),
  ];
}

/** A whole set of commands: as many as may be, and no name twice. */
export function commandSetRules(commands: readonly CommandBody[]): Problem[] {
  const count = (wanted: number) => commands.filter(({ type }) => type === wanted).length;
  return [
    ...tooMany([], 'slash commands', count(CommandType.ChatInput), 100),
    ...tooMany([], 'message commands', count(CommandType.Message), 15),
    ...repeated(
      [],
      'The name of a command',
      commands.map(({ type, name }) => (type === CommandType.ChatInput ? name : `${name} (type ${type})`)),
    ),
    ...commands.flatMap((command, at) => commandRules(command, [at])),
  ];
}

function slashName(name: string, path: Path, what: string): Problem[] {
  if (!NAME.test(name))
    return [{ path, sentence: `${what} must be 1 to 32 letters, digits, "-", "_" or "'"; this is "${name}".` }];
  return name === name.toLowerCase() ? [] : [{ path, sentence: `${what} must be in lower case; this is "${name}".` }];
}

function describes(text: string, path: Path, what: string): Problem[] {
  return [...empty(path, what, text), ...tooLong(path, what, text, 100)];
}

/** A command has subcommands or options, and a subcommand no subcommands of its own. */
function subcommandRules(options: readonly Option[], path: Path): Problem[] {
  const within = options.filter(({ type }) => SUBCOMMANDS.includes(type));
  const isMixed = within.length > 0 && within.length < options.length;
  return [
    ...(isMixed ? [{ path, sentence: 'A command may have subcommands or options, not both.' }] : []),
    ...within
      .filter(({ required }) => required !== undefined)
      .map(({ name }) => ({ path, sentence: `A subcommand may not be required; "${name}" is.` })),
    ...within.flatMap(({ type, name, options: inner = [] }) => {
      const allowed: readonly number[] = type === OptionType.SubcommandGroup ? [OptionType.Subcommand] : [];
      return inner.some((option) => SUBCOMMANDS.includes(option.type) && !allowed.includes(option.type))
        ? [{ path, sentence: `Subcommands may not stand within the subcommand "${name}".` }]
        : [];
    }),
  ];
}

const SUBCOMMANDS: readonly number[] = [OptionType.Subcommand, OptionType.SubcommandGroup];

function optionRules(options: readonly Option[], path: Path): Problem[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  const late = firstOptional < 0 ? [] : options.slice(firstOptional).filter((option) => option.required === true);
  return [
    ...tooMany(path, 'options', options.length, 25),
    ...repeated(
      path,
      'The name of an option',
      options.map(({ name }) => name),
    ),
    ...late.map(({ name }) => ({
      path,
      sentence: `Required options must come before optional ones; "${name}" comes after.`,
    })),
    ...options.flatMap((option, at) => optionRule(option, [...path, at])),
  ];
}

function optionRule(option: Option, path: Path): Problem[] {
  const { type, name, description, choices, autocomplete, min_length: least, max_length: most } = option;
  const typed: readonly number[] = [OptionType.String, OptionType.Integer, OptionType.Number];
  return [
    ...slashName(name, [...path, 'name'], 'The name of an option'),
    ...describes(description, [...path, 'description'], 'The description of an option'),
    ...choiceRules(choices ?? [], [...path, 'choices']),
    ...repeated(
      [...path, 'choices'],
      'The name of a choice',
      (choices ?? []).map((choice) => choice.name),
    ),
    ...(autocomplete && choices?.length
      ? [{ path, sentence: 'An option may have choices or autocomplete, not both.' }]
      : []),
    ...((autocomplete || choices?.length) && !typed.includes(type)
      ? [{ path, sentence: 'Only options for text and numbers may have choices or autocomplete.' }]
      : []),
    ...((least ?? most) !== undefined && type !== OptionType.String
      ? [{ path, sentence: 'Only an option for text may have a length.' }]
      : []),
    ...((least ?? 0) < 0 || (most ?? 6000) < Math.max(1, least ?? 0) || (most ?? 6000) > 6000
      ? [{ path, sentence: 'The lengths of an option must lie between 0 and 6000, the lesser first.' }]
      : []),
    ...(option.options ? optionRules(option.options, [...path, 'options']) : []),
  ];
}

function sizeOf({
  name,
  description,
  options,
}: {
  name: string;
  description: string;
  options?: Option[] | undefined;
}): number {
  const inOptions = (options ?? []).reduce(
    (sum, option) =>
      sum +
      sizeOf(option) +
      (option.choices ?? []).reduce((inner, choice) => inner + choice.name.length + String(choice.value).length, 0),
    0,
  );
  return name.length + description.length + inOptions;
}
