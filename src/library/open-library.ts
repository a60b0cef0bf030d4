import type { Library, LoadProgress, ReloadReport } from '../core/library.ts';
import type { OnUnread } from '../reader/reader.ts';
import type { ThreadSettings } from './messages.ts';
import { RemoteLibrary } from './remote-library.ts';

/**
 * Loads a folder of articles into a thread of its own, so that nothing that is done there holds up the caller.
 * @param onLost told when that thread ended by itself; it is started again
 * @param onTrouble told, as a sentence for whoever runs the bot, what did not work besides
 * @param onUnread told why the words chose where the reading model was to
 * @returns the library, and what loading came to (every article is "added")
 * @throws CorpusFolderError where the folder cannot be read
 */
export function openLibrary(
  settings: ThreadSettings,
  onProgress: (progress: LoadProgress) => void = () => {},
  onLost: (error: Error) => void = () => {},
  onTrouble: (sentence: string) => void = () => {},
  onUnread: OnUnread = () => {},
): Promise<{ readonly library: Library; readonly report: ReloadReport }> {
  return RemoteLibrary.open(settings, onProgress, onLost, onTrouble, onUnread);
}
