import { createHash } from 'node:crypto';
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { LibrarySettings } from '../../src/library/messages.ts';

/** What the child is told, and what it tells: the state it serves, as a digest of everything a reader could see. */
export type Order = 'reload' | 'close';
export type News =
  | { readonly kind: 'serves'; readonly digest: string; readonly articles: number }
  | { readonly kind: 'trouble'; readonly sentence: string };

const QUESTIONS = ['Which edition was corrected?', 'What happened on 12 March?', 'How much did it cost?'];

/** Opens the library as the bot does, and says what it serves; it is made to be killed. */
async function main(settings: LibrarySettings): Promise<void> {
  const tell = (news: News) => process.send?.(news);
  const { library } = await openLibrary(settings, {
    onLost: (error) => tell({ kind: 'trouble', sentence: String(error) }),
    onTrouble: (sentence) => tell({ kind: 'trouble', sentence }),
  });
  const obey = async (order: Order): Promise<void> => {
    if (order === 'close') {
      await library.close();
      process.disconnect();
      return;
    }
    await library.reload();
    tell({ kind: 'serves', ...(await stateOf(library)) });
  };
  process.on('message', (order: Order) => void obey(order));
  tell({ kind: 'serves', ...(await stateOf(library)) });
}

async function stateOf(library: Library): Promise<{ digest: string; articles: number }> {
  const hash = createHash('sha256');
  const { total, of } = await library.articles();
  for (let page = 0; page < of; page++) {
    const { cards } = await library.articles(page);
    hash.update(JSON.stringify(cards));
    const [first] = cards;
    if (first !== undefined) hash.update(JSON.stringify(await library.article(first.id)));
  }
  for (const question of QUESTIONS) {
    const { verdict, citations } = await library.ask(question);
    hash.update(JSON.stringify([verdict, citations.map(({ article, quote }) => [article, quote])]));
  }
  return { digest: hash.digest('hex'), articles: total };
}

await main(JSON.parse(process.argv[2] ?? '{}') as LibrarySettings);
