import type { IndexedArticle } from '../core/index/analysis.ts';
import type { PageNumber } from '../core/library.ts';

/** Each with the start of its title, as many as one reads in a message. */
const ARTICLES_A_PAGE = 25;
/** Characters of passages on a page, counted as the reader's medium may need to write them. */
const PAGE_ROOM = 3000;
/** A page of more passages than that is a list of scraps. */
const MOST_PASSAGES = 8;
/** What stands above a passage: the start of the title and of the source, a date, the paragraph. */
const LONGEST_NAME = 150;
const HEADING = 80;

/** The part of a list of articles that is on a page. */
export function articlePage(count: number, page: number): PageNumber & { readonly from: number; readonly to: number } {
  const of = Math.max(1, Math.ceil(count / ARTICLES_A_PAGE));
  const at = Math.min(page, of - 1);
  return { at, of, from: at * ARTICLES_A_PAGE, to: (at + 1) * ARTICLES_A_PAGE };
}

/** Cut once for each article: an article may have thousands of passages, and a page is asked for at each turn. */
const cuts = new WeakMap<IndexedArticle, readonly number[]>();

/** The passages of an article that are on a page, by their ordinals. */
export function passagePage(
  entry: IndexedArticle,
  page: number,
): PageNumber & { readonly from: number; readonly to: number } {
  let starts = cuts.get(entry);
  if (starts === undefined) {
    starts = passagePageStarts(entry);
    cuts.set(entry, starts);
  }
  const at = Math.min(page, starts.length - 1);
  return { at, of: starts.length, from: starts[at] ?? 0, to: starts[at + 1] ?? entry.passages.length };
}

/** By page: the ordinal of its first passage. */
export function passagePageStarts({ article, passages }: IndexedArticle): number[] {
  const heading =
    HEADING + written(article.title.slice(0, LONGEST_NAME)) + written((article.source ?? '').slice(0, LONGEST_NAME));
  const starts = [0];
  let room = PAGE_ROOM;
  for (const [ordinal, { start, end }] of passages.entries()) {
    const length = heading + written(article.text.slice(start, end));
    const first = starts.at(-1) ?? 0;
    if (ordinal > first && (length > room || ordinal - first === MOST_PASSAGES)) {
      starts.push(ordinal);
      room = PAGE_ROOM;
    }
    room -= length;
  }
  return starts;
}

/** The length of a text in which every mark may need another character before it to be shown as it is. */
function written(text: string): number {
  return text.length + (text.match(/[!-/:-@[-`{-~]/g)?.length ?? 0);
}
