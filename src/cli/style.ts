/** Puts an ANSI style around a text, or not: colours are for terminals. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const PLAIN: Style = { bold: String, dim: String, good: String, bad: String };
const COLOURED: Style = { bold: sgr(1, 22), dim: sgr(2, 22), good: sgr(32, 39), bad: sgr(31, 39) };

/** The style for a stream: plain unless it is a terminal, and wherever NO_COLOR is set (no-color.org). */
export function styleFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Style {
  return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' ? COLOURED : PLAIN;
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
