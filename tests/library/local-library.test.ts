import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { describeLibrary } from './library-suite.ts';

const english = loadEnglish();

describeLibrary('in memory', async (corpusDir) => {
  const { library } = await openLocalLibrary({ corpusDir, maxBytes: 10_000, cacheDir: null }, english);
  return library;
});
