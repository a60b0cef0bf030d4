import { refOf } from '../src/core/answer/citation.ts';
import type { About } from '../src/core/library.ts';
import { sourcesAction } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply } from '../src/core/reply/reply.ts';
import { passageUrl } from '../src/core/reply/text-fragment.ts';
import type { SmallTalk } from '../src/core/talk/small-talk.ts';
import { TEXTS } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { listArticles } from './article-list.ts';
import type { Asking, Deps } from './command.ts';
import { exampleActions, knownBlocks } from './help.ts';

/**
 * What is said to a greeting, to thanks, and to questions about the bot and its articles as a whole: from facts, and
 * in the language of the message.
 * @param words the message itself
 */
export async function smallTalkReply(
  { kind, language }: SmallTalk,
  words: string,
  audience: Reply['audience'],
  asking: Asking,
  deps: Deps,
): Promise<Reply> {
  const texts = TEXTS[language];
  const says = (blocks: readonly Block[]): Reply => ({ tone: 'plain', audience, blocks, actions: [] });
  switch (kind) {
    case 'greeting':
    case 'farewell':
    case 'thanks':
      return notice('plain', audience, texts.talk[kind]);
    case 'list':
      return { ...(await listArticles(0, texts, deps)), audience };
    case 'abilities': {
      const about = await deps.library.about();
      return { ...notice('plain', audience, texts.talk.abilities), actions: exampleActions(about) };
    }
    case 'count':
    case 'sources':
      return says(knownBlocks(await deps.library.about(), texts));
    case 'freshness': {
      const about = await deps.library.about();
      return says([...newestBlock(about, texts), ...knownBlocks(about, texts)]);
    }
    case 'news': {
      const about = await deps.library.about();
      if (about.newest.length === 0)
        return notice('plain', audience, about.articles === 0 ? texts.sources.noArticles : texts.talk.undated);
      deps.recent.remember(asking, { question: words, refs: about.newest.map(refOf) }, audience);
      return { ...newsReply(about, texts), audience };
    }
  }
}

function newestBlock({ newest: [newest] }: About, { known }: Texts): Block[] {
  return newest === undefined || newest.date === null
    ? []
    : [{ kind: 'text', spans: known.newest(newest.title, newest.date) }];
}

/** The newest articles, each with the sentence that it opens with. */
function newsReply({ newest }: About, { talk, buttons }: Texts): Omit<Reply, 'audience'> {
  return {
    tone: 'plain',
    blocks: [
      { kind: 'text', spans: [talk.newest] },
      ...newest.map((citation): Block => ({ kind: 'sentence', citation, cites: [citation.n] })),
      { kind: 'rule' },
      ...newest.map((citation): Block => ({ kind: 'citation', n: citation.n, citation, shows: 'place' })),
    ],
    actions: [
      { kind: 'open', label: buttons.sources, action: sourcesAction(newest.map(refOf)) },
      ...newest.flatMap(({ n, url, quote }) =>
        url === null
          ? []
          : [{ kind: 'link', label: `[${n}] ${buttons.openArticle}`, url: passageUrl(url, quote) } as const],
      ),
    ],
  };
}
