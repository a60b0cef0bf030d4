import type { Reply } from '../src/core/reply/reply.ts';
import * as addAsArticle from './add-as-article.ts';
import * as articles from './articles.ts';
import * as ask from './ask.ts';
import type { Asking, Command, Deps } from './command.ts';
import * as gaps from './gaps.ts';
import * as help from './help.ts';
import * as reload from './reload.ts';
import * as sources from './sources.ts';

/** Every command of the bot. */
export const COMMANDS: readonly Command[] = [ask, sources, help, reload, gaps, articles, addAsArticle];

/** A message that addresses the bot in plain words is a question. */
export function answerMessage(words: string, asking: Asking, deps: Deps): Promise<Reply> {
  return ask.run({ ...asking, options: { question: words } }, deps);
}
