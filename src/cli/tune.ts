import { parseArgs } from 'node:util';
import { Indexer } from '../core/collection.ts';
import { quoteOf } from '../core/chosen-sentences.ts';
import { readQuestion, type Query } from '../core/query.ts';
import { candidates, rank, rankSentences, sentenceSignalsOf, signalsOf } from '../core/ranking.ts';
import { SENTENCE_SIGNALS } from '../core/sentence-signals.ts';
import { SIGNALS } from '../core/signals.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { loadEnglish } from '../english.ts';
import { fitChoices, type Choice } from '../eval/fit.ts';
import { isHit, readQuestionSet, type KnownQuestion } from '../eval/question-set.ts';
import { runCommand, UsageError } from './command-line.ts';
import { corpusSettings } from './corpus-settings.ts';

const USAGE = 'Usage: npm run --silent tune -- FOLDER …   (each with corpus.jsonl and questions.jsonl)';
/** Passages beyond this rank under the present weights teach nothing. */
const LEARNT_FROM = 80;
const READ_CLOSELY = 5;

const english = loadEnglish();

interface Lesson {
  /** Even and odd questions: weights are fitted on one half and tried on the other. */
  readonly half: number;
  readonly passages: Choice;
  readonly sentences: Choice;
}

/** Fits the weights of the signals, says how well they do on questions they were not fitted on, and prints them. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError(USAGE);
  const sets = new Map<string, Lesson[]>();
  for (const folder of positionals) sets.set(folder, await lessonsOf(folder));
  report('passages', Object.keys(SIGNALS), sets, ({ passages }) => passages);
  report('sentences', Object.keys(SENTENCE_SIGNALS), sets, ({ sentences }) => sentences);
}

async function lessonsOf(folder: string): Promise<Lesson[]> {
  const { maxBytes } = corpusSettings();
  const { articles } = await readCorpus(folder, { maxBytes });
  const collection = await new Indexer(english).index(articles, () => {}, async () => {});
  const questions = (await readQuestionSet(`${folder}/questions.jsonl`)).filter(({ answerable }) => answerable);
  return questions.map((question, at) => {
    const query = readQuestion(question.question, collection, english);
    return lessonOf(question, query, at % 2, rank(query, candidates(query, collection, {})));
  });
}

function lessonOf(question: KnownQuestion, query: Query, half: number, ranked: ReturnType<typeof rank>): Lesson {
  const learnt = ranked.slice(0, LEARNT_FROM);
  const sentences = rankSentences(query, ranked.slice(0, READ_CLOSELY));
  return {
    half,
    passages: {
      options: learnt.map(({ candidate }) => Object.values(signalsOf(query, candidate))),
      right: learnt.map(({ candidate: { passage } }) =>
        isHit(question, passage.article.article.id, passage.article.article.text.slice(passage.start, passage.end))),
    },
    sentences: {
      options: sentences.map((sentence) => Object.values(sentenceSignalsOf(query, sentence))),
      right: sentences.map(({ candidate: { passage }, place }) => {
        const { article } = passage.article;
        const quote = quoteOf(passage, place);
        return quote !== null && isHit(question, article.id, article.text.slice(quote.start, quote.end));
      }),
    },
  };
}

function report(what: string, names: readonly string[], sets: ReadonlyMap<string, readonly Lesson[]>, choiceOf: (lesson: Lesson) => Choice): void {
  const fit = (keep: (lesson: Lesson) => boolean) => fitChoices(balanced([...sets.values()].map((lessons) => lessons.filter(keep).map(choiceOf))), names.length);
  const halves = [fit(({ half }) => half === 1), fit(({ half }) => half === 0)];
  for (const [folder, lessons] of sets) {
    const right = lessons.filter((lesson) => isRight(choiceOf(lesson), halves[lesson.half] ?? [])).length;
    console.log(`${what}, first is right, on the half not fitted on: ${(right / lessons.length).toFixed(3)}  ${folder}`);
  }
  const weights = fit(() => true);
  console.log(names.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`).join('\n'));
}

/** Small sets count up to three times, so that the largest does not decide alone. */
function balanced(sets: readonly (readonly Choice[])[]): Choice[] {
  const most = Math.max(...sets.map(({ length }) => length));
  return sets.flatMap((set) => Array.from({ length: Math.min(3, Math.max(1, Math.round(most / set.length))) }, () => set).flat());
}

function isRight({ options, right }: Choice, weights: readonly number[]): boolean {
  let best = -Infinity;
  let found = false;
  for (const [at, values] of options.entries()) {
    const score = values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
    if (score > best) {
      best = score;
      found = right[at] === true;
    }
  }
  return found;
}

await runCommand(main);
