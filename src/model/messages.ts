/** Texts to be read; after `until` (milliseconds since 1970) nobody waits for them any more. */
export interface Reading {
  readonly id: number;
  readonly texts: readonly string[];
  readonly until: number;
}

/** What the thread tells: first that the model is loaded, or cannot be; then, for each reading, its vectors, or null. */
export type Told =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'unusable'; readonly why: string }
  | { readonly kind: 'read'; readonly id: number; readonly vectors: readonly Float32Array[] | null };
