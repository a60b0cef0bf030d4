import type { Fault, Refusal } from '../core/refusal.ts';

/** Of the lines of one file that are left out, this many are named. */
const NAMED = 5;

/** The refusals of one file: the first few are kept, the others counted, however many there are. */
export class RefusalList {
  readonly #file: string;
  readonly #named: Refusal[] = [];
  #more = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(line: number | null, { problem, remedy }: Fault): void {
    if (this.#named.length < NAMED) this.#named.push({ file: this.#file, line, problem, remedy });
    else this.#more++;
  }

  all(): Refusal[] {
    if (this.#more === 0) return this.#named;
    const rest = `… and ${this.#more.toLocaleString('en')} more ${this.#more === 1 ? 'line' : 'lines'} of it`;
    return [
      ...this.#named,
      { file: this.#file, line: null, problem: rest, remedy: 'Correct those that are named first.' },
    ];
  }
}
