import type { Engine } from './engine.ts';
import type { Names } from './documents/layout.ts';

/** Characters of one request; those that are under way at the same time. */
const PIECE = 4_000_000;
const AT_ONCE = 2;

/** Writes documents in pieces, a few at the same time, so that neither side ever holds more than these. */
export class BulkWriter {
  readonly #engine: Engine;
  readonly #names: Names;
  /** Throws where nothing more may be written. */
  readonly #check: () => void;
  #lines: string[] = [];
  #length = 0;
  readonly #underWay = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | null = null;

  constructor(engine: Engine, names: Names, check: () => void) {
    this.#engine = engine;
    this.#names = names;
    this.#check = check;
  }

  /** @param source null: the document is deleted */
  async write(index: keyof Names, id: string, source: object | null): Promise<void> {
    const target = { _index: this.#names[index], _id: id };
    const lines =
      source === null
        ? [JSON.stringify({ delete: target })]
        : [JSON.stringify({ index: target }), JSON.stringify(source)];
    this.#lines.push(...lines);
    for (const line of lines) this.#length += line.length;
    if (this.#length >= PIECE) await this.#send();
  }

  /** Awaits that all is written. */
  async end(): Promise<void> {
    await this.#send();
    await Promise.all(this.#underWay);
    this.#throwFailure();
  }

  async #send(): Promise<void> {
    this.#check();
    this.#throwFailure();
    const lines = this.#lines;
    this.#lines = [];
    this.#length = 0;
    const sent: Promise<void> = this.#engine
      .bulk(this.#names.passages, lines)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#underWay.delete(sent));
    this.#underWay.add(sent);
    if (this.#underWay.size >= AT_ONCE) await Promise.race(this.#underWay);
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }
}
