import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/languages/detect.ts';

const ARTICLES = ['fr', 'de', 'es', 'pt', 'ru'].flatMap((tag) =>
  readFileSync(new URL(`../../lab/eval/languages/${tag}/corpus.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [tag, (JSON.parse(line) as { text: string }).text] as const),
);

describe('the language of a text', () => {
  test.each(ARTICLES)('GIVEN an article in %s THEN that is found out', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });
  test.each([
    [
      'English',
      'The mayor said on Monday that the bridge would be closed for two years, and that nobody had been told.',
      'en',
    ],
    [
      'English with names',
      'Die Linke and La République En Marche were in the talks, said the man who had led them in Le Havre.',
      'en',
    ],
    [
      'Italian',
      'Il ponte del porto ha riaperto venerdì al traffico dopo due anni di lavori, che sono costati quaranta milioni.',
      null,
    ],
    [
      'Dutch',
      'De brug over de haven is vrijdag na twee jaar weer opengegaan voor het verkeer, zo zegt de burgemeester.',
      null,
    ],
    [
      'Ukrainian',
      'У п’ятницю міст знову відкрили для руху після двох років ремонту, повідомила міська рада у своїй заяві вчора.',
      null,
    ],
    ['Japanese', '橋は二年ぶりに開通した。市長は住民に感謝した。', null],
    ['a table', '12 14 15 | 18 19 | A B C | 77', null],
    ['a few words', 'Le pont de la Rive', null],
    ['nothing', '', null],
  ])('GIVEN %s THEN it is told only where it is sure', (_, text, tag) => {
    expect(detectLanguage(text)).toBe(tag);
  });
  test('GIVEN a text of any length THEN only its opening is looked at', () => {
    const opening =
      'Le pont a rouvert vendredi à la circulation, après deux ans de travaux, et la maire est venue. '.repeat(25);
    const rest = 'The mayor said that it was so. ';
    expect(detectLanguage(opening + rest.repeat(100_000))).toBe('fr');
    expect(detectLanguage(rest.repeat(100_000) + opening)).toBe('en');
  });
});
