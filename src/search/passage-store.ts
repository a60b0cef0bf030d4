import type { Engine } from './engine.ts';
import { SearchOutOfReachError } from '../core/library.ts';
import type { PassageDocument } from './documents/layout.ts';

/** Characters of passages that are remembered from one question to the next. */
const MOST_KEPT = 8_000_000;

/** Passages by the names of their documents. A document never changes, so those that were read lately are remembered. */
export class PassageStore {
  readonly #engine: Engine;
  readonly #index: string;
  /** Longest unread first. */
  readonly #kept = new Map<string, PassageDocument>();
  #size = 0;

  constructor(engine: Engine, index: string) {
    this.#engine = engine;
    this.#index = index;
  }

  /** @param names of documents that the index holds @throws SearchOutOfReachError where one of them is not there */
  async read(names: readonly string[]): Promise<PassageDocument[]> {
    const found = names.flatMap((name) => this.#recalled(name) ?? []);
    const missing = names.filter((name) => !this.#kept.has(name));
    const fetched = await this.#engine.many<PassageDocument>(this.#index, missing);
    if (fetched.size < missing.length) throw new SearchOutOfReachError();
    for (const [name, document] of fetched) this.#keep(name, document);
    return [...found, ...fetched.values()];
  }

  #recalled(name: string): PassageDocument | undefined {
    const document = this.#kept.get(name);
    if (document === undefined) return undefined;
    this.#kept.delete(name);
    this.#kept.set(name, document);
    return document;
  }

  #keep(name: string, document: PassageDocument): void {
    this.#kept.set(name, document);
    this.#size += sizeOf(document);
    for (const [oldest, old] of this.#kept) {
      if (this.#size <= MOST_KEPT) return;
      this.#kept.delete(oldest);
      this.#size -= sizeOf(old);
    }
  }
}

function sizeOf({ text, words }: PassageDocument): number {
  return text.length + words.numbers.length;
}
