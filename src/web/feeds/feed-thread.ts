import { parentPort } from 'node:worker_threads';
import { FeedFault } from './feed.ts';
import type { Job, Outcome } from './feed-reader.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';
import { readSavedPage } from './saved-page.ts';

/** The thread that reads what came from the web: it may be ended at any time. */
parentPort?.on('message', (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome));
});

async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    if (job.kind === 'page') return { read: await readSavedPage(job.bytes, job.type, job.url) };
    return { read: await readFeed(job.bytes, job.charset, job.url, readPage) };
  } catch (error) {
    return { fault: error instanceof FeedFault ? error.message : 'It is written in a way that it cannot be read.' };
  }
}
