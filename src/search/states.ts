import { z } from 'zod';
import type { Engine, Versioned } from './engine.ts';
import { ConflictError } from './faults.ts';

const ID = 'current';

const State = z.object({
  /** The generation in use; 0 while there is none. */
  current: z.number(),
  /** When it came into use, in milliseconds since 1970. */
  swappedAt: z.number(),
  /** The highest generation ever begun. */
  last: z.number(),
  /** Those that were begun and given up, and of which there may still be documents. */
  dead: z.array(z.number()),
  /** Who makes the next generation, and until when nobody else may; in milliseconds since 1970. */
  lease: z.object({ holder: z.string(), generation: z.number(), until: z.number() }).nullable(),
  /** Different in each write, so that whoever wrote it knows it again. */
  stamp: z.string(),
});
export type State = z.infer<typeof State>;

const NOTHING: State = { current: 0, swappedAt: 0, last: 0, dead: [], lease: null, stamp: '' };

interface KnownState {
  readonly state: State;
  readonly known: Versioned | null;
}

/** Times that a change is tried anew because somebody else was faster. */
const MOST_TRIES = 20;

/** The one document that says which generation is in use, and who makes the next one. Each change of it is whole, or is not. */
export class States {
  readonly #engine: Engine;
  readonly #index: string;

  constructor(engine: Engine, index: string) {
    this.#engine = engine;
    this.#index = index;
  }

  async read(): Promise<State> {
    return (await this.#read()).state;
  }

  /**
   * Changes the state as it is at that moment.
   * @param change null where nothing is to be changed
   * @returns the state after it; null where nothing was changed
   */
  async change(change: (state: State) => Omit<State, 'stamp'> | null): Promise<State | null> {
    for (let tries = 1; ; tries++) {
      const { state, known } = await this.#read();
      const made = change(state);
      if (made === null) return null;
      const next = { ...made, stamp: crypto.randomUUID() };
      try {
        await this.#engine.put(this.#index, ID, next, known);
        return next;
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
        // A write that was tried twice may have found itself.
        if ((await this.read()).stamp === next.stamp) return next;
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  async #read(): Promise<KnownState> {
    const known = await this.#engine.get(this.#index, ID);
    return { known, state: known === null ? NOTHING : State.parse(known.source) };
  }
}
