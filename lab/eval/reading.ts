import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from '../../src/cli/json-lines.ts';
import type { Choice, Offer } from '../../src/core/answer/chooser.ts';
import { UnusableReplyError } from '../../src/reader/faults.ts';
import { readReply } from '../../src/reader/reply.ts';
import { REPLY_FORMATS, requestFor } from '../../src/reader/request.ts';
import { isHit, type KnownQuestion } from './question-set.ts';

/** What a reading model makes of a question of a set; null: nothing, and words choose. */
export type Read = (set: string, question: KnownQuestion, offer: Offer) => Choice | null;

/** A reader that knows the labels: what the sentences offered allow, and no reader does better. */
export const perfectReader: Read = (_set, question, { sentences }) => {
  const right = sentences.findIndex(({ article, quote }) =>
    isHit(question, article.id, article.text.slice(quote.start, quote.end)),
  );
  return right < 0 ? { verdict: 'none', numbers: [] } : { verdict: 'answered', numbers: [right + 1] };
};

/** The name of a request in a batch: the set's folder and the question's id. */
function nameOf(set: string, { id }: KnownQuestion): string {
  return `${basename(resolve(set))}/${id}`;
}

/** Takes down what a model server would be sent, in the form that batches have (`/v1/batches` and what reads its files). */
export class RequestFile {
  readonly #model: string;
  readonly #lines: string[] = [];

  constructor(model: string) {
    this.#model = model;
  }

  take: Read = (set, question, offer) => {
    const today = new Date().toISOString().slice(0, 10);
    const body = { ...requestFor(offer, this.#model, today), ...REPLY_FORMATS[0] };
    const request = { custom_id: nameOf(set, question), method: 'POST', url: '/v1/chat/completions', body };
    this.#lines.push(`${JSON.stringify(request)}\n`);
    return null;
  };

  /** Writes a JSON line for each request, and returns how many there are. */
  async write(path: string): Promise<number> {
    await writeFile(path, this.#lines.join(''));
    return this.#lines.length;
  }
}

const Reply = z.object({ custom_id: z.string(), response: z.object({ body: z.unknown() }).nullish() });

/** A reader that replies as a file says, in the form that batches come back in. Throws an Error that names the line it cannot take. */
export async function replyReader(path: string): Promise<Read> {
  const replies = new Map(
    (await readJsonLines(path, Reply)).map(({ custom_id, response }) => [custom_id, JSON.stringify(response?.body)]),
  );
  return (set, question, { sentences }) => {
    const reply = replies.get(nameOf(set, question));
    if (reply === undefined) return null;
    try {
      return readReply(reply, sentences.length);
    } catch (error) {
      if (error instanceof UnusableReplyError) return null;
      throw error;
    }
  };
}
