import type { Span as Days } from '../src/core/question/ask-options.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { CommandInput } from './command.ts';
import { daysTyped } from './days-typed.ts';
import { listed } from './localized.ts';

/** Longer than any date that people write. */
const LONGEST = 60;

/** The options that keep an answer to articles of certain days. */
export const DAY_OPTIONS = [
  { type: 3, ...listed(({ ask }) => ask.options.since), max_length: LONGEST },
  { type: 3, ...listed(({ ask }) => ask.options.until), max_length: LONGEST },
] as const;

/**
 * The days of publication that `since` and `until` name.
 * @param now the moment of asking, in milliseconds since 1970
 * @returns a reply for the asker where they cannot be read
 */
export async function daysAsked(
  { options, locale }: CommandInput,
  { filter }: Texts,
  now: number,
): Promise<Days | Reply> {
  const asked: { since?: string; until?: string } = {};
  for (const end of ['since', 'until'] as const) {
    const typed = options[end];
    if (typeof typed !== 'string') continue;
    const days = await daysTyped(typed, locale, now);
    if (days === null) return notice('problem', 'asker', filter.unreadable(typed));
    asked[end] = end === 'since' ? days.first : days.last;
  }
  const { since, until } = asked;
  if (since !== undefined && until !== undefined && since > until)
    return notice('problem', 'asker', filter.swapped(since, until));
  return asked;
}

/** What the dates were read as, for all to see. */
export function daysShown({ since, until }: Days, { filter }: Texts): Span[] {
  return [
    ...(since === undefined ? [] : [' · ', ...filter.since(since)]),
    ...(until === undefined ? [] : [' · ', ...filter.until(until)]),
  ];
}
