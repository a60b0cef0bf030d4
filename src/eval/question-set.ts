import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A question whose evidence is known. */
const KnownQuestion = z.object({
  id: z.string(),
  question: z.string().min(1),
  answerable: z.boolean(),
  /** Any of these strings may stand in the text; empty where only the evidence is known. */
  answers: z.array(z.string()),
  evidence: z.array(z.object({ article: z.string(), text: z.string().optional() })),
});
export type KnownQuestion = z.infer<typeof KnownQuestion>;

/** Reads a question set, one JSON object a line. Throws an Error that names the file and the line it cannot take. */
export async function readQuestionSet(path: string): Promise<KnownQuestion[]> {
  return readJsonLines(path, KnownQuestion);
}

/** Reads and validates JSON Lines; empty lines are passed over. Throws an Error that names file, line and fault. */
export async function readJsonLines<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Error(`${path} cannot be read (${error.message}). Name a file with one JSON object a line.`);
  });
  const found: z.output<Schema>[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(parseJson(line));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue === undefined || issue.path.length === 0 ? 'the line' : `"${issue.path.join('.')}"`;
      throw new Error(`${path}, line ${at + 1}: ${where} is not as it should be (${issue?.message ?? 'not JSON'}).`);
    }
    found.push(parsed.data);
  }
  return found;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();

/** Whether a text of this article is a hit: it belongs to an evidence article and holds an answer, or else the evidence. */
export function isHit(question: KnownQuestion, article: string, text: string): boolean {
  const evidence = question.evidence.filter((entry) => entry.article === article);
  if (evidence.length === 0) return false;
  return holdsAnswer(question.answers.length > 0 ? question.answers : evidence.flatMap((entry) => entry.text ?? []), text);
}

/** Whether a text holds any of the strings, capitals and white space aside. */
export function holdsAnswer(answers: readonly string[], text: string): boolean {
  const within = folded(text);
  return answers.some((answer) => within.includes(folded(answer)));
}
