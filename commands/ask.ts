import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { answerReply, refOf } from '../src/core/answer-reply.ts';
import type { AskOptions } from '../src/core/answer.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Choice, CommandInput, Deps } from './command.ts';
import { notice } from './notice.ts';

/** Discord's own limit for the option is 6000; a question is a sentence or two. */
export const LONGEST_QUESTION = 300;

export const definition = {
  name: 'ask',
  description: 'Ask the articles a question; the answer is quoted word for word, with its sources.',
  options: [
    { type: 3, name: 'question', description: 'What do you want to know?', required: true, max_length: LONGEST_QUESTION },
    { type: 3, name: 'article', description: 'Look only in this article.', autocomplete: true },
    { type: 3, name: 'source', description: 'Look only in articles from this source.', autocomplete: true },
    { type: 5, name: 'private', description: 'Show the answer only to you.' },
  ],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Answers, or says what is missing. */
export async function run(input: CommandInput, { library, recent }: Deps): Promise<Reply> {
  const { question, article: named, source, private: isPrivate } = input.options;
  const audience = isPrivate === true ? 'asker' : 'everyone';
  if (typeof question !== 'string' || question.trim() === '') {
    return notice('plain', 'asker', 'Ask me something about the articles, as you would ask a person: who, when, how many, what happened.');
  }
  const options: { -readonly [Key in keyof AskOptions]: AskOptions[Key] } = {};
  if (typeof named === 'string') {
    const found = await library.article(named);
    if (found === null) return notice('problem', 'asker', `There is no article called “${named}”. Pick one from the list that appears while you type.`);
    options.article = found.card.id;
  }
  if (typeof source === 'string') {
    const known = (await library.suggestSources(source, 1))[0];
    if (known === undefined) return notice('problem', 'asker', `No article is from “${source}”. Pick a source from the list that appears while you type.`);
    options.source = known;
  }
  const answer = await library.ask(question, options);
  if (answer.citations.length > 0) recent.remember(input, answer.citations.map(refOf), audience);
  const reply = answerReply(answer, audience);
  return input.wordsShown ? reply : { ...reply, blocks: [{ kind: 'note', spans: [`“${question.trim()}”`] }, ...reply.blocks] };
}

/** Titles or sources that fit what was typed so far. */
export async function complete(option: string, typed: string, { library }: Deps): Promise<Choice[]> {
  if (option === 'source') return (await library.suggestSources(typed, MOST_CHOICES)).map((name) => ({ name, value: name }));
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
