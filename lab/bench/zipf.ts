import type { Dice } from './dice.ts';

/** Picks ranks as often as natural text uses the words at them (Zipf's law, as Mandelbrot corrected it). */
export class Zipf {
  readonly #upTo: Float64Array;

  /**
   * @param size how many ranks there are; they count from 0
   * @param offset the share of a rank is in proportion to 1 / (rank + offset): the larger it is, the flatter the top
   */
  constructor(size: number, offset: number) {
    this.#upTo = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank += 1) {
      sum += 1 / (rank + offset);
      this.#upTo[rank] = sum;
    }
  }

  rank(dice: Dice): number {
    const target = dice.fraction() * (this.#upTo.at(-1) ?? 0);
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? Infinity) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
