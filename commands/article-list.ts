import type { ArticleCard } from '../src/core/library.ts';
import { ARTICLES_ACTION, type FILES_ACTION } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { Deps } from './command.ts';

/** What a list of articles is for. */
interface Purpose {
  /** What its buttons turn pages of. */
  readonly action: typeof ARTICLES_ACTION | typeof FILES_ACTION;
  /** What stands behind what is known of each. */
  readonly mark: (card: ArticleCard) => Span[];
  /** What stands below it. */
  readonly note: readonly Span[];
}

/** All articles, newest first; to read them, unless another purpose is given. */
export async function listArticles(
  page: number,
  texts: Texts,
  { library }: Pick<Deps, 'library'>,
  { action, mark, note }: Purpose = { action: ARTICLES_ACTION, mark: () => [], note: [texts.sources.howToSee] },
): Promise<Reply> {
  const { cards, total, at, of } = await library.articles(page);
  if (total === 0) return notice('plain', 'asker', texts.sources.noArticles);
  const items = cards.map((card) => [{ bold: card.title }, ' · ', ...describe(card, texts), ...mark(card)]);
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [texts.sources.articles(total)] },
      { kind: 'list', items },
      ...(note.length === 0 ? [] : [{ kind: 'note' as const, spans: note }]),
    ],
    actions: [],
    pages: { at, of, action },
  };
}

/** What is known of an article beside its title. */
export function describe({ source, author, date, language, passages }: ArticleCard, texts: Texts): Span[] {
  const parts: Span[][] = [
    ...(source === null ? [] : [[source]]),
    ...(author === null ? [] : [[author]]),
    ...(date === null ? [] : [[{ date }]]),
    ...(language === null ? [] : [[language]]),
    [texts.sources.passages(passages)],
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
}
