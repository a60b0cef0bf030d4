import { shareAction } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Asking, Deps, RecentAnswer } from './command.ts';

/** An answer with a button that shows it to everyone, where only its asker sees it and others are there to see it. */
export function shareable(
  reply: Reply,
  answer: RecentAnswer,
  { asker, locale }: Asking,
  { privateAnswers }: Deps,
): Reply {
  const isFound = reply.tone === 'answer' || reply.tone === 'perhaps';
  if (reply.audience === 'everyone' || !isFound || asker.server === null || !asker.mayWrite) return reply;
  const label = textsFor(locale).buttons.showToEveryone;
  const action = shareAction(privateAnswers.keep({ ...answer, reply }, asker.id));
  const next = reply.actions.findIndex((other) => other.kind === 'link' || (other.kind === 'open' && other.beginsRow));
  const at = next < 0 ? reply.actions.length : next;
  return { ...reply, actions: reply.actions.toSpliced(at, 0, { kind: 'open', label, action }) };
}

/** The same answer for everyone, once, which is the channel's latest then; or why it cannot be shown. */
export function share(key: string, asking: Asking, { privateAnswers, recent }: Deps): Reply {
  const { asker, locale } = asking;
  const texts = textsFor(locale);
  if (asker.server === null || !asker.mayWrite) return notice('problem', 'asker', texts.share.notAllowed);
  const kept = privateAnswers.take(key, asker.id);
  if (kept === null) return notice('plain', 'asker', texts.share.gone);
  const { reply, question, refs } = kept;
  recent.remember(asking, { question, refs }, 'everyone');
  return {
    ...reply,
    audience: 'everyone',
    blocks: [{ kind: 'note', spans: texts.share.by(asker.id) }, ...reply.blocks],
  };
}
