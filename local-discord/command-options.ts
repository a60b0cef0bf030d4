import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { OptionType } from './protocol.ts';

export type Values = Readonly<Record<string, string | number | boolean>>;

interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** A subcommand with its options, as the client sends it. */
interface GivenSubcommand {
  readonly name: string;
  readonly type: typeof OptionType.Subcommand;
  readonly options: readonly GivenOption[];
}

/**
 * The options of a slash command, or of its subcommand, as the client sends them.
 * @param subcommand its name; undefined where the command is used by itself
 * @throws Error what the client shows where the command has no such subcommand, or cannot be used by itself
 */
export function givenOptions(
  { name, options = [] }: APIApplicationCommand,
  subcommand: string | undefined,
  values: Values,
  focused?: string,
): GivenOption[] | GivenSubcommand[] {
  const subcommands = options.filter((option) => option.type === OptionType.Subcommand);
  if (subcommand === undefined) {
    if (subcommands.length > 0) throw new Error(`Choose a subcommand of "${name}".`);
    return commandOptions(options as APIApplicationCommandBasicOption[], values, focused);
  }
  const found = subcommands.find((option) => option.name === subcommand);
  if (found === undefined) throw new Error(`The command "${name}" has no subcommand "${subcommand}".`);
  const defined = 'options' in found ? (found.options ?? []) : [];
  return [{ name: subcommand, type: OptionType.Subcommand, options: commandOptions(defined, values, focused) }];
}

/**
 * The options of a slash command as the client sends them.
 * @param focused the option being typed, when this is for autocomplete: nothing else is checked yet
 * @throws Error what the client shows for a value that does not fit
 */
function commandOptions(
  defined: readonly APIApplicationCommandBasicOption[],
  values: Values,
  focused?: string,
): GivenOption[] {
  const stranger = Object.keys(values).find((name) => !defined.some((option) => option.name === name));
  if (stranger !== undefined) throw new Error(`The command has no option "${stranger}".`);
  if (
    focused !== undefined &&
    !defined.some((option) => option.name === focused && 'autocomplete' in option && option.autocomplete)
  ) {
    throw new Error(`The option "${focused}" has no autocomplete.`);
  }
  return defined.flatMap((option): GivenOption[] => {
    const value = values[option.name] ?? (option.name === focused ? '' : undefined);
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`The option "${option.name}" is required.`);
      return [];
    }
    if (focused === undefined) check(option, value);
    return [
      { name: option.name, type: option.type, value, ...(option.name === focused && { focused: true as const }) },
    ];
  });
}

function check(option: APIApplicationCommandBasicOption, value: string | number | boolean): void {
  const wrong = (what: string): never => {
    throw new Error(`The option "${option.name}" ${what}.`);
  };
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) wrong(`does not offer "${value}"`);
  switch (option.type) {
    case OptionType.String:
      if (typeof value !== 'string' || value === '') return wrong('must be a text');
      if ('min_length' in option && value.length < (option.min_length ?? 0))
        return wrong(`must have at least ${option.min_length} characters`);
      if ('max_length' in option && value.length > (option.max_length ?? 6000))
        return wrong(`may have at most ${option.max_length} characters`);
      return;
    case OptionType.Integer:
    case OptionType.Number:
      if (typeof value !== 'number' || (option.type === OptionType.Integer && !Number.isInteger(value)))
        return wrong('must be a number');
      if ('min_value' in option && value < (option.min_value ?? -Infinity))
        return wrong(`must be at least ${option.min_value}`);
      if ('max_value' in option && value > (option.max_value ?? Infinity))
        return wrong(`may be at most ${option.max_value}`);
      return;
    case OptionType.Boolean:
      if (typeof value !== 'boolean') wrong('must be true or false');
      return;
    case OptionType.Attachment:
      if (typeof value !== 'string') wrong('must be a file');
      return;
    default:
      wrong('is of a type that the local Discord does not offer');
  }
}
