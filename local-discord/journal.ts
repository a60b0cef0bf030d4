import type { Clock } from './clock.ts';
import type { LocalEvent } from './contract.ts';

export type ProtocolEvent = Extract<LocalEvent, { kind: 'protocol' }>;

/** Tells listeners what happens, and keeps the rules that were broken. */
export class Journal {
  readonly #clock: Clock;
  readonly #listeners = new Set<(event: LocalEvent) => void>();
  readonly #violations: string[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  listen(listener: (event: LocalEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: LocalEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Notes one step of the protocol. */
  note(event: Omit<ProtocolEvent, 'kind' | 'at'>): void {
    for (const violation of event.violations) this.#violations.push(`${event.name}: ${violation}`);
    this.tell({ kind: 'protocol', at: new Date(this.#clock.now()).toISOString(), ...event });
  }

  violations(): readonly string[] {
    return [...this.#violations];
  }
}
