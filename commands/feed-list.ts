import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import type { FeedState } from '../src/core/fetching.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { Deps } from './command.ts';

/** Feeds that are shown; who has more looks into the folder. */
const SHOWN = 20;

/** How the feeds do: what each has brought, what went wrong, and when it is asked again. */
export async function listFeeds(texts: Texts, { feeds }: Pick<Deps, 'feeds'>): Promise<Reply> {
  const states = feeds === null ? [] : await feeds.states();
  if (states.length === 0) return notice('plain', 'asker', texts.articles.feeds.none);
  const more = states.length - SHOWN;
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'heading', spans: [texts.articles.feeds.heading] },
      {
        kind: 'list',
        items: [
          ...states.slice(0, SHOWN).map((state) => line(state, texts)),
          ...(more > 0 ? [[texts.reload.more(more)]] : []),
        ],
      },
    ],
    actions: [],
  };
}

function line({ address, articles, lastSuccess, lastFailure, nextTry }: FeedState, { articles: said }: Texts): Span[] {
  const { feeds } = said;
  return [
    { code: address },
    ` · ${feeds.kept(articles)} · `,
    ...(lastSuccess === null ? [feeds.never] : feeds.last(lastSuccess)),
    ...(lastFailure === null ? [] : [' · ', { bold: feeds.failed(lastFailure) } as const]),
    ' · ',
    ...feeds.next(nextTry),
  ];
}
