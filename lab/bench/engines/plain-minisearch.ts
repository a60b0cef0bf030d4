import MiniSearch from 'minisearch';
import type { StoredPassage } from '../stored-collection.ts';
import type { Engine } from './engine.ts';

/** MiniSearch at its defaults, asked the question as typed. */
export function plainMiniSearch(): Engine {
  const index = new MiniSearch<StoredPassage>({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
  return {
    build: (passages) => {
      for (const passage of passages) index.add(passage);
    },
    search: (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    close: () => index.removeAll(),
  };
}
