import type { Chooser } from '../core/answer/chooser.ts';
import type { OnUnread } from './reader.ts';
import type { ReaderSettings } from './settings.ts';

/** The reading model that is set up; null where none is, and nothing of it is loaded. */
export async function openReader(settings: ReaderSettings | null, onUnread: OnUnread): Promise<Chooser | null> {
  if (settings === null) return null;
  const { Reader } = await import('./reader.ts');
  return new Reader(settings, onUnread);
}
