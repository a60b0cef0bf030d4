import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { press } from '../../commands/buttons.ts';
import type { Citation } from '../../src/core/answer/citation.ts';
import { aroundAction, turnedTo } from '../../src/core/reply/action.ts';
import { checkReply } from '../../src/core/reply/check-reply.ts';
import { inputOf, linesOf, openDesk, type Desk } from './desk.ts';

const paragraph = (place: string, number: number) =>
  `Paragraph ${number} tells what the people of ${place} saw of the storm, of the ships and of the lighthouse.`;
const written = (place: string) => [1, 2, 3, 4, 5, 6, 7].map((number) => paragraph(place, number)).join('\n\n');

let desk: Desk;
let east: readonly Citation[];
let west: readonly Citation[];
beforeAll(async () => {
  desk = await openDesk({
    'east.md': `---\ntitle: East\n---\n\n${written('Eastport')}`,
    'west.md': `---\ntitle: West\n---\n\n${written('Westport')}`,
  });
});
beforeEach(async () => {
  east = (await desk.library.article('east'))?.passages ?? [];
  west = (await desk.library.article('west'))?.passages ?? [];
});
afterAll(() => desk.close());

/** Presses `Around it` of an answer that cites these. */
const around = async (...cited: readonly (Citation | undefined)[]) => {
  const refs = cited.map((citation) => ({ passageId: citation?.passageId ?? 'AAAAAAAAA', start: 0, end: 11 }));
  const reply = await press(aroundAction(refs), inputOf({}), desk.deps);
  expect(await checkReply(reply, desk.library)).toEqual([]);
  return reply;
};
/** The paragraphs by their numbers, the cited ones with their markers; a line as `-`. */
const laidOut = ({ blocks }: Awaited<ReturnType<typeof around>>) =>
  blocks.map((block) =>
    block.kind === 'citation'
      ? `${block.n === null ? '' : `[${block.n}] `}${block.again === true ? '' : `${block.citation.title} `}${block.citation.paragraph}`
      : block.kind === 'rule'
        ? '-'
        : block.kind,
  );

describe('Around it', () => {
  test('GIVEN a citation THEN the passages before and after it are shown around it, to the one who pressed', async () => {
    const reply = await around(east[3]);
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker', actions: [] });
    expect(linesOf(reply)).toEqual([
      `East: ${paragraph('Eastport', 3)}`,
      `[1] East: ${paragraph('Eastport', 4)}`,
      `East: ${paragraph('Eastport', 5)}`,
    ]);
  });
  test.each([
    { where: 'at the start', at: 0, shown: ['[1] East 1', '2'] },
    { where: 'at the end', at: 6, shown: ['East 6', '[1] 7'] },
  ])('GIVEN a citation $where THEN what there is is shown', async ({ at, shown }) => {
    expect(laidOut(await around(east[at])).slice(1)).toEqual(shown);
  });
  test('GIVEN citations beside each other THEN no passage stands there twice, and each keeps its number', async () => {
    expect(laidOut(await around(east[4], east[2])).slice(1)).toEqual(['East 2', '[2] 3', '4', '[1] 5', '6']);
    expect(laidOut(await around(east[2], east[3])).slice(1)).toEqual(['East 2', '[1] 3', '[2] 4', '5']);
  });
  test('GIVEN citations far from each other, and of two articles, THEN a line stands between', async () => {
    expect(laidOut(await around(west[1], east[0], west[5]))).toEqual([
      '-',
      'West 1',
      '[1] 2',
      '3',
      '-',
      '5',
      '[3] 6',
      '7',
      '-',
      '[2] East 1',
      '2',
    ]);
  });
  test('GIVEN a passage that is gone THEN that is said, and the others are shown', async () => {
    const reply = await around(undefined, east[0]);
    expect(linesOf(reply)).toEqual([
      expect.stringMatching(/^\[1\] .*no longer in the articles/),
      expect.stringContaining('[2] East: '),
      expect.stringContaining('East: '),
    ]);
  });
  test('GIVEN a page THEN it is the one that the edge turns to', async () => {
    const action = aroundAction([{ passageId: east[0]?.passageId ?? '', start: 0, end: 5 }]);
    const reply = await press(turnedTo(action, 2), inputOf({}), desk.deps);
    expect(reply.pages).toEqual({ at: 2, action });
  });
});
