import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { About } from '../src/core/library.ts';
import { askAction } from '../src/core/reply/action.ts';
import type { Block, Reply, ReplyAction } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';
import { EVERYWHERE } from './places.ts';

export const definition = {
  ...listed(({ help }) => help),
  ...EVERYWHERE,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const isPublic = () => false;

/** What the bot knows, how to ask it, what it keeps, who runs it; and questions to begin with. */
export async function run(
  { locale }: CommandInput,
  { library, runBy, logQuestions, gaps, mentions }: Deps,
): Promise<Reply> {
  const texts = textsFor(locale);
  const about = await library.about();
  const { help } = texts;
  const howToAsk = mentions ? help.howToAsk : [help.withoutMentions, ...help.howToAsk.slice(1)];
  const kept = [
    gaps === null ? help.nothingOnDisk : help.counts,
    help.keeps,
    ...(logQuestions ? [help.logsQuestions] : []),
  ];
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      ...headed(help.knowsHeading),
      ...knownBlocks(about, texts),
      ...headed(help.askHeading),
      { kind: 'list', items: howToAsk.map((line) => [line]) },
      ...headed(help.keepsHeading),
      { kind: 'text', spans: [kept.join(' ')] },
      { kind: 'text', spans: [texts.share.keeps] },
      ...(runBy === null ? [] : [{ kind: 'note', spans: [help.runBy(runBy)] } as const]),
      ...(about.examples.length === 0 ? [] : headed(help.examplesHeading)),
    ],
    actions: exampleActions(about),
  };
}

function headed(heading: string): Block[] {
  return [{ kind: 'text', spans: [{ bold: heading }] }];
}

/** The articles in a few lines; that there are none yet. */
export function knownBlocks(about: About, { known, sources }: Texts): Block[] {
  if (about.articles === 0) return [{ kind: 'text', spans: [sources.noArticles] }];
  const { span, sourceCount } = about;
  return [
    { kind: 'text', spans: [known.collection(about.articles, about.passages)] },
    ...(sourceCount === 0
      ? []
      : [{ kind: 'text', spans: [known.sources(about.sources, sourceCount - about.sources.length)] } as const]),
    {
      kind: 'text',
      spans: [
        ...(span === null ? [] : [...known.span(span.oldest, span.newest), ' ']),
        ...known.readSince(about.readAt),
      ],
    },
  ];
}

/** Questions that the articles answer, to be asked by a press. */
export function exampleActions({ examples }: About): ReplyAction[] {
  return examples.map((question) => ({ kind: 'open', label: question, action: askAction(question) }));
}
