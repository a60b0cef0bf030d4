import type { Model, OnUnread } from './model.ts';

/** Milliseconds that a question waits for its vectors. */
const LONGEST_WAIT = 2000;

/**
 * The sentence-embedding model in a folder, loaded; null where none is set up, and nothing of it is loaded.
 * @param longestWait milliseconds that a question waits for its vectors
 * @throws ModelError
 */
export async function openModel(
  dir: string | null,
  onUnread: OnUnread,
  longestWait = LONGEST_WAIT,
): Promise<Model | null> {
  if (dir === null) return null;
  const [{ findModel }, { Model }] = await Promise.all([import('./folder.ts'), import('./model.ts')]);
  const model = new Model(findModel(dir), onUnread, longestWait);
  await model.open();
  return model;
}
