import { refOf, type Citation } from '../answer/citation.ts';
import type { Library } from '../library.ts';
import type { Reply } from './reply.ts';

/**
 * Holds a reply against the first promise just before it is sent: each quote is an exact piece of the
 * article as it is loaded now, every [n] has a source n, and none is left out.
 * @returns what is wrong, as sentences; empty where all is well
 */
export async function checkReply(reply: Reply, library: Library): Promise<string[]> {
  const cited = new Set<number>();
  const numbered = new Set<number>();
  const citations: Citation[] = [];
  for (const block of reply.blocks) {
    if (block.kind === 'sentence') for (const n of block.cites) cited.add(n);
    if (block.kind === 'citation' && block.n !== null) numbered.add(block.n);
    if (block.kind === 'sentence' || block.kind === 'citation') citations.push(block.citation);
  }
  const loaded = await library.passages(citations.map(refOf));
  return [
    ...[...cited].filter((n) => !numbered.has(n)).map((n) => `The marker [${n}] has no source.`),
    ...(cited.size === 0
      ? []
      : [...numbered].filter((n) => !cited.has(n)).map((n) => `The source ${n} is not referred to.`)),
    ...citations.flatMap((citation, at) => {
      const now = loaded[at];
      return now?.text === citation.text && now.quote === citation.quote && now.article === citation.article
        ? []
        : [
            `A quote from "${citation.article}", paragraph ${citation.paragraph}, is not in the article as it is loaded now.`,
          ];
    }),
  ];
}
