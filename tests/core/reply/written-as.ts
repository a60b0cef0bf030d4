import {
  aroundAction,
  articleAction,
  ARTICLES_ACTION,
  askAction,
  draftAction,
  FILES_ACTION,
  followAction,
  markAction,
  moreAction,
  removeAction,
  shareAction,
  sourcesAction,
  type Action,
} from '../../../src/core/reply/action.ts';

/** The id of an action but for its page. */
export function writtenAs(action: Action): string {
  switch (action.kind) {
    case 'sources':
      return sourcesAction(action.refs);
    case 'more':
      return moreAction(action.passageIds);
    case 'article':
      return articleAction(action.key);
    case 'articles':
      return ARTICLES_ACTION;
    case 'around':
      return aroundAction(action.refs);
    case 'follow':
      return followAction(action.after);
    case 'share':
      return shareAction(action.key);
    case 'ask':
      return askAction(action.question);
    case 'files':
      return FILES_ACTION;
    case 'remove':
      return removeAction(action.key);
    case 'draft':
      return draftAction(action.deed, action.key);
    case 'mark':
      return markAction(action.mark, action.topics);
  }
}
