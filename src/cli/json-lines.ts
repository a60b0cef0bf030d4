import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/** Reads and validates JSON Lines; empty lines are passed over. Throws an Error that names file, line and fault. */
export async function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
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
