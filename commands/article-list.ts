import type { ArticleCard } from '../src/core/library.ts';
import { ARTICLES_ACTION } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { Deps } from './command.ts';

/** All articles, newest first. */
export async function listArticles(page: number, texts: Texts, { library }: Pick<Deps, 'library'>): Promise<Reply> {
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
