import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Reply } from '../src/core/reply.ts';
import * as ask from './ask.ts';
import type { Choice, CommandInput, Deps } from './command.ts';
import * as reload from './reload.ts';
import * as sources from './sources.ts';

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(input: CommandInput, deps: Deps): Promise<Reply>;
  complete?(option: string, typed: string, deps: Deps): Promise<Choice[]>;
}

/** Every command of the bot. */
export const COMMANDS: readonly Command[] = [ask, sources, reload];
