import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { ArticleFiles, FileOutcome } from '../src/core/article-files.ts';
import type { ArticleCard } from '../src/core/library.ts';
import { FILES_ACTION, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Form, Reply, Written } from '../src/core/reply/reply.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import { mended, mendForm, previewed, settled } from './article-drafts.ts';
import { listArticles } from './article-list.ts';
import { outcomeReply } from './article-outcome.ts';
import { articleChoices } from './ask.ts';
import type { Asking, Choice, CommandInput, Deps, Typing } from './command.ts';
import { listFeeds } from './feed-list.ts';
import { fetched, fetchedFile } from './given.ts';
import { listed } from './localized.ts';
import { moderated } from './moderators.ts';
import { FOR_MODERATORS } from './places.ts';
import { showArticle } from './sources.ts';

const SUBCOMMAND = 1;
const named = (subcommand: 'show' | 'remove' | 'restore') => ({
  type: SUBCOMMAND as 1,
  ...listed(({ articles }) => articles.subcommands[subcommand]),
  options: [
    {
      type: 3 as const,
      ...listed(({ articles }) => articles.subcommands[subcommand].options.article),
      required: true,
      autocomplete: true as const,
    },
  ],
});

export const definition = {
  ...listed(({ articles }) => articles),
  ...FOR_MODERATORS,
  options: [
    {
      type: SUBCOMMAND,
      ...listed(({ articles }) => articles.subcommands.add),
      options: [
        { type: 11, ...listed(({ articles }) => articles.subcommands.add.options.file) },
        { type: 3, ...listed(({ articles }) => articles.subcommands.add.options.link), max_length: 2000 },
      ],
    },
    { type: SUBCOMMAND, ...listed(({ articles }) => articles.subcommands.list) },
    named('show'),
    named('remove'),
    named('restore'),
    { type: SUBCOMMAND, ...listed(({ articles }) => articles.subcommands.feeds) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** Whether the articles may be changed by somebody from here: the files, or why not. */
export function changeable(asking: Asking, deps: Deps): ArticleFiles | Reply {
  const { articles } = textsFor(asking.locale);
  const server = moderated(asking, deps, articles);
  if (typeof server !== 'string') return server;
  return deps.files ?? notice('problem', 'asker', articles.off);
}

/** Looks at an article before it is added; lists, shows, removes and restores those that there are. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const files = changeable(input, deps);
  if ('tone' in files) return files;
  const texts = textsFor(input.locale);
  const { article: typed } = input.options;
  const name = typeof typed === 'string' ? typed : '';
  switch (input.subcommand) {
    case 'add':
      return add(input, files, deps);
    case 'show':
      return show(name, input, deps);
    case 'remove':
      return removed(name, await files.remove(name), texts);
    case 'restore': {
      const outcome = await files.restore(name);
      if (outcome.kind === 'unknown') return notice('problem', 'asker', texts.articles.noSuchRemoved(name));
      return outcomeReply(outcome, (file) => texts.articles.restored(file), texts);
    }
    case 'feeds':
      return listFeeds(texts, deps);
    default:
      return list(input.page ?? 0, input, deps);
  }
}

function removed(name: string, outcome: FileOutcome, texts: Texts): Reply {
  if (outcome.kind === 'unknown') return notice('problem', 'asker', texts.ask.noSuchArticle(name));
  return outcomeReply(outcome, (file) => texts.articles.removed(file), texts);
}

async function add(input: CommandInput, files: ArticleFiles, deps: Deps): Promise<Reply> {
  const { articles } = textsFor(input.locale);
  const { link } = input.options;
  const [file] = input.files ?? [];
  if ((file === undefined) === (typeof link !== 'string')) return notice('plain', 'asker', articles.nothingGiven);
  const given =
    file === undefined ? await fetched(String(link).trim(), articles, deps) : await fetchedFile(file, files, articles);
  return 'tone' in given ? given : previewed(given, files, input, deps);
}

async function show(name: string, { locale }: Asking, deps: Deps): Promise<Reply> {
  const texts = textsFor(locale);
  const shown = await showArticle(name, 0, texts, deps);
  const file = await deps.library.file(name);
  if (file === null) return shown;
  const [heading, known, ...rest] = shown.blocks;
  const where = { kind: 'note', spans: texts.articles.inFile(file.path) } as const;
  return { ...shown, blocks: [heading, known].flatMap((block) => block ?? []).concat(where, rest) };
}

/** Whatever is in the folder for what is added from here is known by its path. */
const ADDED = /^added\//;

/** All articles, those marked that were added from here. */
function list(page: number, { locale }: Asking, deps: Deps): Promise<Reply> {
  const texts = textsFor(locale);
  const mark = ({ id }: ArticleCard) => (ADDED.test(id) ? [' · ', { code: texts.articles.addedHere }] : []);
  return listArticles(page, texts, deps, { action: FILES_ACTION, mark, note: [] });
}

/** What Discord shows at most. */
const MOST_CHOICES = 25;

export async function complete(_option: string, typed: string, deps: Deps, typing: Typing): Promise<Choice[]> {
  if (typing.subcommand !== 'restore') return articleChoices(typed, deps);
  if (deps.files === null || typeof moderated(typing, deps, NOT_SAID) !== 'string') return [];
  const wanted = typed.trim().toLowerCase();
  return (await deps.files.removed())
    .filter(({ path }) => path.toLowerCase().includes(wanted))
    .slice(0, MOST_CHOICES)
    .map(({ key, path }) => ({ name: path, value: key }));
}

/** While one types, a refusal is an empty list. */
const NOT_SAID = { onlyInServer: '', onlyCertainRoles: '' };

export function press(action: Action, asking: Asking, deps: Deps): Promise<Reply> | null {
  if (action.kind !== 'files' && action.kind !== 'draft' && action.kind !== 'remove') return null;
  const files = changeable(asking, deps);
  if ('tone' in files) return Promise.resolve(files);
  switch (action.kind) {
    case 'files':
      return list(action.page, asking, deps);
    case 'draft':
      return settled(action, files, asking, deps);
    case 'remove':
      return files.remove(action.key, true).then((outcome) => removed(action.key, outcome, textsFor(asking.locale)));
  }
}

export function form(action: Action, asking: Asking, deps: Pick<Deps, 'drafts'>): Form | null {
  return action.kind === 'draft' && action.deed === 'mend' ? mendForm(action.key, asking, deps) : null;
}

export function submit(
  action: Action,
  written: Written,
  _audience: Reply['audience'],
  asking: Asking,
  deps: Deps,
): Promise<Reply> | null {
  if (action.kind !== 'draft') return null;
  const files = changeable(asking, deps);
  return 'tone' in files ? Promise.resolve(files) : mended(action.key, written, files, asking, deps);
}
