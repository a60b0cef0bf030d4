const LONGEST_URL = 512;
/** A longer quote is named by its first and its last words. */
const WHOLE_QUOTE = 80;
const WORDS_AT_ENDS = 5;

/**
 * The page, opened at the quote: a text fragment (WICG, URL Fragment Text Directives).
 * The plain address where it has a fragment already or would grow too long.
 */
export function passageUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const directive =
    quote.length <= WHOLE_QUOTE || words.length <= WORDS_AT_ENDS * 2
      ? encodeDirective(words.join(' '))
      : `${encodeDirective(words.slice(0, WORDS_AT_ENDS).join(' '))},${encodeDirective(words.slice(-WORDS_AT_ENDS).join(' '))}`;
  const opened = `${url}#:~:text=${directive}`;
  return url.includes('#') || opened.length > LONGEST_URL ? url : opened;
}

function encodeDirective(text: string): string {
  return encodeURIComponent(text.isWellFormed() ? text : '').replaceAll('-', '%2D');
}
