import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ReloadRunningError, type LoadProgress, type ReloadReport } from '../src/core/library.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';
import { moderated } from './moderators.ts';
import { FOR_MODERATORS } from './places.ts';

export const definition = {
  ...listed(({ reload }) => reload),
  ...FOR_MODERATORS,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** Reads the folder anew beside the articles in use, and says what has changed. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const { library, progress } = deps;
  const texts = textsFor(input.locale).reload;
  const server = moderated(input, deps, texts);
  if (typeof server !== 'string') return server;
  try {
    return reportReply(await library.reload((state) => progress(progressReply(state, texts))), texts);
  } catch (error) {
    if (error instanceof ReloadRunningError) return notice('plain', 'asker', texts.running);
    throw error;
  }
}

type ReloadTexts = Texts['reload'];

function progressReply({ stage, done, total }: LoadProgress, texts: ReloadTexts): Reply {
  return notice('plain', 'asker', texts[stage](done, total === 0 ? null : total));
}

/** Of each list, this many are named; the rest are counted. */
const NAMED = 10;
const REFUSALS_NAMED = 15;

/** What a reload came to, for the moderator. */
export function reportReply(report: ReloadReport, texts: ReloadTexts): Reply {
  const { swapped, problem, added, changed, removed, unchanged, refused, articles, passages, ms } = report;
  const lead = swapped ? texts.done(articles, passages, (ms / 1000).toFixed(2)) : texts.kept(articles, problem ?? '');
  return {
    tone: swapped && refused.length === 0 ? 'done' : 'problem',
    audience: 'asker',
    blocks: [
      { kind: 'text', spans: [lead] },
      ...titles(texts.added(added.length), added, texts),
      ...titles(texts.changed(changed.length), changed, texts),
      ...titles(texts.removed(removed.length), removed, texts),
      ...(unchanged === 0 || !swapped ? [] : [{ kind: 'note', spans: [texts.unchanged(unchanged)] } as const]),
      ...refusals(report, texts),
    ],
    actions: [],
  };
}

function titles(label: string, names: readonly string[], texts: ReloadTexts): Block[] {
  if (names.length === 0) return [];
  const items = names.slice(0, NAMED).map((name) => [name]);
  return [
    { kind: 'text', spans: [{ bold: label }] },
    { kind: 'list', items: names.length > NAMED ? [...items, [texts.more(names.length - NAMED)]] : items },
  ];
}

function refusals({ refused }: ReloadReport, texts: ReloadTexts): Block[] {
  if (refused.length === 0) return [];
  const items = refused
    .slice(0, REFUSALS_NAMED)
    .map(({ file, line, problem, remedy }) => [
      { code: line === null ? file : texts.line(file, line) },
      `: ${problem}. ${remedy}`,
    ]);
  return [
    { kind: 'rule' },
    { kind: 'text', spans: [{ bold: texts.leftOut(refused.length) }] },
    {
      kind: 'list',
      items: refused.length > REFUSALS_NAMED ? [...items, [texts.moreRefused(refused.length - REFUSALS_NAMED)]] : items,
    },
  ];
}
