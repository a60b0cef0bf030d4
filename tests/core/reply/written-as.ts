import {
  articleAction,
  ARTICLES_ACTION,
  askAction,
  markAction,
  moreAction,
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
    case 'ask':
      return askAction(action.question);
    case 'mark':
      return markAction(action.mark, action.topics);
  }
}
