import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ReloadRunningError, type LoadProgress, type ReloadReport } from '../src/core/library.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply } from '../src/core/reply/reply.ts';
import type { CommandInput, Deps } from './command.ts';

/** Manage Server, as Discord writes a set of permissions: 1 << 5. */
const MANAGE_SERVER = '32';

export const definition = {
  name: 'reload',
  description: 'Read the articles anew (moderators).',
  default_member_permissions: MANAGE_SERVER,
  // In servers alone, and only where the bot was invited: elsewhere nobody's permissions stand behind it.
  contexts: [0],
  integration_types: [0],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/**
 * Reads the folder anew beside the articles in use, and says what has changed. Who may is Discord's to say
 * (Server Settings > Integrations); it sends the command of nobody else.
 */
export async function run(input: CommandInput, { library, moderatorRoles, progress }: Deps): Promise<Reply> {
  const { isInServer, roles } = input.asker;
  if (!isInServer) return notice('problem', 'asker', 'The articles can be reloaded from a server only.');
  if (moderatorRoles.length > 0 && !roles.some((role) => moderatorRoles.includes(role)))
    return notice(
      'problem',
      'asker',
      'Whoever runs this bot lets only certain roles reload the articles (MODERATOR_ROLE_IDS), and you have none of them.',
    );
  try {
    return reportReply(await library.reload((state) => progress(progressReply(state))));
  } catch (error) {
    if (error instanceof ReloadRunningError) {
      return notice(
        'plain',
        'asker',
        'A reload is already running. Its report comes when it is done; questions are answered meanwhile.',
      );
    }
    throw error;
  }
}

function progressReply({ stage, done, total }: LoadProgress): Reply {
  const what = stage === 'reading' ? 'Reading the files' : 'Indexing';
  return notice('plain', 'asker', `${what}: ${done}${total === 0 ? '' : ` of ${total}`} …`);
}

/** Of each list, this many are named; the rest are counted. */
const NAMED = 10;
const REFUSALS_NAMED = 15;

/** What a reload came to, for the moderator. */
export function reportReply(report: ReloadReport): Reply {
  const { swapped, problem, added, changed, removed, unchanged, refused, articles, passages, ms } = report;
  const lead = swapped
    ? `Reloaded: ${counted(articles, 'article')} with ${counted(passages, 'passage')}, in ${(ms / 1000).toFixed(2)} s.`
    : `Nothing was changed: ${counted(articles, 'article')} from before ${articles === 1 ? 'is' : 'are'} still in use. ${problem ?? ''}`.trim();
  return {
    tone: swapped && refused.length === 0 ? 'done' : 'problem',
    audience: 'asker',
    blocks: [
      { kind: 'text', spans: [lead] },
      ...titles('Added', added),
      ...titles('Changed', changed),
      ...titles('Removed', removed),
      ...(unchanged === 0 || !swapped ? [] : [{ kind: 'note', spans: [`Unchanged: ${unchanged}`] } as const]),
      ...refusals(report),
    ],
    actions: [],
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function titles(label: string, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  const items = names.slice(0, NAMED).map((name) => [name]);
  return [
    { kind: 'text', spans: [{ bold: `${label}: ${names.length}` }] },
    { kind: 'list', items: names.length > NAMED ? [...items, [`and ${names.length - NAMED} more`]] : items },
  ];
}

function refusals({ refused }: ReloadReport): Block[] {
  if (refused.length === 0) return [];
  const items = refused
    .slice(0, REFUSALS_NAMED)
    .map(({ file, line, problem, remedy }) => [
      { code: line === null ? file : `${file}, line ${line}` },
      `: ${problem}. ${remedy}`,
    ]);
  return [
    { kind: 'rule' },
    { kind: 'text', spans: [{ bold: `Left out: ${refused.length}` }] },
    {
      kind: 'list',
      items:
        refused.length > REFUSALS_NAMED
          ? [...items, [`and ${refused.length - REFUSALS_NAMED} more; “npm run check-corpus” lists them all.`]]
          : items,
    },
  ];
}
