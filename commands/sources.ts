import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Citation, PassageRef } from '../src/core/answer/citation.ts';
import { articleAction, moreAction, sourcesAction, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply, ReplyAction } from '../src/core/reply/reply.ts';
import { passageUrl } from '../src/core/reply/text-fragment.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { describe, listArticles } from './article-list.ts';
import { showAround } from './around.ts';
import { articleChoices } from './ask.ts';
import type { Asking, Choice, CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';
import { EVERYWHERE } from './places.ts';

export const definition = {
  ...listed(({ sources }) => sources),
  ...EVERYWHERE,
  options: [{ type: 3, ...listed(({ sources }) => sources.options.article), autocomplete: true }],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** The latest answer's citations, or that it has none; the article that was named; or, where nothing was asked yet, the list of articles. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const { article } = input.options;
  const { page = 0 } = input;
  const texts = textsFor(input.locale);
  if (typeof article === 'string') return showArticle(article, page, texts, deps);
  const latest = deps.recent.latest(input);
  if (latest === null) return listArticles(page, texts, deps);
  if (latest.refs.length === 0) return notice('plain', 'asker', texts.sources.noneFor(latest.question));
  return showSources(latest.refs, page, latest.question, texts, deps);
}

export function complete(_option: string, typed: string, deps: Deps): Promise<Choice[]> {
  return articleChoices(typed, deps);
}

/** Its buttons open something of what an answer stands on. */
export function press(action: Action, asking: Asking, deps: Deps): Promise<Reply> | null {
  const texts = textsFor(asking.locale);
  switch (action.kind) {
    case 'sources':
      return showSources(action.refs, action.page, questionOf(action.refs, asking, deps), texts, deps);
    case 'more':
      return showMore(action.passageIds, action.page, texts, deps);
    case 'article':
      return showArticle(action.key, action.page, texts, deps);
    case 'articles':
      return listArticles(action.page, texts, deps);
    case 'around':
      return showAround(action.refs, action.page, texts, deps);
    default:
      return null;
  }
}

/** The question that these are the sources of, while it is the latest; a button cannot carry it. */
function questionOf(refs: readonly PassageRef[], asking: Asking, { recent }: Deps): string | null {
  const latest = recent.latest(asking);
  return latest !== null && sourcesAction(latest.refs) === sourcesAction(refs) ? latest.question : null;
}

/** The citations of an answer in full, under its question where that is known. */
async function showSources(
  refs: readonly PassageRef[],
  page: number,
  question: string | null,
  texts: Texts,
  { library }: Deps,
): Promise<Reply> {
  const citations = await library.passages(refs);
  const asked: Block[] = question === null ? [] : [{ kind: 'note', spans: [texts.sources.of(question)] }];
  const blocks = citations.map((citation, at): Block =>
    citation === null
      ? { kind: 'text', spans: [`[${at + 1}] ${texts.sources.gone}`] }
      : { kind: 'citation', n: at + 1, citation, shows: 'passage' },
  );
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [...asked, ...blocks],
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
export async function showArticle(
  name: string,
  page: number,
  texts: Texts,
  { library }: Pick<Deps, 'library'>,
): Promise<Reply> {
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

function linkTo(citation: Citation | null, label: string): ReplyAction[] {
  return citation?.url == null ? [] : [{ kind: 'link', label, url: passageUrl(citation.url, citation.quote) }];
}
