import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { oneLine } from '../readable.ts';
import { tell, tooLong } from './article-of.ts';
import { textOf } from './blocks.ts';
import { dayIn } from './day-in.ts';
import { Line, Metadata, titleFrom, type Facts } from './metadata.ts';
import { linesOf, withoutRunningLines, type PdfItem, type PdfLine } from './pdf-lines.ts';
import { paragraphsOf, type PdfParagraph } from './pdf-paragraphs.ts';
import type { Sink } from './parsed.ts';

const MOST_PAGES = 1000;
/** Pieces of text on one page: no page that one can read has so many. */
const MOST_ITEMS = 100_000;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** An article as a PDF: its paragraphs, with where its pages begin, and what its properties say. */
export async function parsePdf(id: string, bytes: Buffer, maxBytes: number, sink: Sink): Promise<void> {
  const document = await opened(bytes);
  if ('problem' in document) return sink.leftOut(document, null);
  try {
    await readPages(id, document, maxBytes, sink);
  } finally {
    // The next file is read by the same thread.
    await document.loadingTask.destroy();
  }
}

async function readPages(id: string, document: Document, maxBytes: number, sink: Sink): Promise<void> {
  if (document.numPages > MOST_PAGES) {
    const pages = document.numPages.toLocaleString('en');
    return sink.leftOut(
      {
        problem: `it has ${pages} pages (the limit is ${MOST_PAGES.toLocaleString('en')})`,
        remedy: 'Split it into several files.',
      },
      null,
    );
  }
  const pages: PdfLine[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const lines = await linesOn(document, number);
    length += lines.reduce((total, { text }) => total + text.length, 0);
    if (length > maxBytes) return sink.leftOut(tooLong(maxBytes), null);
    pages.push(lines);
  }
  const facts = await factsOf(document);
  const paragraphs = paragraphsOf(withoutRunningLines(pages).flat());
  if (paragraphs.length === 0) return sink.leftOut(PICTURES, null);
  if (isGarbled(paragraphs)) return sink.leftOut(GARBLED, null);
  const [first] = paragraphs;
  const heading = first?.kind === 'heading' ? oneLine(first.text) : null;
  const body = heading !== null && (facts.title ?? heading) === heading ? paragraphs.slice(1) : paragraphs;
  const { text } = textOf(body);
  if (text === '') return sink.leftOut(PICTURES, null);
  tell({ id, title: facts.title ?? heading ?? titleFrom(text), text, pages: pageStarts(body) }, facts, null, sink);
}

const PICTURES = {
  problem: 'it holds pictures of pages, no text',
  remedy: 'Run text recognition (OCR) over it, or save its text as .txt.',
};
const GARBLED = {
  problem: 'its letters are stored in a way that cannot be read as text',
  remedy: 'Run text recognition (OCR) over it, or save its text as .txt.',
};
const LOCKED = { problem: 'it is locked with a password', remedy: 'Save a copy of it without the password.' };
const BROKEN = {
  problem: 'it is no PDF, or a broken one',
  remedy: 'Save it as a PDF again, or save its text as .txt.',
};

async function opened(bytes: Buffer): Promise<Document | typeof LOCKED> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? LOCKED : BROKEN;
  }
}

/** A page that is broken has no lines: the others are worth reading. */
async function linesOn(document: Document, number: number): Promise<PdfLine[]> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(
      items.slice(0, MOST_ITEMS).filter((item): item is PdfItem & typeof item => 'str' in item),
      number,
    );
  } catch {
    return [];
  }
}

/** What an office program writes there when nobody says a title. */
const NO_TITLE = /^(?:untitled|unbenannt|sans titre|microsoft \w+ - .*|.*\.(?:docx?|odt|rtf|indd|pdf|pptx?|html?))$/i;

const Property = z.string().catch('');
const Properties = z.object({ Title: Property, Author: Property, CreationDate: Property, Language: Property });

async function factsOf(document: Document): Promise<Facts> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const stated = Properties.parse(info);
  const title = Line.parse(stated.Title);
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    author: Line.parse(stated.Author),
    date: await dayIn(stated.CreationDate.replace(/^D:(\d{8}).*$/, '$1'), null),
    language: Metadata.shape.language.safeParse(stated.Language).data ?? null,
  };
}

/** Letters of no alphabet: places of a font that the file does not explain. */
const UNEXPLAINED = /[\uE000-\uF8FF\uFFFD]/g;
const MOST_UNEXPLAINED = 0.2;

function isGarbled(paragraphs: readonly PdfParagraph[]): boolean {
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  return (text.match(UNEXPLAINED)?.length ?? 0) > text.length * MOST_UNEXPLAINED;
}

/** By page: the offset in the whole text at which it begins; one without text begins where the next one does. */
function pageStarts(paragraphs: readonly PdfParagraph[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const { text, pages } of paragraphs) {
    for (const { page, at } of pages) while (starts.length < page) starts.push(offset + at);
    offset += text.length + 2;
  }
  return starts;
}
