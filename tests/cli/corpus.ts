import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with these files, and how to be rid of it. */
export async function folderOf(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-cli-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const QUAY_TEXT =
  'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days.\n\nRepairs to the northern quay cost 4.2 million dollars, said the port authority in a statement.';
export const QUAY_QUESTION = 'How much did the repairs to the northern quay cost?';

/** Two articles: one with all that can be known of it, one with nothing but its words. */
export const ARTICLES = {
  'news.jsonl': `${JSON.stringify({
    id: 'harbour',
    title: 'Harbour opens again',
    date: '2025-03-02',
    source: 'The Daily Example',
    url: 'https://example.org/harbour',
    text: QUAY_TEXT,
  })}\n`,
  'library.txt':
    'Town library moves\n\nThe town library moves into the old railway station in August, the council decided on Friday.\n',
};
