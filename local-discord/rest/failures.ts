import type { RequestFault } from '../faults.ts';
import type { ApiAnswer } from './route.ts';

/** The requests that are to fail, for tests. */
export class Failures {
  #pending: { readonly fault: RequestFault; left: number }[] = [];

  add(fault: RequestFault): void {
    this.#pending.push({ fault, left: fault.times });
  }

  /** The failure that this request meets; null where it meets none. */
  take(method: string, path: string): ApiAnswer | null {
    const met = this.#pending.find(({ fault }) => fault.method === method && fault.path.test(path));
    if (met === undefined) return null;
    met.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    const { status, code = 0 } = met.fault;
    return { status, body: { message: `${status}: failed on purpose`, code } };
  }
}
