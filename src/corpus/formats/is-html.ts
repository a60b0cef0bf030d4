const WHOLE_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;
/** Lines that begin as a part of a web page does, one after the other: nobody writes so in plain text. */
const PARTS = /^[ \t]*<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|blockquote|article|section)(?:\s[^<>]{0,500})?>/gim;
const FEWEST_PARTS = 3;
const ENDS = /<\/(?:p|div|h[1-6]|ul|ol|li|table|tr|td|blockquote|article|section)>/gi;

/** Whether a file of plain text is a web page, or a piece of one. */
export function isHtml(text: string): boolean {
  if (WHOLE_PAGE.test(text.slice(0, 20_000))) return true;
  const begun = [...text.matchAll(PARTS)].length;
  const ended = [...text.matchAll(ENDS)].length;
  const inOneLine = begun > 0 && /^\s*</.test(text);
  return ended >= FEWEST_PARTS && (begun >= FEWEST_PARTS || inOneLine);
}

const CHARSET =
  /(?:<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*|^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*)([\w.:-]{1,40})/i;
/** Browsers look for it in as many bytes. */
const HEAD = 1024;

/** The encoding that a web page, or XML, names for itself; null where it names none. */
export function charsetOf(bytes: Buffer): string | null {
  return CHARSET.exec(bytes.subarray(0, HEAD * 4).toString('latin1'))?.[1] ?? null;
}
