import type { English } from '../core/english/word-frequencies.ts';
import { Indexer } from '../core/index/indexer.ts';
import type { LoadProgress } from '../core/library.ts';
import { readCorpus, type CorpusReading } from '../corpus/read-corpus.ts';
import { AnalysisCache } from './analysis-cache.ts';
import type { LibrarySettings } from './messages.ts';
import { makeSnapshot, type Snapshot } from './snapshot.ts';
import { pauseWhenDue } from './pauses.ts';

type OnProgress = (progress: LoadProgress) => void;
/** Told what did not work, and what to do, where nobody who asks is any the worse for it. */
export type OnTrouble = (sentence: string) => void;

/** Makes snapshots of a folder of articles: each from what the last one, or the cache, knew already. */
export class Loader {
  readonly #settings: LibrarySettings;
  readonly #english: English;
  readonly #onTrouble: OnTrouble;
  readonly #cache: AnalysisCache | null;
  #indexer: Indexer;
  /** Clearing up, which goes on behind the answers. */
  #behind: Promise<void> = Promise.resolve();

  constructor(settings: LibrarySettings, english: English, onTrouble: OnTrouble) {
    this.#settings = settings;
    this.#onTrouble = onTrouble;
    this.#english = english;
    this.#cache = settings.cacheDir === null ? null : new AnalysisCache(settings.cacheDir, settings);
    this.#indexer = new Indexer(english);
  }

  /** The first snapshot. Throws CorpusFolderError. */
  async open(onProgress: OnProgress): Promise<Snapshot> {
    const indexer = new Indexer(this.#english);
    const kept = (await this.#cache?.load(indexer)) ?? null;
    if (kept !== null) this.#indexer = indexer;
    if (this.#settings.fromKept === true && kept !== null) return this.index(kept, null, onProgress);
    const snapshot = await this.index(await this.read(kept, onProgress), null, onProgress);
    await this.#save(snapshot);
    return snapshot;
  }

  /** Reads the folder; what has not changed since the previous reading is not parsed again. */
  read(previous: CorpusReading | null, onProgress: OnProgress): Promise<CorpusReading> {
    const { corpusDir, maxBytes } = this.#settings;
    return readCorpus(corpusDir, {
      maxBytes,
      ...(previous === null ? {} : { previous }),
      onProgress: (done, total) => onProgress({ stage: 'reading', done, total }),
    });
  }

  /**
   * Indexes what was read.
   * @param inUse the snapshot that goes on to answer meanwhile; null for the first one
   */
  async index(reading: CorpusReading, inUse: Snapshot | null, onProgress: OnProgress): Promise<Snapshot> {
    // What the snapshot before last left behind must be gone before its successor grows.
    await this.#behind;
    if (inUse !== null) this.#indexer = await this.#indexer.renewed(inUse.collection, pauseWhenDue());
    return makeSnapshot(reading, this.#indexer, (done, total) => onProgress({ stage: 'indexing', done, total }));
  }

  /** To be told when a snapshot has come into use: forgets what it does not hold. */
  settle(snapshot: Snapshot): void {
    this.#behind = this.#indexer.retire(snapshot.collection, pauseWhenDue());
  }

  /** Keeps the snapshot in use for the next run. */
  async close(snapshot: Snapshot): Promise<void> {
    await this.#behind;
    await this.#save(snapshot);
  }

  /** Writing takes the thread's time and the disk's: so it is done only while nobody waits for answers, before the bot is ready or when it ends. */
  async #save({ reading, collection }: Snapshot): Promise<void> {
    await this.#cache?.save(reading, this.#indexer, collection).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.#onTrouble(
        `The index could not be kept in "${this.#settings.cacheDir}" (${reason}). The next start takes longer; nothing else is lost. ` +
          'Make room or allow writing there, or set CACHE_DIR to another folder ("none" for nowhere).',
      );
    });
  }
}
