import { drafts } from '../../commands/drafts.ts';
import { en } from '../../src/core/texts/en.ts';
import * as ask from '../../commands/ask.ts';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { checkReply } from '../../src/core/reply/check-reply.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { messageOf, type MessageBody } from '../../src/discord/message.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { hostileQuestions } from './hostile-questions.ts';
import type { Row } from './rows.ts';

/** Milliseconds that an answer may take. */
const LONGEST = 250;

/** Asks hostile questions of a folder of articles, and holds each reply as it would be sent against quotes and limits. */
export async function attackQuestions(corpusDir: string, questions: number, seed: number): Promise<Row> {
  const { library } = await openLocalLibrary({ corpusDir, maxBytes: 5_000_000, cacheDir: null }, loadEnglish());
  const deps: Deps = {
    library,
    recent: { remember: () => {}, latest: () => null },
    questions: { remember: () => {}, last: () => null },
    gaps: null,
    files: null,
    fetcher: null,
    feeds: null,
    drafts: drafts(),
    mentions: true,
    privateAnswers: { keep: () => '', take: () => null },
    now: Date.now,
    moderatorRoles: [],
    runBy: null,
    logQuestions: false,
    progress: () => {},
  };
  // The first question warms up what is made once.
  await library.ask('who');
  const faults: string[] = [];
  let slowest = 0;
  let quoted = 0;
  for (const question of hostileQuestions(questions, seed)) {
    const said = JSON.stringify(question.slice(0, 100));
    try {
      const started = performance.now();
      const reply = await ask.run(inputOf(question), deps);
      const body = messageOf(reply, en);
      const ms = performance.now() - started;
      slowest = Math.max(slowest, ms);
      if (ms > LONGEST) faults.push(`${said} took ${Math.round(ms)} ms`);
      if (reply.blocks.some(({ kind }) => kind === 'sentence')) quoted++;
      for (const fault of [...(await checkReply(reply, library)), ...brokenLimits(body)])
        faults.push(`${said}: ${fault}`);
    } catch (error) {
      faults.push(`${said} threw ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await library.close();
  return { attack: 'questions', count: questions, slowest, found: `${quoted} with quotes`, faults };
}

function inputOf(question: string): CommandInput {
  return {
    options: { question },
    wordsShown: false,
    channel: 'c',
    asker: { id: 'u', roles: [], server: 's', mayWrite: false },
    locale: 'en',
  };
}

/** Of a component, what Discord limits. */
interface Component {
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
}

/** What Discord would refuse of a message, or would ping somebody for. */
function brokenLimits({ components, allowedMentions }: MessageBody): string[] {
  const all = within(components as readonly Component[]);
  const texts = all.flatMap(({ content }) => content ?? []);
  const isTooLong = ({ label = '', url = '', custom_id = '' }: Component) =>
    label.length > LIMITS.buttonLabel || url.length > LIMITS.url || custom_id.length > LIMITS.customId;
  return [
    ...(texts.reduce((sum, text) => sum + text.length, 0) > LIMITS.text ? ['The text is too long.'] : []),
    ...(all.length > LIMITS.components ? ['There are too many components.'] : []),
    ...(texts.some((text) => text.trim() === '') ? ['A text is empty.'] : []),
    ...(texts.some((text) => !text.isWellFormed()) ? ['A text is not Unicode.'] : []),
    ...(all.some(isTooLong) ? ['A button is too long.'] : []),
    ...(allowedMentions.parse.length > 0 ? ['Somebody could be pinged.'] : []),
  ];
}

function within(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...within(component.components ?? [])]);
}
