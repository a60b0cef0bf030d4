import { describe, expect, test } from 'vitest';
import { nameRuns, replaceable, type Run } from '../../../src/core/question/name-runs.ts';
import { tokens } from '../../../src/core/text/terms.ts';

const KNOWN = new Set(['lavrov', 'sahel', 'new', 'york', 'wagner']);
const runs = (text: string): Run[] => nameRuns(tokens(text), text, (word) => KNOWN.has(word));

describe('the names and times of a question', () => {
  test.each<[text: string, names: string[][]]>([
    [
      'Mali and Niger',
      [
        ['name', 'Mali', 'Mali'],
        ['name', 'Niger', 'Niger'],
      ],
    ],
    ['who saw May 2024', [['time', '2024', '2024']]],
    ['who left on Monday 2024', [['time', 'Monday 2024', 'on Monday 2024']]],
    [
      'who saw Mali 2024',
      [
        ['name', 'Mali', 'Mali'],
        ['time', '2024', '2024'],
      ],
    ],
    [
      'trade in Mali 2024',
      [
        ['name', 'Mali', 'in Mali'],
        ['time', '2024', '2024'],
      ],
    ],
    [
      'trade in 2024 Mali',
      [
        ['time', '2024', 'in 2024'],
        ['name', 'Mali', 'Mali'],
      ],
    ],
    ['trade in the sahel', [['name', 'sahel', 'in the sahel']]],
    ['trade in northern Mali', [['name', 'northern Mali', 'in northern Mali']]],
    ['trade in new york', [['name', 'new york', 'in new york']]],
    [
      'who led Burkina Faso with lavrov',
      [
        ['name', 'Burkina Faso', 'Burkina Faso'],
        ['name', 'lavrov', 'with lavrov'],
      ],
    ],
    ['Ferries sink', []],
    ['who buys eBay', []],
    ['the region Mali', [['name', 'Mali', 'Mali']]],
    ['inside Mali', [['name', 'Mali', 'Mali']]],
    ['the ferry of 12 berths', []],
  ])('GIVEN “%s” THEN they are %j', (text, names) => {
    expect(runs(text).map(({ text: name, kind, from, end }) => [kind, name, text.slice(from, end)])).toEqual(names);
  });
});

describe('what a name or a time takes the place of', () => {
  test.each([
    ['a time that of a time', 'in 2023', 'trade of Mali in 2024', '2024'],
    ['a time no name', 'in 2023', 'trade of Mali', null],
    ['a name no time', 'in Mali', 'trade in 2024', null],
    ['a name that of the same preposition', 'from Mali', 'people of Niger from Chad in Russia', 'Chad'],
    ['a name that of the same role', 'in Mali', 'people of Niger at Chad', 'Chad'],
    ['a country a country that stands free', 'in Mali', 'when did Wagner leave Niger', 'Niger'],
    ['a country no name of another kind that stands free', 'in Mali', 'when did Wagner leave', null],
    ['a country a country', 'Mali', 'who does Wagner help in Niger', 'Niger'],
    ['a country behind "with" a country', 'with Mali', 'trade of Wagner from Niger', 'Niger'],
    ['a country behind "to" a country', 'to Mali', 'flights of Wagner from Niger', 'Niger'],
    ['a country behind another preposition none', 'in Mali', 'flights of Wagner from Niger', null],
    ['a person a person that stands free', 'Lavrov', 'in the Sahel did Wagner help Niger', 'Wagner'],
    ['a person one behind a preposition, for want of another', 'Lavrov', 'does Niger talk about Wagner', 'Wagner'],
    ['a person no country', 'Lavrov', 'does Niger talk', null],
    [
      'a country the first country, though another is told by an adjective',
      'Chad',
      'who in Niger pays Malian pilots',
      'Niger',
    ],
    ['a name not itself', 'mali', 'when did Mali leave', null],
    ['a name the other one', 'mali', 'when did Mali leave Niger', 'Niger'],
  ])('GIVEN %s THEN “%s” takes in “%s” the place of %j', (_what, name, last, old) => {
    const [run] = runs(`so ${name}`);
    expect(run).toBeDefined();
    expect(run === undefined ? null : (replaceable(run, runs(`so ${last}`))?.text ?? null)).toBe(old);
  });
});

describe('whether a name is that of a country', () => {
  test.each([
    ['Mali', true],
    ['Malian', true],
    ['Burkina Faso', true],
    ['Saudi Arabia', true],
    ['Medusa', false],
    ['Koreatown', false],
    ['Eastport', false],
  ])('GIVEN “%s” THEN %s', (name, isCountry) => {
    expect(runs(`so ${name}`).map((run) => run.isCountry)).toEqual([isCountry]);
  });
});
