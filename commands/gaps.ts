import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { csvOf } from '../src/core/gaps/csv.ts';
import { DAYS_KEPT } from '../src/core/gaps/gap-counts.ts';
import type { Gap, GapKind } from '../src/core/gaps/gaps.ts';
import { markAction, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply, ReplyAction } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { Asking, CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';
import { moderated } from './moderators.ts';
import { FOR_MODERATORS } from './places.ts';

const DAYS = 30;

export const definition = {
  ...listed(({ gaps }) => gaps),
  ...FOR_MODERATORS,
  options: [{ type: 4, ...listed(({ gaps }) => gaps.options.days), min_value: 1, max_value: DAYS_KEPT }],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** What was asked in vain in this server, and what was marked as unhelpful: the most frequent, and all in a file. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const texts = textsFor(input.locale);
  const server = moderated(input, deps, texts.gaps);
  if (typeof server !== 'string') return server;
  if (deps.gaps === null) return notice('plain', 'asker', texts.gaps.off);
  const { days: stated } = input.options;
  const days = typeof stated === 'number' ? stated : DAYS;
  const found = deps.gaps.over(server, days);
  const note: Block = { kind: 'note', spans: [texts.gaps.howCounted] };
  if (found.length === 0)
    return { ...notice('plain', 'asker', texts.gaps.none(days)), blocks: [text(texts.gaps.none(days)), note] };
  const helped = new Map(found.flatMap(({ kind, text: topic, count }) => (kind === 'helpful' ? [[topic, count]] : [])));
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [texts.gaps.heading(days)] },
      ...list('word', found, helped, texts),
      ...list('declined', found, helped, texts),
      ...list('unhelpful', found, helped, texts),
      note,
    ],
    actions: [],
    file: { name: 'gaps.csv', text: csvOf([['kind', 'words', 'day', 'count'], ...found.flatMap(lines)]) },
  };
}

/** What is shown of each list; the file has the rest. */
const SHOWN = 15;

function list(
  kind: Exclude<GapKind, 'helpful'>,
  found: readonly Gap[],
  helped: ReadonlyMap<string, number>,
  { gaps, reload }: Texts,
): Block[] {
  const all = found.filter((gap) => gap.kind === kind);
  if (all.length === 0) return [];
  const items = all.slice(0, SHOWN).map(({ text: words, count }) => {
    const thanks = kind === 'unhelpful' ? (helped.get(words) ?? 0) : 0;
    return [{ bold: words }, ` · ${count} ×${thanks === 0 ? '' : ` (👍 ${thanks} ×)`}`];
  });
  const more = all.length > SHOWN ? [[reload.more(all.length - SHOWN)]] : [];
  return [
    { kind: 'text', spans: [{ bold: gaps[kind] }] },
    { kind: 'list', items: [...items, ...more] },
  ];
}

function lines({ kind, text: words, days }: Gap): (string | number)[][] {
  return days.map(({ day, count }) => [kind, words, day, count]);
}

function text(sentence: string): Block {
  return { kind: 'text', spans: [sentence] };
}

/** What an answer to these topics may be marked with; told nobody, so the buttons show no count. */
export function markActions(topics: readonly string[]): ReplyAction[] {
  return topics.length === 0
    ? []
    : [
        { kind: 'open', label: '👍', action: markAction('helpful', topics), beginsRow: true },
        { kind: 'open', label: '👎', action: markAction('unhelpful', topics) },
      ];
}

export function press(action: Action, { asker, locale }: Asking, { gaps }: Deps): Promise<Reply> | null {
  if (action.kind !== 'mark' || gaps === null || asker.server === null) return null;
  gaps.marked({ person: asker.id, server: asker.server }, action.topics, action.mark);
  return Promise.resolve(notice('plain', 'asker', textsFor(locale).gaps.thanks[action.mark]));
}
