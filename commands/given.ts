import type { ArticleFiles, GivenFile } from '../src/core/article-files.ts';
import { FetchRefusal, PAGE_ENDINGS } from '../src/core/fetching.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { AttachedFile, Deps } from './command.ts';

type Says = Texts['articles'];

/** What stands at an address of the web, as a file; or why it was not fetched. */
export async function fetched(url: string, says: Says, { fetcher }: Pick<Deps, 'fetcher'>): Promise<GivenFile | Reply> {
  if (fetcher === null) return notice('plain', 'asker', says.noLinks);
  return unlessRefused(says, async () => {
    const { bytes, type, ...origin } = await fetcher.fetch(url);
    return { name: `page${PAGE_ENDINGS.get(type.toLowerCase()) ?? ''}`, bytes, origin };
  });
}

/** A file that came with an order; or why it was not fetched. */
export function fetchedFile(
  file: AttachedFile,
  files: Pick<ArticleFiles, 'largest'>,
  says: Says,
): Promise<GivenFile | Reply> {
  return unlessRefused(says, async () => ({
    name: file.name,
    bytes: await file.read(files.largest(file.name)),
    origin: null,
  }));
}

async function unlessRefused(says: Says, fetch: () => Promise<GivenFile>): Promise<GivenFile | Reply> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof FetchRefusal) return notice('problem', 'asker', says.unfetched[error.reason]);
    throw error;
  }
}
