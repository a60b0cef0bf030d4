/** A file that was made to do harm. */
export interface HostileFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** From 0 to 1. */
export type Random = () => number;
export type Make = (random: Random, at: number) => HostileFile;

export const of = <Value>(random: Random, list: readonly [Value, ...Value[]]): Value =>
  list[Math.floor(random() * list.length)] ?? list[0];

/** From a few to very many; most are few, so that thousands of files are made in minutes. */
export const count = (random: Random, most: number) => Math.max(1, Math.floor(most ** random()));
