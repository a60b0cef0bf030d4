import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/languages/fold.ts';
import { Suggestions } from '../../src/library/suggestions.ts';

const rest = async () => {};
const over = (names: readonly string[]) => Suggestions.of(names, (name) => name, rest);

/** What is offered, said as plainly as possible: every name is looked at anew. */
function model(names: readonly string[], typed: string, limit: number): string[] {
  const wanted = fold(typed).trim();
  const partsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const opening = names.filter((name) => fold(name).trim().startsWith(wanted));
  const within = names.filter(
    (name) =>
      !opening.includes(name) &&
      partsOf(wanted).length > 0 &&
      partsOf(wanted).every((word) => partsOf(fold(name)).some((part) => part.startsWith(word))),
  );
  return [...opening, ...within].slice(0, limit);
}

describe('suggestions', () => {
  test.each([
    { typed: '', offered: ['Stormy weather', 'The État after the storm', 'U.S. troops leave'] },
    { typed: 'STOR', offered: ['Stormy weather', 'The État after the storm'] },
    { typed: 'sto eta', offered: ['The État after the storm'] },
    { typed: 'u.s. tr', offered: ['U.S. troops leave'] },
    { typed: 'troops u.s.', offered: ['U.S. troops leave'] },
    { typed: 'orm', offered: [] },
    { typed: '«', offered: [] },
  ])('GIVEN “$typed” THEN what fits is offered, what begins with it first', async ({ typed, offered }) => {
    const titles = ['Stormy weather', 'The État after the storm', 'U.S. troops leave'].slice(0, 3);
    expect((await over(titles)).find(typed, 5)).toEqual(offered);
  });
  test('GIVEN any names and letters THEN it is what looking at every name would offer', async () => {
    const word = fc.constantFrom('storm', 'Storms', 'sto', 'the', 'Thé', 'ship', 'S', '7', '70', 'ships', '«', 'U.S.');
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const typed = fc.oneof(
      fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
      fc.string({ maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { maxLength: 30 }),
        typed,
        fc.integer({ min: 1, max: 8 }),
        async (names, letters, limit) => {
          expect((await over(names)).find(letters, limit)).toEqual(model(names, letters, limit));
        },
      ),
    );
  });
});
