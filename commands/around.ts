import type { Citation, PassageRef } from '../src/core/answer/citation.ts';
import type { Surroundings } from '../src/core/library.ts';
import { aroundAction } from '../src/core/reply/action.ts';
import type { Block, Reply } from '../src/core/reply/reply.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import type { Deps } from './command.ts';

/** Each citation with the passages before and after it: article by article, in reading order, none of them twice. */
export async function showAround(
  refs: readonly PassageRef[],
  page: number,
  texts: Texts,
  { library }: Deps,
): Promise<Reply> {
  const found = await library.around(refs);
  const gone = found.flatMap((cited, at): Block[] =>
    cited === null ? [{ kind: 'note', spans: [`[${at + 1}] ${texts.sources.gone}`] }] : [],
  );
  const there = found.flatMap((cited, at) => (cited === null ? [] : [{ ...cited, n: at + 1 }]));
  const articles = new Set(there.map(({ passage }) => passage.article));
  const blocks = [...articles].flatMap((article) => [
    { kind: 'rule' } as const,
    ...inReadingOrder(there.filter(({ passage }) => passage.article === article)),
  ]);
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [...gone, ...blocks],
    actions: [],
    pages: { at: page, action: aroundAction(refs) },
  };
}

/** The passages of one article, with a line between one stretch of it and the next. */
function inReadingOrder(cited: readonly (Surroundings & { readonly n: number })[]): Block[] {
  const beside = cited.flatMap(({ before, after }) => [before, after]).filter((citation) => citation !== null);
  const passages = new Map<string, { readonly citation: Citation; readonly n: number | null }>([
    ...beside.map((citation) => [citation.passageId, { citation, n: null }] as const),
    ...cited.map(({ passage, n }) => [passage.passageId, { citation: passage, n }] as const),
  ]);
  // What follows a citation ends a stretch, unless it is another citation or leads to one.
  const goesOn = new Set(cited.flatMap(({ before, passage }) => [before?.passageId, passage.passageId]));
  const ordered = [...passages.values()].toSorted((a, b) => a.citation.textStart - b.citation.textStart);
  return ordered.flatMap(({ citation, n }, at): Block[] => [
    { kind: 'citation', n, citation, shows: 'passage', again: at > 0 },
    ...(at === ordered.length - 1 || goesOn.has(citation.passageId) ? [] : [{ kind: 'rule' } as const]),
  ]);
}
