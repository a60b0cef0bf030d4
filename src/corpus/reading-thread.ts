import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { Found, Sink } from './formats/parsed.ts';
import type { Order, ToldOfFile } from './file-reader.ts';
import { parseFile } from './parse-file.ts';
import { readBytes } from './read-bytes.ts';
import { RefusalList } from './refusal-list.ts';

// The thread that files are read and parsed in: one that takes too long over a file, or too much memory, is ended, and
// nothing but that file is lost with it.

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');
// A file may make a parser throw a million times; nobody reads the stacks.
Error.stackTraceLimit = 0;
const tell = (told: ToldOfFile) => port.postMessage(told);
const end = (how: Extract<ToldOfFile, { kind: 'end' }>['end']) => tell({ kind: 'end', end: how });

port.on('message', (order: Order) => void read(order));

/** UTF-16 units of text that are handed over at once, so that whoever takes them is not held up. */
const PORTION = 500_000;

async function read({ dir, path, content: given, charset = null, maxBytes, known }: Order): Promise<void> {
  const bytes = given === undefined ? await readBytes(dir, path, maxBytes) : { content: Buffer.from(given) };
  if (bytes === null) return end({ kind: 'gone' });
  const leftOut = new RefusalList(path);
  if ('problem' in bytes) {
    leftOut.add(null, bytes);
    return end({ kind: 'done', hash: null, leftOut: leftOut.all(), without: [] });
  }
  const { content } = bytes;
  tell({ kind: 'begun', bytes: content.length });
  const hash = createHash('sha256').update(content).digest('base64');
  if (hash === known) return end({ kind: 'same' });
  const without = new RefusalList(path);
  let portion: Found[] = [];
  let length = 0;
  const sink: Sink = {
    found(article, line) {
      portion.push({ article, line });
      length += article.text.length;
      if (length < PORTION) return;
      tell({ kind: 'part', part: portion });
      portion = [];
      length = 0;
    },
    leftOut: (fault, line) => leftOut.add(line, fault),
    loadedWithout: (fault, line) => without.add(line, fault),
  };
  await parseFile(path, content, maxBytes, sink, charset);
  tell({ kind: 'part', part: portion });
  end({ kind: 'done', hash, leftOut: leftOut.all(), without: without.all() });
}
