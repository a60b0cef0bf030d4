import type { Answer, Published } from '../answer/answer.ts';
import type { Span } from '../span.ts';
import { TEXTS } from '../texts/texts-for.ts';
import type { Texts } from '../texts/texts.ts';
import type { Block } from './reply.ts';

/** What the question took over from the one before it, in small print. */
export function followUpNote({ followUp }: Answer, { answer }: Texts): Block[] {
  return followUp === null ? [] : [{ kind: 'note', spans: [answer.about(followUp.about)] }];
}

/** Whose words cannot be those of the articles is told so in their own language, whatever the reader's is set to. */
export function otherLanguageNote({ otherLanguage }: Answer): Block[] {
  if (otherLanguage === null) return [];
  const { asked, articles } = otherLanguage;
  return [{ kind: 'text', spans: [TEXTS[asked].answer.otherLanguage(articles)] }];
}

/** Articles without a date are in no span. */
export function undatedNote({ published }: Answer, { filter }: Texts): Block[] {
  if (published === null || published.undated === 0) return [];
  return [{ kind: 'note', spans: [filter.undated(published.undated)] }];
}

/** What is said where no article is from the span that was asked for; null where some is. */
export function nothingPublished({ published }: Answer, texts: Texts): Block[] | null {
  return published === null || published.within > 0 ? null : [{ kind: 'text', spans: saidOf(published, texts) }];
}

function saidOf({ asked: { since, until }, oldest, newest }: Published, { filter }: Texts): readonly Span[] {
  if (oldest === null || newest === null) return [filter.noneDated];
  if (until !== undefined && until < oldest) return filter.noneUntil(until, oldest);
  if (since !== undefined && since > newest) return filter.noneSince(since, newest);
  return filter.noneWithin(since ?? oldest, until ?? newest, oldest, newest);
}
