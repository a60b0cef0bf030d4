import type { Answer } from '../answer/answer.ts';
import { refOf, type Citation, type NumberedCitation } from '../answer/citation.ts';
import { moreAction, sourcesAction } from './action.ts';
import type { Block, Reply, ReplyAction, Span } from './reply.ts';
import { passageUrl } from './text-fragment.ts';

/** Near passages that a refusal shows. */
const NEAREST = 3;

/** An answer as it is shown: the sentences, then what each [n] stands for; or what is missing and the nearest passages. */
export function answerReply(answer: Answer, audience: Reply['audience']): Reply {
  const answered = answer.verdict === 'answered';
  return {
    tone: answered ? 'answer' : 'unsure',
    audience,
    blocks: [...(answered ? answerBlocks(answer) : refusalBlocks(answer)), ...correctionNote(answer)],
    actions: answerActions(answer),
  };
}

function answerBlocks(answer: Answer): Block[] {
  // What stands above already need not be read twice: neither a passage of one sentence, nor one that two sentences are from.
  const shown = new Set(answer.sentences.map(({ cites }) => cites[0]));
  const isWholePassage = ({ quote, text }: Citation) => quote.length === text.length;
  const excerpted = ({ n, passageId }: NumberedCitation) =>
    answer.citations.some((earlier) => earlier.n < n && earlier.passageId === passageId);
  return [
    ...answer.sentences.flatMap(({ cites }): Block[] => {
      const citation = answer.citations.find(({ n }) => n === cites[0]);
      return citation === undefined ? [] : [{ kind: 'sentence', citation, cites }];
    }),
    { kind: 'rule' },
    ...answer.citations.map((citation): Block => ({
      kind: 'citation',
      n: citation.n,
      citation,
      shows: shown.has(citation.n) && (isWholePassage(citation) || excerpted(citation)) ? 'place' : 'excerpt',
    })),
  ];
}

function refusalBlocks(answer: Answer): Block[] {
  const nearest = answer.verdict === 'closest' ? answer.passages.slice(0, NEAREST) : [];
  const lead =
    answer.verdict === 'closest'
      ? 'The articles do not say. They come near it, but what you asked for is not there.'
      : 'The articles say nothing about this.';
  return [
    { kind: 'text', spans: [lead] },
    ...wordsNote('No article contains', answer.unknownWords),
    ...wordsNote('The nearest passage does not mention', answer.absentWords),
    ...(nearest.length === 0 ? [] : ([{ kind: 'rule' }, { kind: 'note', spans: ['The nearest passages:'] }] as const)),
    ...nearest.map((citation): Block => ({ kind: 'citation', n: null, citation, shows: 'excerpt' })),
  ];
}

function wordsNote(lead: string, words: readonly string[]): Block[] {
  if (words.length === 0) return [];
  return [
    {
      kind: 'text',
      spans: [`${lead} `, ...words.flatMap((word, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: word }]), '.'],
    },
  ];
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

function answerActions(answer: Answer): ReplyAction[] {
  const cited = answer.citations.map(refOf);
  const shown = new Set(
    answer.verdict === 'answered'
      ? cited.map(({ passageId }) => passageId)
      : answer.passages.slice(0, NEAREST).map(({ passageId }) => passageId),
  );
  const more = answer.passages.map(({ passageId }) => passageId).filter((id) => !shown.has(id));
  return [
    ...(cited.length === 0 ? [] : [{ kind: 'open', label: 'Sources', action: sourcesAction(cited) } as const]),
    ...(more.length === 0 || answer.verdict === 'nothing'
      ? []
      : [{ kind: 'open', label: 'More passages', action: moreAction(more) } as const]),
    ...answer.citations.flatMap((citation): ReplyAction[] =>
      citation.url === null
        ? []
        : [{ kind: 'link', label: `[${citation.n}] Open the article`, url: passageUrl(citation.url, citation.quote) }],
    ),
  ];
}
