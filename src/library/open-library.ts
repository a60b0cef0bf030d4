import type { Library, ReloadReport } from '../core/library.ts';
import type { ThreadSettings } from './messages.ts';
import { RemoteLibrary, type Listeners } from './remote-library.ts';

/**
 * Loads a folder of articles into a thread of its own, so that nothing that is done there holds up the caller.
 * @returns the library, and what loading came to (every article is "added")
 * @throws CorpusFolderError where the folder cannot be read
 */
export function openLibrary(
  settings: ThreadSettings,
  listeners: Listeners = {},
): Promise<{ readonly library: Library; readonly report: ReloadReport }> {
  return RemoteLibrary.open(settings, listeners);
}
