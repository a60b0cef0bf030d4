import { createHash } from 'node:crypto';
import type { Choice, Chooser, Offer } from '../core/answer/chooser.ts';
import { Circuit } from './circuit.ts';
import { NoReplyError, UnusableReplyError } from './faults.ts';
import { Remembered } from './remembered.ts';
import { readReply } from './reply.ts';
import { requestFor } from './request.ts';
import { ModelServer } from './server.ts';
import type { ReaderSettings } from './settings.ts';
import { Turns } from './turns.ts';

/** Questions that wait for each one that is read; those beyond are answered by words at once. */
const WAITING_FOR_EACH = 4;

/** Told why a question was answered by words, and which. */
export type OnUnread = (why: string, question: string) => void;

/** A model server that chooses among quotes. It answers within its deadline or not at all, and its words are read by nobody. */
export class Reader implements Chooser {
  readonly sentTo: string;
  readonly #settings: ReaderSettings;
  readonly #onUnread: OnUnread;
  readonly #server: ModelServer;
  readonly #turns: Turns;
  readonly #circuit: Circuit;
  readonly #remembered: Remembered<Choice>;

  /** @param now milliseconds of a clock that does not go back */
  constructor(settings: ReaderSettings, onUnread: OnUnread, now: () => number = () => performance.now()) {
    this.sentTo = new URL(settings.url).host;
    this.#settings = settings;
    this.#onUnread = onUnread;
    this.#server = new ModelServer(settings);
    this.#turns = new Turns(settings.concurrency, WAITING_FOR_EACH * settings.concurrency);
    this.#circuit = new Circuit(now);
    this.#remembered = new Remembered(now);
  }

  choose: Chooser['choose'] = async (offer) => {
    try {
      const request = requestFor(offer, this.#settings.model, new Date().toISOString().slice(0, 10));
      // The same question over the same articles makes the same request. What was never replied to may be asked again.
      const key = createHash('sha256').update(JSON.stringify(request)).digest('base64');
      const isFinal = (error: unknown) => error instanceof UnusableReplyError;
      return await this.#remembered.of(key, () => this.#ask(request, offer), isFinal);
    } catch (error) {
      const isOurs = error instanceof NoReplyError || error instanceof UnusableReplyError;
      this.#onUnread(isOurs ? error.message : 'The reader failed', offer.question);
      return null;
    }
  };

  #ask(request: object, { sentences }: Offer): Promise<Choice> {
    return within(this.#settings.timeoutMs, (signal) =>
      this.#turns.run(() => this.#send(request, sentences.length, signal), signal),
    );
  }

  async #send(request: object, offered: number, signal: AbortSignal): Promise<Choice> {
    if (!this.#circuit.admits()) throw new NoReplyError('The server is left alone for a while after failures');
    try {
      const choice = readReply(await this.#server.ask(request, signal), offered);
      this.#circuit.succeeded();
      return choice;
    } catch (error) {
      this.#circuit.failed(error instanceof NoReplyError ? error.retryAfter : null);
      throw error;
    }
  }
}

/** Runs work that an abort ends; where the work does not heed it, whoever waits is let go all the same. */
async function within<Result>(ms: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const late = new NoReplyError(`There was no choice within ${ms} ms`);
      reject(late);
      controller.abort(late);
    }, ms);
  });
  try {
    return await Promise.race([work(controller.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
