import type { Answer } from '../answer/answer.ts';
import { refOf, type Citation } from '../answer/citation.ts';
import { moreAction, sourcesAction } from './action.ts';
import type { Block, Reply, ReplyAction, Span } from './reply.ts';
import { passageUrl } from './text-fragment.ts';

/** Near passages that are shown where no sentence was found. */
const NEAREST = 3;
const TONES = { answered: 'answer', perhaps: 'perhaps', none: 'unsure' } as const;

/** An answer as it is shown: the sentences, then what each [n] stands for; or that none was found, and the nearest passages. */
export function answerReply(answer: Answer, audience: Reply['audience']): Reply {
  return {
    tone: TONES[answer.verdict],
    audience,
    blocks: [
      ...correctionNote(answer),
      ...(answer.verdict === 'none' ? nothingFound(answer) : sentencesFound(answer)),
      ...readingNote(answer),
    ],
    actions: answerActions(answer),
  };
}

function sentencesFound(answer: Answer): Block[] {
  const lead: Block[] = answer.verdict === 'perhaps' ? [{ kind: 'text', spans: ['This may be it:'] }] : [];
  return [
    ...lead,
    ...(answer.verdict === 'perhaps' ? unknownNote(answer) : []),
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

function nothingFound(answer: Answer): Block[] {
  const nearest = answer.passages.slice(0, NEAREST);
  return [
    { kind: 'text', spans: ['I found no sentence that says so.'] },
    ...unknownNote(answer),
    ...(nearest.length === 0 ? [] : ([{ kind: 'rule' }, { kind: 'note', spans: ['The nearest:'] }] as const)),
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
function unknownNote({ unknownNames }: Answer): Block[] {
  if (unknownNames.length === 0) return [];
  const names = unknownNames.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]);
  return [{ kind: 'text', spans: ['No article mentions ', ...names, '.'] }];
}

function correctionNote({ corrections }: Answer): Block[] {
  if (corrections.length === 0) return [];
  const read = corrections.flatMap(({ from, to }, at): Span[] => [
    at === 0 ? 'I read ' : ', ',
    `“${from}” as `,
    { bold: to },
  ]);
  return [{ kind: 'note', spans: [...read, '.'] }];
}

/** Who asks is told where the question went. */
function readingNote({ sentTo }: Answer): Block[] {
  if (sentTo === undefined) return [];
  return [
    {
      kind: 'note',
      spans: [
        'A reading model at ',
        { code: sentTo },
        ' chooses among the quotes. Questions and the passages found are sent there.',
      ],
    },
  ];
}

function answerActions(answer: Answer): ReplyAction[] {
  const cited = answer.citations.map(refOf);
  const shown = new Set(
    answer.verdict === 'none'
      ? answer.passages.slice(0, NEAREST).map(({ passageId }) => passageId)
      : cited.map(({ passageId }) => passageId),
  );
  const more = answer.passages.map(({ passageId }) => passageId).filter((id) => !shown.has(id));
  return [
    ...(cited.length === 0 ? [] : [{ kind: 'open', label: 'Sources', action: sourcesAction(cited) } as const]),
    ...(more.length === 0 ? [] : [{ kind: 'open', label: 'More passages', action: moreAction(more) } as const]),
    ...answer.citations.flatMap((citation): ReplyAction[] =>
      citation.url === null
        ? []
        : [{ kind: 'link', label: `[${citation.n}] Open the article`, url: passageUrl(citation.url, citation.quote) }],
    ),
  ];
}
