import type { Answer } from '../answer/answer.ts';
import { refOf, type Citation } from '../answer/citation.ts';
import { aroundAction, moreAction, sourcesAction } from './action.ts';
import { askMore } from './ask-more.ts';
import type { Texts } from '../texts/texts.ts';
import { followUpNote, nothingPublished, otherLanguageNote, undatedNote } from './reading-notes.ts';
import type { Block, Reply, ReplyAction } from './reply.ts';
import { passageUrl } from './text-fragment.ts';

/** Near passages that are shown where no sentence was found. */
const NEAREST = 3;
const TONES = { answered: 'answer', perhaps: 'perhaps', none: 'unsure' } as const;

/**
 * An answer as it is shown: the sentences, then what each [n] stands for; or that none was found, and the nearest passages.
 * @param texts what the bot says around them
 */
export function answerReply(answer: Answer, audience: Reply['audience'], texts: Texts): Reply {
  return {
    tone: TONES[answer.verdict],
    audience,
    blocks: [
      ...followUpNote(answer, texts),
      ...correctionNote(answer, texts),
      ...(nothingPublished(answer, texts) ?? [
        ...otherLanguageNote(answer),
        ...(answer.verdict === 'none' ? nothingFound(answer, texts) : sentencesFound(answer, texts)),
      ]),
      ...undatedNote(answer, texts),
      ...readingNote(answer, texts),
    ],
    actions: answerActions(answer, texts),
  };
}

function sentencesFound(answer: Answer, texts: Texts): Block[] {
  const lead: Block[] = answer.verdict === 'perhaps' ? [{ kind: 'text', spans: [texts.answer.mayBeIt] }] : [];
  return [
    ...lead,
    ...(answer.verdict === 'perhaps' ? unknownNote(answer, texts) : []),
    ...answer.sentences.map(({ citation, cites }): Block => ({ kind: 'sentence', citation, cites })),
    { kind: 'rule' },
    ...answer.citations.map((citation, at): Block => ({
      kind: 'citation',
      n: citation.n,
      citation,
      shows: isQuotedWhole(citation, answer) ? 'place' : 'excerpt',
      again: citation.article === answer.citations[at - 1]?.article,
    })),
  ];
}

/** What stands above already need not be read twice: a passage of nothing but sentences that are quoted. */
function isQuotedWhole({ passageId, text }: Citation, { sentences }: Answer): boolean {
  const quoted = sentences.filter(({ citation }) => citation.passageId === passageId);
  return quoted.reduce((sum, { citation }) => sum + citation.quote.length + 1, 0) > text.length;
}

function nothingFound(answer: Answer, texts: Texts): Block[] {
  const nearest = answer.passages.slice(0, NEAREST);
  return [
    ...(answer.otherLanguage === null
      ? ([{ kind: 'text', spans: [texts.answer.notFound] }, ...unknownNote(answer, texts)] as const)
      : []),
    ...(nearest.length === 0 ? [] : ([{ kind: 'rule' }, { kind: 'note', spans: [texts.answer.nearest] }] as const)),
    ...nearest.map((citation, at): Block => ({
      kind: 'citation',
      n: null,
      citation,
      shows: 'excerpt',
      again: citation.article === nearest[at - 1]?.article,
    })),
  ];
}

/** Only of names and numbers can it be said that no article mentions them; any other thing may stand there in other words. */
function unknownNote({ unknownNames }: Answer, texts: Texts): Block[] {
  return unknownNames.length === 0 ? [] : [{ kind: 'text', spans: texts.answer.notMentioned(unknownNames) }];
}

function correctionNote({ corrections, otherLanguage }: Answer, texts: Texts): Block[] {
  return corrections.length === 0 || otherLanguage !== null
    ? []
    : [{ kind: 'note', spans: texts.answer.readAs(corrections) }];
}

/** Who asks is told where the question went. */
function readingNote({ sentTo }: Answer, texts: Texts): Block[] {
  return sentTo === undefined ? [] : [{ kind: 'note', spans: texts.answer.readBy(sentTo) }];
}

function answerActions(answer: Answer, texts: Texts): ReplyAction[] {
  const { buttons } = texts;
  const cited = answer.citations.map(refOf);
  const shown = new Set(
    answer.verdict === 'none'
      ? answer.passages.slice(0, NEAREST).map(({ passageId }) => passageId)
      : cited.map(({ passageId }) => passageId),
  );
  const more = answer.passages.map(({ passageId }) => passageId).filter((id) => !shown.has(id));
  return [
    ...(cited.length === 0 ? [] : [{ kind: 'open', label: buttons.sources, action: sourcesAction(cited) } as const]),
    ...(more.length === 0 ? [] : [{ kind: 'open', label: buttons.morePassages, action: moreAction(more) } as const]),
    ...(cited.length === 0 ? [] : [{ kind: 'open', label: buttons.aroundIt, action: aroundAction(cited) } as const]),
    askMore(answer.followUp?.question ?? answer.question, texts),
    ...answer.citations.flatMap((citation): ReplyAction[] =>
      citation.url === null
        ? []
        : [
            {
              kind: 'link',
              label: `[${citation.n}] ${buttons.openArticle}`,
              url: passageUrl(citation.url, citation.quote),
            },
          ],
    ),
  ];
}
