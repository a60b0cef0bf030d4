/** Characters of a piece to aim at, and the most there may be: the parser's time grows faster than what it is given. */
const AIM = 16_000;
const LONGEST = 64_000;
/** Links may be stated once for a whole text; of more than this many characters of them, the rest is read as text. */
const LONGEST_DEFINITIONS = 8000;
const DEFINITION = /^ {0,3}\[[^[\]\n]{1,200}\]:[ \t]*\S{1,1000}(?:[ \t]+\S.{0,200})?$/gm;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** HTML that may go on over blank lines, by what ends it. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Z]/i, />/],
];

/**
 * A Markdown text in pieces that can be parsed one by one: cut at blank lines before what begins at the margin,
 * outside of code and HTML. What few large texts need: one of up to AIM characters stays whole.
 * @returns null where a piece without such a place is too long
 */
export function markdownPieces(body: string): string[] | null {
  if (body.length <= AIM) return [body];
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  let blank = false;
  /** What ends the code or HTML that the line stands in. */
  let until: RegExp | null = null;
  for (const line of body.split('\n')) {
    if (until === null) {
      if (blank && /^\S/.test(line) && at - start >= AIM) {
        pieces.push(body.slice(start, at));
        start = at;
      }
      until = openedBy(line);
    } else if (until.test(line)) until = null;
    blank = line.trim() === '';
    at += line.length + 1;
  }
  pieces.push(body.slice(start));
  if (pieces.some(({ length }) => length > LONGEST)) return null;
  const definitions = definitionsIn(body);
  return definitions === '' ? pieces : pieces.map((piece) => `${piece}\n\n${definitions}`);
}

function openedBy(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}[${fence.charAt(0)}]{${fence.length},}\\s*$`);
  for (const [opening, closing] of HTML) if (opening.test(line)) return closing.test(line) ? null : closing;
  return null;
}

function definitionsIn(body: string): string {
  const found: string[] = [];
  let length = 0;
  for (const [definition] of body.matchAll(DEFINITION)) {
    length += definition.length;
    if (length > LONGEST_DEFINITIONS) break;
    found.push(definition);
  }
  return found.join('\n');
}
