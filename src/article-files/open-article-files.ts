import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Article } from '../core/article.ts';
import type { ArticleFiles, Draft, FileOutcome, RemovedFile } from '../core/article-files.ts';
import { ReloadRunningError, type Library, type ReloadReport } from '../core/library.ts';
import { shortHash } from '../core/text/hash.ts';
import { REMOVED } from '../corpus/walk.ts';
import { drafting } from './drafts.ts';
import { filesUnder, freePath, move, writeWhole } from './moves.ts';
import { fileName } from './names.ts';
import { digestOf } from './written.ts';
import { troubleOf } from './trouble.ts';

/** Characters of the first title in the name of a file with several. */
const LONGEST_FIRST = 40;
/** The folder, under that of the articles, for what is added from Discord. */
const ADDED = 'added';

/** Milliseconds: how long a reload that is running is waited for, and between two looks. */
export interface Patience {
  readonly longest: number;
  readonly look: number;
}

const PATIENCE: Patience = { longest: 120_000, look: 250 };

interface Settings {
  readonly corpusDir: string;
  /** The largest article that is read, in bytes. */
  readonly maxBytes: number;
}

/**
 * The files of the collection, as moderators change them: one change after the other, each followed by a reload.
 * What is added, removed and restored is logged by title and file; by whom is not.
 */
export function openArticleFiles(
  { corpusDir, maxBytes }: Settings,
  library: Library,
  log: Logger,
  now: () => Date = () => new Date(),
  patience = PATIENCE,
): ArticleFiles {
  const root = resolve(corpusDir);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two changes at once would wait for each other's reload. */
  const inTurn = (change: () => Promise<FileOutcome>): Promise<FileOutcome> => {
    const outcome = last.then(change).catch((error: unknown) => troubleOf(error, log));
    last = outcome.catch(() => {});
    return outcome;
  };

  /** Reads the articles anew after a change; takes it back where they cannot be loaded so. */
  async function settle(
    file: string,
    isDone: (report: ReloadReport) => Promise<string | null>,
    undo: () => Promise<void>,
  ): Promise<FileOutcome> {
    const report = await reloaded(library, patience);
    if (report === null) return { kind: 'later', file };
    const why = report.swapped ? await isDone(report) : (report.problem ?? '');
    if (why === null) return { kind: 'done', file, report };
    await undo();
    await reloaded(library, patience);
    log.warn({ file, why }, 'A change of the articles was taken back');
    return { kind: 'undone', why };
  }

  /** Why the article of a file is not in use; null where it is, or where it is not known by which id. */
  const missing =
    (file: string, id: string | null) =>
    async ({ refused }: ReloadReport): Promise<string | null> => {
      if (id === null || (await library.file(id))?.path === file) return null;
      const fault = refused.find((refusal) => refusal.file === file);
      return fault === undefined ? 'The file was not read.' : `${file}: ${fault.problem}. ${fault.remedy}`;
    };

  const removed = async (): Promise<RemovedFile[]> =>
    (await filesUnder(join(root, REMOVED))).map((path) => ({ key: shortHash(path), path }));

  return {
    ...drafting(library, maxBytes, now),
    removed,
    add: (draft) =>
      inTurn(async () => {
        const { written } = draft;
        const { first, ending, more } = describe(draft);
        const day = first.date ?? now().toISOString().slice(0, 10);
        const title = more === 0 ? first.title : `${first.title.slice(0, LONGEST_FIRST)} and ${more} more`;
        const file = `${ADDED}/${fileName(day, title, digestOf(written))}${ending}`;
        await writeWhole(root, file, written);
        const id = more === 0 ? idIn(file) : first.id;
        const outcome = await settle(file, missing(file, id), () => rm(join(root, file)));
        if (outcome.kind === 'done') log.info({ file, title }, 'Article added');
        return outcome;
      }),
    remove: (name, withOthers = false) =>
      inTurn(async () => {
        const [card, found] = await Promise.all([library.card(name), library.file(name)]);
        if (card === null || found === null) return { kind: 'unknown' };
        const { path, articles } = found;
        if (articles > 1 && !withOthers) return { kind: 'shared', file: path, articles, key: card.key };
        const to = `${REMOVED}/${await freePath(join(root, REMOVED), path)}`;
        await move(root, path, to);
        const outcome = await settle(
          to,
          async () => null,
          () => move(root, to, path),
        );
        if (outcome.kind === 'done') log.info({ file: path, to, title: card.title, articles }, 'Article removed');
        return outcome;
      }),
    restore: (name) =>
      inTurn(async () => {
        const found = (await removed()).find(({ key, path }) => key === name || path === name);
        if (found === undefined) return { kind: 'unknown' };
        const { path } = found;
        const from = `${REMOVED}/${path}`;
        await move(root, from, path);
        const outcome = await settle(path, missing(path, idIn(path)), () => move(root, path, from));
        if (outcome.kind === 'done') log.info({ file: path }, 'Article restored');
        return outcome;
      }),
  };
}

/** What its file is called after. */
function describe(draft: Draft): { readonly first: Article; readonly more: number; readonly ending: string } {
  if (draft.kind === 'article') return { first: draft.article, more: 0, ending: '.md' };
  const [first, ...others] = draft.articles;
  if (first === undefined) throw new Error('A draft without an article.');
  return { first, more: others.length, ending: '.jsonl' };
}

/** The id of the article in a file; null where its lines say it. */
function idIn(path: string): string | null {
  return path.endsWith('.jsonl') ? null : path.replace(/\.[^./]+$/, '');
}

/** Reads the articles anew, once whatever reload is running has ended; null where it does not end. */
async function reloaded(library: Library, { longest, look }: Patience): Promise<ReloadReport | null> {
  for (let waited = 0; waited <= longest; waited += look) {
    try {
      return await library.reload();
    } catch (error) {
      if (!(error instanceof ReloadRunningError)) throw error;
      await wait(look);
    }
  }
  return null;
}
