import type { pauseWhenDue } from '../library/pauses.ts';
import type { BulkWriter } from './bulk-writer.ts';
import type { AbbreviationCounts, TermCounts, VocabularyDocument, WordCounts } from './documents/layout.ts';
import { abbreviationsAfter, termAfter, wordAfter, type Tally } from './documents/tally.ts';
import type { Lease } from './lease.ts';
import type { SearchTools } from './tools.ts';
import { entryIn } from './vocabulary.ts';

/** Entries that are fetched at once. */
const AT_ONCE = 1000;
/** States of an entry that are kept: the one in use, the one before for questions under way, and the new one. */
const VERSIONS = 3;

/** Writes the vocabulary of a new generation: what the articles that come and go change of it. */
export class VocabularyWriter {
  readonly #tools: Pick<SearchTools, 'engine' | 'names'>;
  readonly #lease: Lease;
  readonly #writer: BulkWriter;
  readonly #pause: ReturnType<typeof pauseWhenDue>;

  constructor(
    tools: Pick<SearchTools, 'engine' | 'names'>,
    lease: Lease,
    writer: BulkWriter,
    pause: ReturnType<typeof pauseWhenDue>,
  ) {
    this.#tools = tools;
    this.#lease = lease;
    this.#writer = writer;
    this.#pause = pause;
  }

  /** Writes what has changed of it. */
  async write({ words, terms, abbreviations }: Tally): Promise<void> {
    await this.#entries(
      words,
      ({ uses, asName, inHeadings }) => uses !== 0 || asName !== 0 || inHeadings !== 0,
      wordAfter,
    );
    await this.#entries(
      terms,
      ({ inText, underHeadings, ofArticles, inField }) =>
        [inText, underHeadings, ofArticles, ...inField].some((count) => count !== 0),
      termAfter,
    );
    await this.#entries(
      abbreviations,
      (changes) => [...changes.values()].some(({ articles }) => articles !== 0),
      abbreviationsAfter,
    );
  }

  async #entries<Change, Entry extends WordCounts | TermCounts | readonly AbbreviationCounts[]>(
    changes: ReadonlyMap<string, Change>,
    matters: (change: Change) => boolean,
    after: (before: Entry | null, change: Change) => Entry | null,
  ): Promise<void> {
    const { engine, names } = this.#tools;
    const { current, dead } = this.#lease.before;
    const from = this.#lease.generation;
    const changed = [...changes].filter(([, change]) => matters(change));
    for (let start = 0; start < changed.length; start += AT_ONCE) {
      const portion = changed.slice(start, start + AT_ONCE);
      const keys = portion.map(([key]) => key);
      const known =
        current === 0
          ? new Map<string, VocabularyDocument<Entry>>()
          : await engine.many<VocabularyDocument<Entry>>(names.vocabulary, keys, 'write');
      for (const [key, change] of portion) {
        const document = known.get(key);
        const alive = (document?.versions ?? []).filter((version) => !dead.includes(version.from));
        const entry = after(entryIn(document, current, dead), change);
        const versions = [...alive, { from, entry }].slice(-VERSIONS);
        await this.#writer.write('vocabulary', key, {
          place: key,
          froms: versions.map((version) => version.from),
          versions,
          ...spelling(key),
        });
      }
      await this.#pause();
    }
  }
}

/** Of a word, what misspelt ones are looked up by; words without letters alone are none that is mended to. */
function spelling(key: string): Pick<VocabularyDocument<unknown>, 'word' | 'tag'> | object {
  const [, tag, word] = /^w:(\w\w):(\p{L}+)$/u.exec(key) ?? [];
  return tag === undefined || word === undefined ? {} : { word, tag };
}
