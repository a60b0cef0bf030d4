/**
 * A piece of a line. Strings are literal text, whatever they contain: the edge that shows
 * them escapes what its medium would take for markup.
 */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  /** The marker [n] of a citation that stands in the same reply. */
  | { readonly cite: number }
  /** An ISO 8601 calendar date, shown in the reader's own format. */
  | { readonly date: string }
  /** Somebody, by their id; naming them tells them nothing. */
  | { readonly person: string }
  /** A moment near to now, in milliseconds since 1970, shown as how far it is. */
  | { readonly moment: number };
