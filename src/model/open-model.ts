import type { Model, OnUnread } from './model.ts';

/**
 * The sentence-embedding model in a folder, loaded; null where none is set up, and nothing of it is loaded.
 * @throws ModelError
 */
export async function openModel(dir: string | null, onUnread: OnUnread): Promise<Model | null> {
  if (dir === null) return null;
  const [{ findModel }, { Model }] = await Promise.all([import('./folder.ts'), import('./model.ts')]);
  const model = new Model(findModel(dir), onUnread);
  await model.open();
  return model;
}
