import { Readability } from '@mozilla/readability';
import type { Fault } from '../../core/refusal.ts';
import { oneLine } from '../readable.ts';
import { tellBlocks } from './article-of.ts';
import type { Block } from './blocks.ts';
import type { Facts } from './metadata.ts';
import { pageBlocks, SENTENCE_END, type PageBlock } from './page-blocks.ts';
import { childrenOf, isElement, pageOf, type Page, type PageElement, type PageNode } from './page-dom.ts';
import { factsIn } from './page-facts.ts';
import { removeFrame, removeLinesAbout } from './page-frame.ts';
import type { Sink } from './parsed.ts';

/** An article as a saved web page, or as a piece of one. */
export async function parseHtml(id: string, html: string, maxBytes: number, sink: Sink): Promise<void> {
  const read = await readPage(html);
  if ('problem' in read) sink.leftOut(read, null);
  else tellBlocks(id, read.facts, read.blocks, maxBytes, sink);
}

interface ReadPage {
  readonly facts: Facts;
  readonly blocks: readonly Block[];
}

/** The text of a web page without what frames it, and what the page says of it; or why it cannot be read. */
export async function readPage(html: string): Promise<ReadPage | Fault> {
  const page = pageOf(html);
  if ('problem' in page) return page;
  const facts = await factsIn(page);
  const blocks = blocksIn(page);
  const written = /<(?:html|body|main|article)[\s>]/i.test(html)
    ? blocksOfArticle(page, blocks, facts.title ?? null)
    : blocks;
  return { facts, blocks: withoutTitle(written, facts.title ?? null) };
}

/** The text of a piece of a web page that says nothing of itself, as feeds hold it; or why it cannot be read. */
export function readPiece(html: string): readonly Block[] | Fault {
  const page = pageOf(html);
  return 'problem' in page ? page : blocksIn(page);
}

function blocksIn(page: Page): PageBlock[] {
  removeFrame(page);
  removeLinesAbout(page);
  return pageBlocks(page.body);
}

/**
 * In a page with more elements it would look for seconds, most of them through rows of tables; so it would in one whose
 * elements stand deeper in each other, since it reads the text of each anew: 17 KB in 105 of them took 2 s. Articles stand in 10 or 20.
 */
const MOST_FOR_READABILITY = { elements: 10_000, deep: 64 };
/** Below this many characters the algorithm doubts that what it found is the article, and looks again with less care. */
const SHORT_ARTICLE = 250;

/**
 * The blocks of a page that are its article's: from the first to the last sentence that Readability finds in it. It tells an
 * article from its surroundings, but loses headings, lists and notes between paragraphs; what is named as an introduction counts, too.
 */
function blocksOfArticle(page: Page, blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const { elements, deep } = sizeOf(page.body);
  if (elements > MOST_FOR_READABILITY.elements || deep > MOST_FOR_READABILITY.deep) return blocks;
  const found = new Readability<PageElement>(page, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (node: PageElement) => node,
  }).parse()?.content;
  if (found === undefined || found === null) return blocks;
  const texts = new Set(pageBlocks(found).map(({ text }) => text));
  const headline = blocks.findIndex(({ text, kind }) => kind === 'heading' && oneLine(text) === title);
  const below = blocks.slice(headline + 1);
  const isFound = (block: PageBlock) => texts.has(block.text) && (block.isItem || SENTENCE_END.test(block.text));
  const first = below.findIndex(isFound);
  if (first < 0) return blocks;
  const article = below
    .slice(first, below.findLastIndex(isFound) + 1)
    .filter((block) => texts.has(block.text) || block.isItem || isKept(block));
  const above =
    headline < 0 ? below.slice(0, first).filter(({ isIntro }) => isIntro) : below.slice(0, first).filter(isKept);
  return [...above, ...article].filter((block, at, all) => block.kind !== 'heading' || all[at + 1] !== undefined);
}

/** How many elements are in one, and how deep in each other. */
function sizeOf(node: PageNode): { elements: number; deep: number } {
  const size = { elements: 0, deep: 0 };
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const within = sizeOf(child);
    size.elements += 1 + within.elements;
    size.deep = Math.max(size.deep, 1 + within.deep);
  }
  return size;
}

function isKept({ text, kind, isIntro }: PageBlock): boolean {
  return kind === 'heading' || isIntro || SENTENCE_END.test(text);
}

/** The headline is told as the title. */
function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly Block[] {
  const same = ({ text, kind }: PageBlock) => kind === 'heading' && oneLine(text) === title;
  return blocks.filter((block) => !same(block)).map(({ text, kind }) => ({ text, kind }));
}
