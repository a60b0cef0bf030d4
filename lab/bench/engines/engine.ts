import type { StoredPassage } from '../stored-collection.ts';

/** A search engine of others, to be compared with. */
export interface Engine {
  /** Takes the passages in, with their text stored; called once, before any search. */
  build(passages: Iterable<StoredPassage>): void;
  /** @returns the ids of at most ten passages, best first */
  search(question: string): readonly string[];
  /** Lets go of the index. */
  close(): void;
}
