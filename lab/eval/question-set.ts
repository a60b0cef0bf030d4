import { z } from 'zod';
import { readJsonLines } from '../../src/cli/json-lines.ts';

/** A question whose evidence is known. */
const KnownQuestion = z.object({
  id: z.string(),
  question: z.string().min(1),
  answerable: z.boolean(),
  /** Any of these strings may stand in the text; empty where only the evidence is known. */
  answers: z.array(z.string()),
  evidence: z.array(z.object({ article: z.string(), text: z.string().optional() })),
  /** What kind of question it is: a fragment, a near miss, … */
  style: z.string().optional(),
});
export type KnownQuestion = z.infer<typeof KnownQuestion>;

/** Reads a question set, one JSON object a line. Throws an Error that names the file and the line it cannot take. */
export async function readQuestionSet(path: string): Promise<KnownQuestion[]> {
  return readJsonLines(path, KnownQuestion);
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();

/** Whether a text of this article is a hit: it belongs to an evidence article and holds an answer, or else the evidence. */
export function isHit(question: KnownQuestion, article: string, text: string): boolean {
  const evidence = question.evidence.filter((entry) => entry.article === article);
  if (evidence.length === 0) return false;
  return holdsAnswer(
    question.answers.length > 0 ? question.answers : evidence.flatMap((entry) => entry.text ?? []),
    text,
  );
}

/** Whether a text holds any of the strings, capitals and white space aside. */
export function holdsAnswer(answers: readonly string[], text: string): boolean {
  const within = folded(text);
  return answers.some((answer) => within.includes(folded(answer)));
}
