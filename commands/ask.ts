import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { refOf } from '../src/core/answer/citation.ts';
import type { AskOptions } from '../src/core/question/ask-options.ts';
import type { Action } from '../src/core/reply/action.ts';
import { answerReply } from '../src/core/reply/answer-reply.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Reply } from '../src/core/reply/reply.ts';
import { readSmallTalk } from '../src/core/talk/small-talk.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Asking, Choice, CommandInput, Deps } from './command.ts';
import { listed } from './localized.ts';
import { DAY_OPTIONS, daysAsked, daysShown } from './publication-days.ts';
import { smallTalkReply } from './small-talk.ts';

/** Characters that are read of a question; it is a sentence or two. */
const LONGEST_QUESTION = 300;

export const definition = {
  ...listed(({ ask }) => ask),
  options: [
    {
      type: 3,
      ...listed(({ ask }) => ask.options.question),
      required: true,
      max_length: LONGEST_QUESTION,
    },
    { type: 3, ...listed(({ ask }) => ask.options.article), autocomplete: true },
    { type: 3, ...listed(({ ask }) => ask.options.source), autocomplete: true },
    ...DAY_OPTIONS,
    { type: 5, ...listed(({ ask }) => ask.options.private) },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export function isPublic(options: CommandInput['options']): boolean {
  return options['private'] !== true;
}

export const isQuestion = true;

/** Answers, or says what is missing; to small talk, and to questions about the bot, it replies in kind. */
export async function run(input: CommandInput, deps: Deps): Promise<Reply> {
  const { library, recent, questions, now } = deps;
  const { question: typed, article: named, source } = input.options;
  const audience = isPublic(input.options) ? 'everyone' : 'asker';
  const texts = textsFor(input.locale);
  if (typeof typed !== 'string' || typed.trim() === '') {
    return notice('plain', 'asker', texts.ask.nothingAsked);
  }
  const options: { -readonly [Key in keyof AskOptions]: AskOptions[Key] } = {};
  if (typeof named === 'string') {
    const card = await library.card(named);
    if (card === null) return notice('problem', 'asker', texts.ask.noSuchArticle(named));
    options.article = card.id;
  }
  if (typeof source === 'string') {
    const known = await library.source(source);
    if (known === null) return notice('problem', 'asker', texts.ask.noSuchSource(source));
    options.source = known;
  }
  const published = await daysAsked(input, texts, now());
  if ('tone' in published) return published;
  if (published.since !== undefined || published.until !== undefined) options.published = published;
  const question = typed.slice(0, LONGEST_QUESTION);
  const asked: Block[] = input.wordsShown
    ? []
    : [{ kind: 'note', spans: [texts.quoted(question.trim()), ...daysShown(published, texts)] }];
  const talk = Object.keys(options).length > 0 ? null : readSmallTalk(typed, texts.language);
  if (talk !== null) {
    const reply = await smallTalkReply(talk, question.trim(), audience, input, deps);
    return { ...reply, blocks: [...asked, ...reply.blocks] };
  }
  const last = questions.last(input, audience);
  const { locale } = input;
  const answer = await library.ask(question, { ...options, locale, ...(last === null ? {} : { after: last }) });
  questions.remember(input, (answer.followUp?.question ?? question).slice(0, LONGEST_QUESTION), audience);
  recent.remember(input, { question: question.trim(), refs: answer.citations.map(refOf) }, audience);
  const reply = answerReply(answer, audience, texts);
  const cut: Block[] =
    typed.length <= LONGEST_QUESTION ? [] : [{ kind: 'note', spans: [texts.ask.onlyRead(LONGEST_QUESTION)] }];
  return { ...reply, blocks: [...asked, ...reply.blocks, ...cut] };
}

/** A question on a button is asked for the one who presses it. */
export function press(action: Action, asking: Asking, deps: Deps): Promise<Reply> | null {
  return action.kind === 'ask' ? run({ ...asking, options: { question: action.question, private: true } }, deps) : null;
}

/** Titles or sources that fit what was typed so far. */
export async function complete(option: string, typed: string, { library }: Deps): Promise<Choice[]> {
  if (option === 'source')
    return (await library.suggestSources(typed, MOST_CHOICES)).map((name) => ({ name, value: name }));
  return articleChoices(typed, { library });
}

/** What Discord shows at most. */
const MOST_CHOICES = 25;

export async function articleChoices(typed: string, { library }: Pick<Deps, 'library'>): Promise<Choice[]> {
  return (await library.suggestArticles(typed, MOST_CHOICES)).map(({ title, date, key }) => ({
    name: date === null ? title : `${title.slice(0, 80)} (${date})`,
    value: key,
  }));
}
