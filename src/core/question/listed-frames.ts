import { plain } from '../languages/from-words.ts';
import type { Asks } from '../languages/language.ts';
import { blank, saysSomething, type Framed } from './request.ts';

/** Takes off a question in a listed language what only frames it, and tells what it wants of the rest. */
export function framedAs(question: string, { opening, requests }: Asks): Framed {
  const whole = plain(question);
  const opened = opening.exec(whole)?.[0].length ?? 0;
  const unopened = saysSomething(question.slice(opened)) ? blank(question, 0, opened) : question;
  const rest = plain(unopened);
  for (const [pattern, request] of requests) {
    const end = pattern.exec(rest)?.[0].length ?? 0;
    if (end > 0 && saysSomething(question.slice(end))) return { request, matter: blank(question, 0, end) };
  }
  return { request: 'answer', matter: unopened };
}
