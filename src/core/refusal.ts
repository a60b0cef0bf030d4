/** Why something was refused, and what to do about it. */
export interface Fault {
  /** What is wrong, as a clause without a full stop: "the YAML front matter is not closed". */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** A file, or a line of one, that was left out of the collection, and why. */
export interface Refusal extends Fault {
  /** Path under the corpus folder. */
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
}
