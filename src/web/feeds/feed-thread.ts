import { parentPort } from 'node:worker_threads';
import type { Told } from '../../corpus/watched-thread.ts';
import { FeedFault } from './feed.ts';
import type { Order, Read } from './feed-reader.ts';
import { readFeed } from './read-feed.ts';
import { readSavedPage } from './saved-page.ts';

// The thread that reads what came from the web: it may be ended at any time.

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');
const tell = (told: Told<never, Read>) => port.postMessage(told);

port.on('message', (order: Order) => {
  tell({ kind: 'begun', bytes: order.bytes.length });
  void read(order).then((end) => tell({ kind: 'end', end }));
});

async function read(order: Order): Promise<Read> {
  try {
    if (order.kind === 'page') return { read: await readSavedPage(order.bytes, order.type, order.charset) };
    return { read: await readFeed(Buffer.from(order.bytes), order.charset, order.url) };
  } catch (error) {
    return { fault: error instanceof FeedFault ? error.message : 'It is written in a way that it cannot be read.' };
  }
}
