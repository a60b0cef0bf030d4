import PostalMime from 'postal-mime';
import { tell, tellBlocks } from './article-of.ts';
import { dayIn } from './day-in.ts';
import { readPage } from './html.ts';
import { Line, titleFrom, type Facts } from './metadata.ts';
import type { Sink } from './parsed.ts';
import { unwrapped } from './plain-text.ts';

/** Parts within parts, and bytes of headers: a newsletter has a few of each. */
const DEEPEST = 20;
const LONGEST_HEADERS = 500_000;

/** A newsletter as a saved message: its subject, sender and day, and its text. What is attached is left out. */
export async function parseEmail(id: string, bytes: Buffer, maxBytes: number, sink: Sink): Promise<void> {
  const message = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  const sent = message.headers.find(({ key }) => key === 'date')?.value;
  const facts: Facts = {
    title: Line.parse(message.subject ?? ''),
    source: Line.parse(message.from?.name ?? ''),
    date: sent === undefined ? null : await dayIn(sent, 'en'),
  };
  const page = message.html === undefined ? null : await readPage(message.html);
  if (page !== null && 'problem' in page) return sink.leftOut(page, null);
  if (page !== null && (page.blocks.length > 0 || message.text === undefined)) {
    const { language, url } = page.facts;
    return tellBlocks(id, { ...facts, language, url }, page.blocks, maxBytes, sink);
  }
  const text = unwrapped((message.text ?? '').replace(/\r\n?/g, '\n'));
  if (text === '') {
    return sink.leftOut({ problem: 'it holds no text', remedy: 'Save the text of the message as .txt.' }, null);
  }
  tell({ id, text, title: facts.title ?? titleFrom(text) }, facts, null, sink);
}
