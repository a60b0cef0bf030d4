import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../src/core/library.ts';

/** Articles of one edition; so many are written that a reload takes a while. */
const ARTICLES = 60;

/** Writes a folder of which every article tells the edition; each third one comes and goes from one to the next. */
export async function writeEdition(folder: string, edition: number): Promise<void> {
  const lines = Array.from({ length: ARTICLES }, (_, keeper) => ({
    id: keeper % 3 === 0 ? `keeper-${keeper}-${edition % 2}` : `keeper-${keeper}`,
    title: `Night ${keeper}`,
    text: [
      `Keeper number ${1000 + keeper} of the lighthouse counted ${edition} ships in the night of the storm.`,
      ...Array.from(
        { length: 12 },
        (__, line) =>
          `The log of edition${edition} says in line ${line} that keeper number ${1000 + keeper} saw lantern${edition}x${line} beside the quay.`,
      ),
    ].join('\n\n'),
  }));
  await writeFile(join(folder, 'log.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
}

/** What every edition answers, each with its own number. */
export const shipsOf = (keeper: number) => `How many ships did keeper number ${keeper} of the lighthouse count?`;

/** The editions that a library answers from: more than one, or one with a part missing, is a fault. */
export async function editionsSeen(
  library: Library,
): Promise<{ readonly editions: readonly number[]; readonly articles: number }> {
  const editions = new Set<number>();
  for (const keeper of [1000, 1007, 1023, 1045]) {
    const { sentences } = await library.ask(shipsOf(keeper));
    const [, number] = /counted (\d+) ships/.exec(sentences[0]?.citation.quote ?? '') ?? [];
    editions.add(Number(number));
  }
  return { editions: [...editions], articles: (await library.articles()).total };
}

/** Whether what was seen is whole. */
export function isWhole({ editions, articles }: Awaited<ReturnType<typeof editionsSeen>>): boolean {
  return editions.length === 1 && articles === ARTICLES;
}
