import { readAction } from '../src/core/action.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Deps } from './command.ts';
import { notice } from './notice.ts';
import { listArticles, showArticle, showMore, showSources } from './sources.ts';

/** What a pressed button shows, from nothing but what is written into it: an answer from before a restart opens too. */
export async function press(customId: string, deps: Deps): Promise<Reply> {
  const action = readAction(customId);
  switch (action?.kind) {
    case 'sources': return showSources(action.refs, action.page, deps);
    case 'more': return showMore(action.passageIds, action.page, deps);
    case 'article': return showArticle(action.key, action.page, deps);
    case 'articles': return listArticles(action.page, deps);
    case undefined: return notice('problem', 'asker', 'This button is from another version of the bot. Please ask again.');
  }
}
