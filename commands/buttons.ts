import { readAction } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
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
