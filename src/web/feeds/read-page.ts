import { Parser } from 'htmlparser2';
import { decoded } from './decoded.ts';
import type { PageText, ReadPage } from './feed.ts';
import { dayIn, languageIn, lineIn } from './stated.ts';

const PLAIN: ReadonlySet<string> = new Set(['text/plain', 'text/markdown']);
const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const BLOCKS = new Set(
  'p div br hr h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tr td th section article main figure figcaption'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(
  'head script style noscript template nav header footer aside form button select textarea iframe svg math object'.split(
    ' ',
  ),
);
/** Elements in each other: the parser's time grows with the square of it. */
const DEEPEST = 500;
/** Characters of an article that are kept. */
const LONGEST = 300_000;
const MOST_PARAGRAPHS = 5000;

/** Reads plain text and HTML by the elements alone: blocks are paragraphs, navigation and forms are left out. Null also for what is nested too deeply. */
export const readPage: ReadPage = async (bytes, type) => {
  if (PLAIN.has(type)) return { ...NOTHING, text: paragraphs(decoded(bytes, null).split(/\n\s*\n/)) };
  return HTML.has(type) ? pageIn(decoded(bytes, null)) : null;
};

const NOTHING: PageText = { title: null, text: '', date: null, author: null, language: null };

function pageIn(html: string): PageText | null {
  const all: string[] = [''];
  const inArticle: string[] = [''];
  const meta = new Map<string, string>();
  let [depth, leftOut, articles, language, title, inTitle] = [0, 0, 0, '', '', false];
  const write = (text: string) => {
    for (const blocks of articles > 0 ? [all, inArticle] : [all]) blocks.push((blocks.pop() ?? '') + text);
  };
  const part = () => {
    for (const blocks of [all, inArticle]) if (blocks.at(-1) !== '') blocks.push('');
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) throw new TooDeep();
      if (name === 'html') language = attributes['lang'] ?? '';
      if (name === 'meta')
        meta.set((attributes['property'] ?? attributes['name'] ?? '').toLowerCase(), attributes['content'] ?? '');
      if (name === 'time' && !meta.has('time')) meta.set('time', attributes['datetime'] ?? '');
      if (name === 'title') inTitle = true;
      if (LEFT_OUT.has(name)) leftOut++;
      if (name === 'article' || name === 'main') articles++;
      if (BLOCKS.has(name)) part();
    },
    onclosetag(name) {
      depth--;
      if (name === 'title') inTitle = false;
      if (LEFT_OUT.has(name)) leftOut--;
      if (name === 'article' || name === 'main') articles--;
      if (BLOCKS.has(name)) part();
    },
    ontext(text) {
      if (inTitle && title.length < 1000) title += text;
      if (leftOut === 0) write(text);
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
  const article = paragraphs(inArticle);
  return {
    title: lineIn(meta.get('og:title')) ?? lineIn(title),
    text: article === '' ? paragraphs(all) : article,
    date: dayIn(meta.get('article:published_time')) ?? dayIn(meta.get('time')),
    author: lineIn(meta.get('author')),
    language: languageIn(language),
  };
}

class TooDeep extends Error {}

function paragraphs(blocks: readonly string[]): string {
  const written = blocks.map((block) => block.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter((block) => block !== '');
  return written.slice(0, MOST_PARAGRAPHS).join('\n\n').slice(0, LONGEST).toWellFormed();
}
