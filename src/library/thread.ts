import { parentPort } from 'node:worker_threads';
import type { Chooser } from '../core/answer/chooser.ts';
import type { Embed } from '../core/answer/likeness.ts';
import type { Library, LoadProgress } from '../core/library.ts';
import { openModel } from '../model/open-model.ts';
import { openReader } from '../reader/open-reader.ts';
import type { SearchSettings } from '../search/settings.ts';
import { loadEnglish } from './load-english.ts';
import { openLocalLibrary } from './local-library.ts';
import { failureOf, type Call, type Report, type ThreadSettings } from './messages.ts';

// The thread that the articles and their index live in: whatever they cost, the bot's own thread goes on.

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

let library: Library | null = null;

port.on('message', (call: Call) => {
  const report = (message: Report) => port.postMessage(message);
  void answer(call, report).then(
    (value) => report({ id: call.id, kind: 'value', value }),
    (error: unknown) => report(failureOf(call.id, error)),
  );
});

async function answer({ id, method, args }: Call, report: (message: Report) => void): Promise<unknown> {
  if (method === 'ping') return null;
  const progress = sparingly((state: LoadProgress) => report({ id, kind: 'progress', progress: state }));
  if (method === 'open') {
    const settings = args[0] as ThreadSettings;
    const reader = await openReader(settings.reader ?? null, (why, question) =>
      report({ kind: 'unread', why, question }),
    );
    const onTrouble = (sentence: string) => report({ kind: 'trouble', sentence });
    const model = await openModel(settings.modelDir ?? null, (why) =>
      onTrouble(`Words alone chose, without the model: ${why}.`),
    ).catch((error: unknown) => {
      // At the start it is refused; a thread that is started again answers with what it has.
      if (settings.fromKept !== true || !(error instanceof Error)) throw error;
      onTrouble(`${error.message} Until the next start the words choose alone.`);
      return null;
    });
    const { search = null } = settings;
    const opened =
      search === null
        ? await openLocalLibrary(settings, loadEnglish(), progress, onTrouble, reader, model?.embed)
        : await openInEngine({ ...settings, search }, progress, reader, model?.embed ?? null);
    library = opened.library;
    return opened.report;
  }
  if (library === null) throw new Error('The library is not open.');
  if (method === 'reload') return library.reload(progress);
  const run = library[method] as (...given: readonly unknown[]) => Promise<unknown>;
  return run(...args);
}

/** Loaded only here, so that nobody carries the client who has no engine. */
async function openInEngine(
  settings: ThreadSettings & { readonly search: SearchSettings },
  progress: (state: LoadProgress) => void,
  reader: Chooser | null,
  embed: Embed | null,
): ReturnType<typeof openLocalLibrary> {
  const { openSearchLibrary } = await import('../search/open-search-library.ts');
  return openSearchLibrary(settings, loadEnglish(), progress, reader, embed);
}

/** Milliseconds between two states of progress that are sent. */
const PROGRESS_EVERY = 100;

function sparingly<Value>(take: (value: Value) => void): (value: Value) => void {
  let last = -Infinity;
  return (value) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    take(value);
  };
}
