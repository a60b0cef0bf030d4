/** What one attack came to. */
export interface Row {
  readonly attack: string;
  /** Files, questions or whatever it is made of. */
  readonly count: number;
  /** Milliseconds that the slowest took. */
  readonly slowest: number;
  readonly found: string;
  /** Promises that were broken, as sentences; empty where all held. */
  readonly faults: readonly string[];
}

const SHOWN = 10;

/** A row as a line of a table, with the first faults below it. */
export function rowText({ attack, count, slowest, found, faults }: Row): string {
  const line = `${faults.length === 0 ? 'held  ' : 'BROKEN'}  ${attack.padEnd(20)} ${String(count).padStart(8)}  slowest ${String(Math.round(slowest)).padStart(5)} ms  ${found}`;
  const more = faults.length > SHOWN ? [`        … and ${faults.length - SHOWN} more`] : [];
  return [line, ...faults.slice(0, SHOWN).map((fault) => `        ${fault}`), ...more].join('\n');
}
