import { z } from 'zod';
import type { Choice } from '../core/answer/chooser.ts';
import { UnusableReplyError } from './faults.ts';

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

const MOST_SENTENCES = 3;

/**
 * What a server chose. Strict, since whatever is not exactly the numbers asked for is better answered by words.
 * @param body the reply of `/v1/chat/completions` as text
 * @param offered how many sentences were offered
 * @throws UnusableReplyError
 */
export function readReply(body: string, offered: number): Choice {
  const completion = Completion.safeParse(parsed(body, 'The reply is no JSON'));
  if (!completion.success) throw new UnusableReplyError('The reply is no chat completion');
  const content = completion.data.choices[0]?.message.content ?? '';
  if (content.trim() === '') throw new UnusableReplyError('The reply is empty, or a refusal');
  const number = z.int().min(1).max(offered);
  const choice = z
    .strictObject({
      verdict: z.enum(['answered', 'perhaps', 'none']),
      sentences: z.array(number).max(MOST_SENTENCES),
    })
    .safeParse(parsed(content, 'The model wrote something else than JSON'));
  if (!choice.success) throw new UnusableReplyError('The model wrote something else than numbers of the sentences');
  const { verdict, sentences } = choice.data;
  if (new Set(sentences).size < sentences.length) throw new UnusableReplyError('The model named a sentence twice');
  if ((verdict === 'none') !== (sentences.length === 0))
    throw new UnusableReplyError('What the model chose contradicts its verdict');
  return { verdict, numbers: sentences };
}

function parsed(text: string, fault: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableReplyError(fault);
  }
}
