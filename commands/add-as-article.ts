import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import { previewed } from './article-drafts.ts';
import { changeable } from './articles.ts';
import type { CommandInput, Deps } from './command.ts';
import { fetched, fetchedFile } from './given.ts';
import { inEveryLanguage } from './localized.ts';
import { FOR_MODERATORS } from './places.ts';

const MESSAGE = 3;

export const definition = {
  type: MESSAGE,
  ...inEveryLanguage(({ articles }) => articles.menu),
  ...FOR_MODERATORS,
} as const satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

export const isPublic = () => false;

/** The first address in a text; marks behind it belong to the sentence. */
const LINK = /https?:\/\/[^\s<>]{1,2000}/;
const BEHIND = /[.,;:!?)\]'"»”]+$/;

/** A preview of the first file of a message, or else of what its first link leads to. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const files = changeable(input, deps);
  if ('tone' in files) return files;
  const { articles } = textsFor(input.locale);
  const attached = input.files ?? [];
  const [first] = attached;
  const [link] = LINK.exec(input.words ?? '') ?? [];
  if (first === undefined && link === undefined) return notice('plain', 'asker', articles.nothingInMessage);
  const given =
    first === undefined
      ? await fetched((link ?? '').replace(BEHIND, ''), articles, deps)
      : await fetchedFile(first, files, articles);
  if ('tone' in given) return given;
  const reply = await previewed(given, files, input, deps);
  if (attached.length < 2) return reply;
  return { ...reply, blocks: [{ kind: 'note', spans: [articles.onlyFirst(attached.length)] }, ...reply.blocks] };
}
