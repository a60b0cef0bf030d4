import type { Asks, Language, LanguageTag, WordLists, WordShape } from './language.ts';

/** A language as its file states it: lists of words with white space between, as they are written. */
export interface LanguageWords {
  readonly tag: Exclude<LanguageTag, 'en'>;
  /** Words with accents folded, which is how they all come. */
  stem(word: string): string;
  /** Letters that are told apart for good (й), or written in two ways (ö, oe); the rest is folded for all languages alike. */
  readonly letters?: (lower: string) => string;
  readonly stopWords: string;
  /** One to twelve, each with its other forms behind a slash. */
  readonly numbers: string;
  /** January first, in the same way. */
  readonly months: string;
  readonly shapes: Readonly<Partial<Record<WordShape, string>>>;
  /** Pairs of a short form and what it stands for: `mio:million`. */
  readonly shortFor: string;
  /** What is written onto a number to make it the first or the second. */
  readonly ordinals: RegExp;
  /** Abbreviations with a full stop that ends no sentence, as parts of a pattern. */
  readonly abbreviations: string;
  readonly leans: RegExp;
  readonly nounsHaveCapitals?: boolean;
  /** Patterns of whole words, folded. */
  readonly asks: {
    readonly words: string;
    readonly kinds: readonly (readonly [string, Asks['kinds'][number][1]])[];
    readonly opening: string;
    readonly requests: readonly (readonly [string, Asks['requests'][number][1]])[];
    readonly newest: string;
  };
}

/**
 * A number that is grouped ("1.200.000", "18 000", "1,200") or has decimals ("3,5", "3.5"), or any other with what is
 * written onto it; a word. A date ("10.06.2025") is three numbers. What an apostrophe parts is two words.
 */
const TOKEN =
  /(?<![\p{N}][.,])[1-9]\d{0,2}(?:[.,\u0020\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)\p{L}*|(?<![\p{N}][.,])\d+[.,]\d+(?![.,]?\d)\p{L}*|\d+\p{L}*|[\p{L}\p{M}\p{N}]+/gu;
const GROUPED = /^([1-9]\d{0,2}(?:[.,\u0020\u00a0\u202f]\d{3})+)(?:[.,](\d{1,2}))?$/;

/** Makes a language of its words. */
export function languageFrom(words: LanguageWords): Language & { readonly lists: WordLists } {
  const fold = (written: string) => {
    const lower = written.toLowerCase().normalize('NFC');
    return bare(words.letters === undefined ? lower : words.letters(lower));
  };
  const listed = (list: string) => list.split(/\s+/).filter((word) => word !== '');
  const forms = (list: string) => listed(list).map((word) => word.split('/').map(fold));
  const stopWords = new Set(listed(words.stopWords).map(fold));
  const numbers = new Map(forms(words.numbers).flatMap((same, at) => same.map((word) => [word, String(at + 1)])));
  const shortFor = new Map(listed(words.shortFor).map((pair) => pair.split(':').map(fold) as [string, string]));
  const shapes = new Map<string, WordShape[]>();
  for (const [shape, list] of Object.entries(words.shapes) as [WordShape, string][])
    for (const word of listed(list).map(fold)) shapes.set(word, [...(shapes.get(word) ?? []), shape]);
  const months = forms(words.months);
  for (const month of months.flat()) shapes.set(month, [...(shapes.get(month) ?? []), 'date']);
  for (const number of numbers.keys()) shapes.set(number, [...(shapes.get(number) ?? []), 'number']);
  const termOf = (word: string) => {
    if (stopWords.has(word)) return null;
    const meant = shortFor.get(word) ?? word;
    return numbers.get(meant) ?? bare(words.stem(meant));
  };
  return {
    tag: words.tag,
    token: TOKEN,
    fold,
    termOf,
    numberWords: (written) => {
      const [, digits = '', letters = ''] = /^([\d., \u00a0\u202f]+)(.*)$/u.exec(written) ?? [];
      const [, grouped, decimals] = GROUPED.exec(digits) ?? [];
      const number =
        grouped === undefined
          ? digits.replace(',', '.')
          : grouped.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
      const onto = fold(letters);
      if (onto === '' || words.ordinals.test(onto)) return [number];
      return shortFor.has(onto) ? [number, termOf(onto) ?? onto] : [number + onto];
    },
    abbreviation: new RegExp(
      `(?:^|[\\s("“„«‘[—–-])(?:(?:${words.abbreviations}|\\p{L})\\.|(?:\\p{L}\\.[ \\u00a0]?){2,})$`,
      'u',
    ),
    mayEnd: null,
    leans: words.leans,
    lists: {
      stopWords,
      shapes,
      months,
      nounsHaveCapitals: words.nounsHaveCapitals ?? false,
      asks: {
        words: whole(words.asks.words),
        kinds: words.asks.kinds.map(([pattern, kind]) => [whole(pattern), kind]),
        opening: new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${words.asks.opening})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*)+`, 'u'),
        requests: words.asks.requests.map(([pattern, request]) => [
          new RegExp(`^[^\\p{L}\\p{N}]*(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
          request,
        ]),
        newest: whole(words.asks.newest),
      },
    },
  };
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
}

/** Without diacritics, й apart, and without white space. */
function bare(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/(?<!и)\p{M}|(?<=и)(?!\u0306)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, '');
}

/** A text in lower case without the accents of Latin letters, as long as it was: what questions are looked through in. */
export function plain(text: string): string {
  return text
    .replace(/[\u0080-\u{10ffff}]/gu, (letter) => {
      const lower = letter.toLowerCase();
      const base = /\p{Script=Latin}/u.test(letter) ? (lower.normalize('NFD')[0] ?? lower) : lower.replace('ё', 'е');
      return base.length === letter.length ? base : letter;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll('’', "'");
}
