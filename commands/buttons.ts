import { readAction } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Form, Reply, Written } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Asking, Deps } from './command.ts';
import { COMMANDS } from './index.ts';

/** What a pressed button shows, from nothing but what is written into it: an answer from before a restart opens too. */
export async function press(customId: string, asking: Asking, deps: Deps): Promise<Reply> {
  const action = readAction(customId);
  if (action !== null) {
    for (const command of COMMANDS) {
      const pressed = command.press?.(action, asking, deps);
      if (pressed !== undefined && pressed !== null) return pressed;
    }
  }
  return notice('problem', 'asker', textsFor(asking.locale).buttons.unknown);
}

/** The form that a button opens before anything is done; null for one that opens none. */
export function formOf(customId: string, asking: Asking, deps: Pick<Deps, 'drafts'>): Form | null {
  const action = readAction(customId);
  if (action === null) return null;
  for (const command of COMMANDS) {
    const form = command.form?.(action, asking, deps);
    if (form !== undefined && form !== null) return form;
  }
  return null;
}

/**
 * What comes of a form that was filled in.
 * @param audience who sees the reply
 */
export async function submit(
  customId: string,
  written: Written,
  audience: Reply['audience'],
  asking: Asking,
  deps: Deps,
): Promise<Reply> {
  const action = readAction(customId);
  if (action !== null) {
    for (const command of COMMANDS) {
      const done = command.submit?.(action, written, audience, asking, deps);
      if (done !== undefined && done !== null) return done;
    }
  }
  return notice('problem', 'asker', textsFor(asking.locale).buttons.unknown);
}
