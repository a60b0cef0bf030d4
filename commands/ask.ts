import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../src/core/answer/answer.ts';
import { refOf } from '../src/core/answer/citation.ts';
import { missingIn, topicsOf } from '../src/core/gaps/topics.ts';
import { LONGEST_QUESTION } from '../src/core/question/ask-options.ts';
import type { Action } from '../src/core/reply/action.ts';
import { answerReply } from '../src/core/reply/answer-reply.ts';
import { notice } from '../src/core/reply/notice.ts';
import { askMoreForm, FURTHER_QUESTION } from '../src/core/reply/ask-more.ts';
import type { Block, Form, Reply, ReplyAction, Written } from '../src/core/reply/reply.ts';
import { readSmallTalk } from '../src/core/talk/small-talk.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Asking, Choice, CommandInput, Deps } from './command.ts';
import { filtersAsked } from './filters.ts';
import { markActions } from './gaps.ts';
import { listed } from './localized.ts';
import { EVERYWHERE } from './places.ts';
import { DAY_OPTIONS, daysShown } from './publication-days.ts';
import { shareable, share } from './sharing.ts';
import { smallTalkReply } from './small-talk.ts';

export const definition = {
  ...listed(({ ask }) => ask),
  ...EVERYWHERE,
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
  const { library, recent, questions } = deps;
  const { question: typed } = input.options;
  const audience = isPublic(input.options) ? 'everyone' : 'asker';
  const texts = textsFor(input.locale);
  if (typeof typed !== 'string' || typed.trim() === '') {
    return notice('plain', 'asker', texts.ask.nothingAsked);
  }
  const filters = await filtersAsked(input, texts, deps);
  if ('tone' in filters) return filters;
  const isFiltered = Object.keys(filters).length > 0;
  const question = typed.slice(0, LONGEST_QUESTION);
  const asked: Block[] = input.wordsShown
    ? []
    : [{ kind: 'note', spans: [texts.quoted(question.trim()), ...daysShown(filters.published ?? {}, texts)] }];
  const talk = isFiltered ? null : readSmallTalk(typed, texts.language);
  if (talk !== null) {
    const reply = await smallTalkReply(talk, question.trim(), audience, input, deps);
    return { ...reply, blocks: [...asked, ...reply.blocks] };
  }
  const last = input.after ?? questions.last(input, audience);
  const { locale } = input;
  const answer = await library.ask(question, { ...filters, locale, ...(last === null ? {} : { after: last }) });
  questions.remember(input, (answer.followUp?.question ?? question).slice(0, LONGEST_QUESTION), audience);
  const remembered = { question: question.trim(), refs: answer.citations.map(refOf) };
  recent.remember(input, remembered, audience);
  const reply = answerReply(answer, audience, texts);
  const actions = [...reply.actions, ...counted(answer, isFiltered, input, deps)];
  const cut: Block[] =
    typed.length <= LONGEST_QUESTION ? [] : [{ kind: 'note', spans: [texts.ask.onlyRead(LONGEST_QUESTION)] }];
  const replied = { ...reply, blocks: [...asked, ...reply.blocks, ...cut], actions: inOrder(actions) };
  return shareable(replied, remembered, input, deps);
}

/** Counts what was asked in vain, and returns how the answer may be marked: in the bot's servers alone. */
function counted(answer: Answer, isFiltered: boolean, { asker }: CommandInput, { gaps }: Deps): ReplyAction[] {
  if (gaps === null || asker.server === null) return [];
  // What a filter left out is not missing.
  if (!isFiltered) gaps.asked({ person: asker.id, server: asker.server }, missingIn(answer));
  return markActions(topicsOf(answer.followUp?.question ?? answer.question));
}

/** Links last: where there are more buttons than room, one of them is what falls away. */
function inOrder(actions: readonly ReplyAction[]): ReplyAction[] {
  return [...actions.filter(({ kind }) => kind !== 'link'), ...actions.filter(({ kind }) => kind === 'link')];
}

/** A question on a button is asked for the one who presses it; what they alone saw they may show to everyone. */
export function press(action: Action, asking: Asking, deps: Deps): Promise<Reply> | null {
  switch (action.kind) {
    case 'ask':
      return run({ ...asking, options: { question: action.question, private: true } }, deps);
    case 'share':
      return Promise.resolve(share(action.key, asking, deps));
    default:
      return null;
  }
}

/** A further question, below the answer that it goes on from. */
export function form(action: Action, { locale }: Asking): Form | null {
  return action.kind === 'follow' ? askMoreForm(textsFor(locale)) : null;
}

/** It goes on from that answer's question, whoever asked it and whatever was asked since. */
export function submit(
  action: Action,
  { [FURTHER_QUESTION]: typed = '' }: Written,
  audience: Reply['audience'],
  asking: Asking,
  deps: Deps,
): Promise<Reply> | null {
  return action.kind === 'follow'
    ? run({ ...asking, options: { question: typed, private: audience === 'asker' }, after: action.after }, deps)
    : null;
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
