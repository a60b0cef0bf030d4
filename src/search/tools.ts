import type { English } from '../core/english/word-frequencies.ts';
import type { Names } from './documents/layout.ts';
import type { Engine } from './engine.ts';
import type { Generations } from './generation.ts';
import type { States } from './states.ts';

/** What asking and reloading work with. */
export interface SearchTools {
  readonly engine: Engine;
  readonly names: Names;
  readonly states: States;
  readonly generations: Generations;
  readonly english: English;
  readonly corpusDir: string;
  readonly maxBytes: number;
  /** Milliseconds for which nobody else may reload, where it is not as long as usual. */
  readonly leaseLength?: number;
}
