import { setTimeout as pause } from 'node:timers/promises';
import { en } from '../../src/core/texts/en.ts';
import { answerReply } from '../../src/core/reply/answer-reply.ts';
import type { Library } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { askAll, WARM_UP, type Asked } from './measure-engine.ts';
import { MemoryWatch, type MemoryFigures } from './memory.ts';
import type { BenchQuestion } from './questions.ts';
import { underQuestions, type Steadiness } from './steady-questions.ts';
import { changeArticles } from './stored-collection.ts';

const MAX_BYTES = 50_000_000;
/** How long the questions alone are watched, for comparison with a reload; milliseconds. */
const WITHOUT_RELOAD = 1000;

export interface StartFigures {
  /** From the start of the process to the reply to a first question, in milliseconds. */
  readonly startMs: number;
  /** What opening the collection took of that. */
  readonly openMs: number;
}

export interface ColdFigures extends StartFigures, Asked {
  readonly memory: MemoryFigures;
}

export interface ReloadFigures extends Steadiness {
  /** Articles that the reload found changed. */
  readonly changed: number;
  readonly reloadMs: number;
}

export interface WarmFigures extends StartFigures {
  /** The questions alone, without a reload. */
  readonly idle: Steadiness;
  readonly onePercent: ReloadFigures;
  readonly everything: ReloadFigures;
  readonly memory: MemoryFigures;
}

/** The folder with the articles, and one for what may be kept between two starts. */
export interface Place {
  readonly dir: string;
  readonly cacheDir: string;
}

/** Starts without anything kept, and asks. It should have a process to itself. */
export async function measureCold(place: Place, questions: readonly BenchQuestion[]): Promise<ColdFigures> {
  const watch = new MemoryWatch();
  const { library, start } = await startOurs(place, questions);
  watch.built();
  const asked = await askAll(questions, async ({ text }) => {
    const answer = await library.ask(text);
    answerReply(answer, 'everyone', en);
    return answer.passages.map(({ passageId }) => passageId);
  });
  const memory = await watch.figures();
  await library.close();
  return { ...start, ...asked, memory };
}

/** Starts with what a start before has kept, then reloads while questions come. It should have a process to itself. */
export async function measureWarm(place: Place, questions: readonly BenchQuestion[]): Promise<WarmFigures> {
  const watch = new MemoryWatch();
  const { library, start } = await startOurs(place, questions);
  watch.built();
  let asked = 0;
  const ask = () => replyTo(library, questionAt(questions, asked++));
  for (let at = 0; at < WARM_UP; at += 1) await ask();
  const { result: _, ...idle } = await underQuestions(ask, () => pause(WITHOUT_RELOAD));
  const reload = async (share: number, edition: number): Promise<ReloadFigures> => {
    const wanted = changeArticles(place.dir, share, edition);
    const { result, ...under } = await underQuestions(ask, async () => {
      const started = performance.now();
      const { changed, problem } = await library.reload();
      return { reloadMs: performance.now() - started, changed: changed.length, problem };
    });
    if (result.changed !== wanted)
      throw new Error(`The reload found ${result.changed} of ${wanted} changed articles. ${result.problem ?? ''}`);
    return { changed: wanted, reloadMs: result.reloadMs, ...under };
  };
  const onePercent = await reload(0.01, 2);
  const everything = await reload(1, 3);
  const memory = await watch.figures();
  await library.close();
  return { ...start, idle, onePercent, everything, memory };
}

async function startOurs(
  place: Place,
  questions: readonly BenchQuestion[],
): Promise<{ readonly library: Library; readonly start: StartFigures }> {
  const started = performance.now();
  const library = await openOurs(place);
  const openMs = performance.now() - started;
  await replyTo(library, questionAt(questions, 0));
  // performance.now() counts from the start of the process.
  return { library, start: { openMs, startMs: performance.now() } };
}

/** The one place that knows how our library is opened. */
async function openOurs({ dir, cacheDir }: Place): Promise<Library> {
  const { library } = await openLibrary({ corpusDir: dir, maxBytes: MAX_BYTES, cacheDir });
  return library;
}

async function replyTo(library: Library, { text }: BenchQuestion): Promise<void> {
  answerReply(await library.ask(text), 'everyone', en);
}

function questionAt(questions: readonly BenchQuestion[], at: number): BenchQuestion {
  const question = questions[at % questions.length];
  if (question === undefined) throw new RangeError('There are no questions to ask.');
  return question;
}
