import { loadEnglish } from '../../src/library/load-english.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';

// A process that reloads once, says when it begins, and waits to be killed or to end.

const [urls = '', index = '', corpusDir = '', leaseLength = ''] = process.argv.slice(2);
const search = { urls: urls.split(','), login: null, ca: null, index };
const { library } = await openSearchLibrary(
  { search, corpusDir, maxBytes: 1e6, leaseLength: Number(leaseLength) },
  loadEnglish(),
);
process.stdout.write('begun\n');
const { swapped, problem } = await library.reload();
process.stdout.write(`${swapped ? 'swapped' : problem}\n`);
await library.close();
