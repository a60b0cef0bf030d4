import type { AskOptions } from '../src/core/question/ask-options.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { CommandInput, Deps } from './command.ts';
import { daysAsked } from './publication-days.ts';

/** Which articles may answer. */
export type Filters = Pick<AskOptions, 'article' | 'source' | 'published'>;

/**
 * What the options `article`, `source`, `since` and `until` name; nothing for those that are not there.
 * @returns a reply for the asker where one of them cannot be used
 */
export async function filtersAsked(
  input: CommandInput,
  texts: Texts,
  { library, now }: Pick<Deps, 'library' | 'now'>,
): Promise<Filters | Reply> {
  const { article: named, source: stated } = input.options;
  const card = typeof named === 'string' ? await library.card(named) : undefined;
  if (card === null) return notice('problem', 'asker', texts.ask.noSuchArticle(String(named)));
  const source = typeof stated === 'string' ? await library.source(stated) : undefined;
  if (source === null) return notice('problem', 'asker', texts.ask.noSuchSource(String(stated)));
  const published = await daysAsked(input, texts, now());
  if ('tone' in published) return published;
  return {
    ...(card === undefined ? {} : { article: card.id }),
    ...(source === undefined ? {} : { source }),
    ...(published.since === undefined && published.until === undefined ? {} : { published }),
  };
}
