import { parseArgs } from 'node:util';
import { Indexer } from '../core/collection.ts';
import { CONFIDENCE_SIGNALS } from '../core/confidence.ts';
import { SENTENCE_SIGNALS } from '../core/sentence-signals.ts';
import { SIGNALS } from '../core/signals.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { loadEnglish } from '../english.ts';
import { auroc } from '../eval/figures.ts';
import { fitChoices, fitLogistic, type Case, type Choice } from '../eval/fit.ts';
import { lessonsOf, type Lesson } from '../eval/lessons.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { runCommand, UsageError } from './command-line.ts';
import { corpusSettings } from './corpus-settings.ts';

const USAGE = 'Usage: npm run --silent tune -- FOLDER[=QUESTIONS.jsonl] …   (QUESTIONS.jsonl: the one in the folder)';
/** Strong enough that what is learnt from three sets carries over to a fourth (docs/quality.md). */
const CONFIDENCE_PENALTY = 1e-2;

type Sets = ReadonlyMap<string, readonly Lesson[]>;

/**
 * Fits the weights of the signals, says how well they do on questions they were not fitted on, and
 * prints them. The later kinds learn from what the present weights of the earlier ones find first.
 */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const { maxBytes } = corpusSettings();
  const english = loadEnglish();
  const sets = new Map<string, Lesson[]>();
  for (const argument of positionals) {
    const [folder = '', questions = `${folder}/questions.jsonl`] = argument.split('=');
    const { articles } = await readCorpus(folder, { maxBytes });
    const collection = await new Indexer(english).index(articles, () => {}, async () => {});
    sets.set(folder, lessonsOf(await readQuestionSet(questions), collection, english));
  }
  reportChoices('passages', Object.keys(SIGNALS), sets, ({ passages }) => passages);
  reportChoices('sentences', Object.keys(SENTENCE_SIGNALS), sets, ({ sentences }) => sentences);
  reportConfidence([...Object.keys(CONFIDENCE_SIGNALS), 'bias'], sets);
}

function reportChoices(what: string, names: readonly string[], sets: Sets, choiceOf: (lesson: Lesson) => Choice | null): void {
  const choices = (lessons: readonly Lesson[]) => lessons.flatMap((lesson) => choiceOf(lesson) ?? []);
  const fit = (keep: (lesson: Lesson) => boolean) => fitChoices(balanced([...sets.values()].map((lessons) => choices(lessons.filter(keep)))), names.length);
  const weightsFor = [fit(({ half }) => half === 1), fit(({ half }) => half === 0)];
  for (const [name, lessons] of sets) {
    const right = [0, 1].flatMap((half) => choices(lessons.filter((lesson) => lesson.half === half)).map((choice) => isRight(choice, weightsFor[half] ?? [])));
    console.log(`${what}, first is right, on the half not fitted on: ${share(right).toFixed(3)}  ${name}`);
  }
  print(names, fit(() => true));
}

function reportConfidence(names: readonly string[], sets: Sets): void {
  const fit = (keep: (lesson: Lesson, set: string) => boolean) =>
    fitConfidence([...sets].flatMap(([set, lessons]) => asCases(lessons.filter((lesson) => keep(lesson, set)))), names.length);
  const weightsFor = [fit(({ half }) => half === 1), fit(({ half }) => half === 0)];
  for (const [name, lessons] of sets) {
    const within = areaUnder(lessons, ({ half }) => weightsFor[half] ?? []);
    const others = fit((_, set) => set !== name);
    console.log(`confidence, AUROC: ${within.toFixed(3)} on the half not fitted on, ${areaUnder(lessons, () => others).toFixed(3)} fitted on the other sets  ${name}`);
  }
  print(names, fit(() => true));
}

/** The penalty draws all scores together; a second fit, of one slope and the bias, makes them chances again. */
function fitConfidence(cases: readonly Case[], signals: number): number[] {
  const weights = fitLogistic(cases, signals, CONFIDENCE_PENALTY);
  const [slope = 1, shift = 0] = fitLogistic(cases.map((entry) => ({ ...entry, values: [weighted(entry.values, weights), 1] })), 2, 0);
  return weights.map((weight, at) => weight * slope + (at === signals - 1 ? shift : 0));
}

/** Each set counts the same, and in it the questions with an answer as much as those without. */
function asCases(lessons: readonly Lesson[]): Case[] {
  const cases = lessons.flatMap(({ answering }) => answering ?? []);
  const yes = cases.filter((entry) => entry.yes).length;
  return cases.map((entry) => ({ ...entry, weight: 1 / (entry.yes ? yes : cases.length - yes) }));
}

function areaUnder(lessons: readonly Lesson[], weightsFor: (lesson: Lesson) => readonly number[]): number {
  return auroc(lessons.flatMap((lesson) => {
    const { answering } = lesson;
    return answering === null ? [] : [{ answerable: answering.yes, confidence: weighted(answering.values, weightsFor(lesson)) }];
  }));
}

/** Small sets count up to three times, so that the largest does not decide alone. */
function balanced(sets: readonly (readonly Choice[])[]): Choice[] {
  const most = Math.max(...sets.map(({ length }) => length));
  return sets.flatMap((set) => Array.from({ length: Math.min(3, Math.max(1, Math.round(most / set.length))) }, () => set).flat());
}

function isRight({ options, right }: Choice, weights: readonly number[]): boolean {
  const scores = options.map((values) => weighted(values, weights));
  return right[scores.indexOf(Math.max(...scores))] === true;
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}

function print(names: readonly string[], weights: readonly number[]): void {
  console.log(`  ${names.map((name, at) => `${name}: ${Number((weights[at] ?? 0).toFixed(2))}`).join(', ')}`);
}

await runCommand(main);
