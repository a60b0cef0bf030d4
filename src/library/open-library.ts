import type { Library, LoadProgress, ReloadReport } from '../core/library.ts';
import type { LibrarySettings } from './messages.ts';
import { RemoteLibrary } from './remote-library.ts';

/**
 * Loads a folder of articles into a thread of its own, so that nothing that is done there holds up the caller.
 * @param onLost told when that thread ended by itself; it is started again
 * @param onTrouble told, as a sentence for whoever runs the bot, what did not work besides
 * @returns the library, and what loading came to (every article is "added")
 * @throws CorpusFolderError where the folder cannot be read
 */
export function openLibrary(
  settings: LibrarySettings,
  onProgress: (progress: LoadProgress) => void = () => {},
  onLost: (error: Error) => void = () => {},
  onTrouble: (sentence: string) => void = () => {},
): Promise<{ readonly library: Library; readonly report: ReloadReport }> {
  return RemoteLibrary.open(settings, onProgress, onLost, onTrouble);
}
