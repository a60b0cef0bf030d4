import type { Logger } from 'pino';
import type { FileTrouble } from '../core/article-files.ts';
import { NoFolderError, TakenError } from './moves.ts';

const FORBIDDEN = new Set(['EROFS', 'EACCES', 'EPERM']);
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** What the file system says, for a moderator. @throws a fault of our own, as it is */
export function troubleOf(error: unknown, log: Logger): FileTrouble {
  if (error instanceof NoFolderError) return { kind: 'gone' };
  if (error instanceof TakenError) return { kind: 'taken', file: error.file };
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  log.error({ err: error }, 'A change of the articles failed');
  if (FORBIDDEN.has(code)) return { kind: 'forbidden' };
  return FULL.has(code) ? { kind: 'full' } : { kind: 'failed', code };
}
