import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Citation, PassageRef } from '../src/core/answer/citation.ts';
import type { ArticleCard } from '../src/core/library.ts';
import { articleAction, ARTICLES_ACTION, moreAction, sourcesAction, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply, ReplyAction } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import { passageUrl } from '../src/core/reply/text-fragment.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { articleChoices } from './ask.ts';
import type { Asking, Choice, CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';

export const definition = {
  ...listed(({ sources }) => sources),
  options: [{ type: 3, ...listed(({ sources }) => sources.options.article), autocomplete: true }],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** The latest answer's citations; the article that was named; or, where nothing was asked yet, the list of articles. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const { article } = input.options;
  const { page = 0 } = input;
  const texts = textsFor(input.locale);
  if (typeof article === 'string') return showArticle(article, page, texts, deps);
  const refs = deps.recent.latest(input);
  return refs === null ? listArticles(page, texts, deps) : showSources(refs, page, texts, deps);
}

export function complete(_option: string, typed: string, deps: Deps): Promise<Choice[]> {
  return articleChoices(typed, deps);
}

/** Every button there is opens something of what an answer stands on. */
export function press(action: Action, { locale }: Asking, deps: Deps): Promise<Reply> {
  const texts = textsFor(locale);
  switch (action.kind) {
    case 'sources':
      return showSources(action.refs, action.page, texts, deps);
    case 'more':
      return showMore(action.passageIds, action.page, texts, deps);
    case 'article':
      return showArticle(action.key, action.page, texts, deps);
    case 'articles':
      return listArticles(action.page, texts, deps);
  }
}

/** The citations of an answer in full. */
async function showSources(refs: readonly PassageRef[], page: number, texts: Texts, { library }: Deps): Promise<Reply> {
  const citations = await library.passages(refs);
  const blocks = citations.map((citation, at): Block =>
    citation === null
      ? { kind: 'text', spans: [`[${at + 1}] ${texts.sources.gone}`] }
      : { kind: 'citation', n: at + 1, citation, shows: 'passage' },
  );
  return {
    tone: 'plain',
    audience: 'asker',
    blocks,
    actions: citations.flatMap((citation, at) => linkTo(citation, `[${at + 1}] ${texts.buttons.openArticle}`)),
    pages: { at: page, action: sourcesAction(refs) },
  };
}

/** Further passages that were found for a question. */
async function showMore(passageIds: readonly string[], page: number, texts: Texts, { library }: Deps): Promise<Reply> {
  const found = await library.passages(passageIds.map((passageId) => ({ passageId, start: 0, end: 1 })));
  const blocks = found.map((citation): Block =>
    citation === null
      ? { kind: 'note', spans: [texts.sources.gone] }
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
async function showArticle(name: string, page: number, texts: Texts, { library }: Deps): Promise<Reply> {
  const found = await library.article(name, page);
  if (found === null) return notice('problem', 'asker', texts.ask.noSuchArticle(name));
  const { card, passages, at, of } = found;
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [card.title] },
      { kind: 'text', spans: describe(card, texts) },
      { kind: 'rule' },
      ...passages.map((citation): Block => ({ kind: 'citation', n: null, citation, shows: 'passage' })),
    ],
    actions: card.url === null ? [] : [{ kind: 'link', label: texts.buttons.openArticle, url: card.url }],
    pages: { at, of, action: articleAction(card.key) },
  };
}

/** All articles, newest first. */
async function listArticles(page: number, texts: Texts, { library }: Deps): Promise<Reply> {
  const { cards, total, at, of } = await library.articles(page);
  if (total === 0) return notice('plain', 'asker', texts.sources.noArticles);
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [texts.sources.articles(total)] },
      { kind: 'list', items: cards.map((card) => [{ bold: card.title }, ' · ', ...describe(card, texts)]) },
      { kind: 'note', spans: [texts.sources.howToSee] },
    ],
    actions: [],
    pages: { at, of, action: ARTICLES_ACTION },
  };
}

function describe({ source, author, date, language, passages }: ArticleCard, texts: Texts): Span[] {
  const parts: Span[][] = [
    ...(source === null ? [] : [[source]]),
    ...(author === null ? [] : [[author]]),
    ...(date === null ? [] : [[{ date }]]),
    ...(language === null ? [] : [[language]]),
    [texts.sources.passages(passages)],
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
}

function linkTo(citation: Citation | null, label: string): ReplyAction[] {
  return citation?.url == null ? [] : [{ kind: 'link', label, url: passageUrl(citation.url, citation.quote) }];
}
