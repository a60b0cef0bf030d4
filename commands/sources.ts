import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Citation, PassageRef } from '../src/core/answer/citation.ts';
import type { ArticleCard } from '../src/core/library.ts';
import { articleAction, ARTICLES_ACTION, moreAction, sourcesAction, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply, ReplyAction, Span } from '../src/core/reply/reply.ts';
import { passageUrl } from '../src/core/reply/text-fragment.ts';
import { articleChoices, noSuchArticle } from './ask.ts';
import type { Choice, CommandInput, Deps } from './command.ts';

export const definition = {
  name: 'sources',
  description: 'Show what the latest answer here stands on, or look into an article.',
  options: [{ type: 3, name: 'article', description: 'Show this article instead.', autocomplete: true }],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** The latest answer's citations; the article that was named; or, where nothing was asked yet, the list of articles. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const { article } = input.options;
  if (typeof article === 'string') return showArticle(article, input.page ?? 0, deps);
  const refs = deps.recent.latest(input);
  return refs === null ? listArticles(input.page ?? 0, deps) : showSources(refs, input.page ?? 0, deps);
}

export function complete(_option: string, typed: string, deps: Deps): Promise<Choice[]> {
  return articleChoices(typed, deps);
}

/** Every button there is opens something of what an answer stands on. */
export function press(action: Action, deps: Deps): Promise<Reply> {
  switch (action.kind) {
    case 'sources':
      return showSources(action.refs, action.page, deps);
    case 'more':
      return showMore(action.passageIds, action.page, deps);
    case 'article':
      return showArticle(action.key, action.page, deps);
    case 'articles':
      return listArticles(action.page, deps);
  }
}

const GONE = 'This passage is no longer in the articles: they were changed since the answer was given.';

/** The citations of an answer in full. */
async function showSources(refs: readonly PassageRef[], page: number, { library }: Deps): Promise<Reply> {
  const citations = await library.passages(refs);
  const blocks = citations.map((citation, at): Block =>
    citation === null
      ? { kind: 'text', spans: [`[${at + 1}] ${GONE}`] }
      : { kind: 'citation', n: at + 1, citation, shows: 'passage' },
  );
  return {
    tone: 'plain',
    audience: 'asker',
    blocks,
    actions: citations.flatMap((citation, at) => linkTo(citation, `[${at + 1}] Open the article`)),
    pages: { at: page, action: sourcesAction(refs) },
  };
}

/** Further passages that were found for a question. */
async function showMore(passageIds: readonly string[], page: number, { library }: Deps): Promise<Reply> {
  const found = await library.passages(passageIds.map((passageId) => ({ passageId, start: 0, end: 1 })));
  const blocks = found.map((citation): Block =>
    citation === null
      ? { kind: 'note', spans: [GONE] }
      : { kind: 'citation', n: null, citation: wholePassage(citation), shows: 'passage' },
  );
  return { tone: 'plain', audience: 'asker', blocks, actions: [], pages: { at: page, action: moreAction(passageIds) } };
}

/** The passage itself as its quote. */
function wholePassage(citation: Citation): Citation {
  const { text, textStart } = citation;
  return { ...citation, quote: text, start: textStart, end: textStart + text.length };
}

/** What is known about an article, and its passages. */
async function showArticle(name: string, page: number, { library }: Deps): Promise<Reply> {
  const found = await library.article(name, page);
  if (found === null) return noSuchArticle(name);
  const { card, passages, at, of } = found;
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [card.title] },
      { kind: 'text', spans: describe(card) },
      { kind: 'rule' },
      ...passages.map((citation): Block => ({ kind: 'citation', n: null, citation, shows: 'passage' })),
    ],
    actions: card.url === null ? [] : [{ kind: 'link', label: 'Open the article', url: card.url }],
    pages: { at, of, action: articleAction(card.key) },
  };
}

/** All articles, newest first. */
async function listArticles(page: number, { library }: Deps): Promise<Reply> {
  const { cards, total, at, of } = await library.articles(page);
  if (total === 0)
    return notice('plain', 'asker', 'There are no articles yet. A moderator can add some and run /reload.');
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [total === 1 ? 'The one article' : `The ${total} articles`] },
      { kind: 'list', items: cards.map((card) => [{ bold: card.title }, ' · ', ...describe(card)]) },
      { kind: 'note', spans: ['Ask about them with /ask; see one with /sources and its title.'] },
    ],
    actions: [],
    pages: { at, of, action: ARTICLES_ACTION },
  };
}

function describe({ source, author, date, language, passages }: ArticleCard): Span[] {
  const parts: Span[][] = [
    ...(source === null ? [] : [[source]]),
    ...(author === null ? [] : [[author]]),
    ...(date === null ? [] : [[{ date }]]),
    ...(language === null ? [] : [[language]]),
    [passages === 1 ? '1 passage' : `${passages} passages`],
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
}

function linkTo(citation: Citation | null, label: string): ReplyAction[] {
  return citation?.url == null ? [] : [{ kind: 'link', label, url: passageUrl(citation.url, citation.quote) }];
}
