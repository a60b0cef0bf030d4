import type { Library } from '../core/library.ts';

/** The same library, of which somebody else is told when it has reloaded. */
export function reloadsTold(library: Library, tell: () => void): Library {
  return {
    ...library,
    async reload(onProgress) {
      const report = await library.reload(onProgress);
      if (report.swapped) tell();
      return report;
    },
  };
}
