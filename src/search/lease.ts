import { ReloadRunningError } from '../core/library.ts';
import { SearchError } from './search-error.ts';
import type { State, States } from './states.ts';

/** Milliseconds for which nobody else may reload; one who has died keeps others waiting as long. */
const LEASE = 30_000;
/** Generations that were given up are remembered until they are cleared away; so many are never left. */
const MOST_DEAD = 1000;

/** The right to make the next generation, which one process has at a time and a dead one loses. */
export class Lease {
  readonly #states: States;
  readonly #holder: string;
  readonly #renewal: NodeJS.Timeout;
  #lost = false;
  /** The one that may be made. */
  readonly generation: number;
  /** The state when the lease was taken. */
  readonly before: State;

  private constructor(states: States, holder: string, state: State, generation: number, length: number) {
    this.#states = states;
    this.#holder = holder;
    this.before = state;
    this.generation = generation;
    this.#renewal = setInterval(() => void this.#renew(length).catch(() => {}), length / 3);
    this.#renewal.unref();
  }

  /**
   * Takes the lease. What somebody else had begun and not brought into use is dead from now on: nobody will ever see it.
   * @throws ReloadRunningError while another process has it
   */
  static async take(states: States, length = LEASE): Promise<Lease> {
    const holder = crypto.randomUUID();
    const state = await states.change((now) => {
      if (now.lease !== null && now.lease.until > Date.now()) return null;
      const dead = now.lease === null ? now.dead : [...now.dead, now.lease.generation];
      if (dead.length > MOST_DEAD)
        throw new SearchError(
          'Too many reloads have failed one after the other. Clear the indexes away and start anew.',
        );
      const last = now.last + 1;
      return { ...now, last, dead, lease: { holder, generation: last, until: Date.now() + length } };
    });
    if (state === null) throw new ReloadRunningError();
    return new Lease(states, holder, state, state.last, length);
  }

  /** @throws SearchError where somebody else has taken it, because it was not renewed in time */
  check(): void {
    if (this.#lost)
      throw new SearchError(
        'Another process has begun to reload, since this one took too long to say that it still does.',
      );
  }

  /** Brings the generation into use: the one write that everybody sees, or nobody. */
  async swap(): Promise<void> {
    this.check();
    clearInterval(this.#renewal);
    await this.#change((now) => ({ ...now, current: this.generation, swappedAt: Date.now(), lease: null }));
  }

  /** The generations that were given up are cleared away. */
  async cleared(generations: readonly number[]): Promise<void> {
    await this.#change((now) => ({ ...now, dead: now.dead.filter((one) => !generations.includes(one)) }));
  }

  /** Gives it up without a new generation; what was begun of it is dead. */
  async giveUp(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#states.change((now) =>
      now.lease?.holder === this.#holder ? { ...now, lease: null, dead: [...now.dead, this.generation] } : null,
    );
  }

  /** The same where nothing was written for it. */
  async giveBack(): Promise<void> {
    clearInterval(this.#renewal);
    await this.#states.change((now) => (now.lease?.holder === this.#holder ? { ...now, lease: null } : null));
  }

  async #renew(length: number): Promise<void> {
    await this.#change((now) => ({
      ...now,
      lease: { holder: this.#holder, generation: this.generation, until: Date.now() + length },
    }));
  }

  async #change(change: (state: State) => Omit<State, 'stamp'>): Promise<void> {
    const changed = await this.#states.change((now) => (now.lease?.holder === this.#holder ? change(now) : null));
    if (changed === null) {
      this.#lost = true;
      clearInterval(this.#renewal);
      this.check();
    }
  }
}
