import { LONGEST_QUESTION } from '../question/ask-options.ts';
import type { Texts } from '../texts/texts.ts';
import { followAction } from './action.ts';
import type { Form, ReplyAction } from './reply.ts';

/**
 * A button for a further question, which goes on from this one.
 * @param question as it stands alone, with what it took over from others before it
 */
export function askMore(question: string, texts: Texts): ReplyAction {
  return { kind: 'form', label: texts.buttons.askMore, action: followAction(question), form: askMoreForm(texts) };
}

/** The name of the field for the further question. */
export const FURTHER_QUESTION = 'words';

export function askMoreForm({ askMore: { title, label, hint } }: Texts): Form {
  return { title, fields: [{ name: FURTHER_QUESTION, label, hint, longest: LONGEST_QUESTION, required: true }] };
}
