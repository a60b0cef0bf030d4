import { describe, expect, test } from 'vitest';
import {
  BODY,
  DATE,
  DAY,
  DEMONYM,
  LEADS_TO_DOER,
  LEADS_TO_ORIGIN,
  LEADS_TO_OWNER,
  LEADS_TO_PLACE,
  MAY_BE_REASON,
  MONEY,
  MONTH,
  NUMBER,
  PERCENT,
  PRONOUN,
  shapeOf,
  TRANSPARENT,
  REASON,
  VAGUE,
} from '../../../src/core/text/word-shape.ts';

// A shape that is missed, or seen where none is, answers "how many" and "when" with a sentence that has no number or date.
describe('the shape of a word', () => {
  test.each([
    ['a year', ['1500', '1931', '2024', '2099'], DATE | NUMBER],
    ['a decade or a day with its ending', ['1990s', '5th', '21st', '22nd', '3rd'], DATE | NUMBER],
    ['a day of the week, a span of years', ['sunday', 'wednesday', 'century'], DATE],
    ['a month', ['january', 'december', 'march', 'nov', 'sept', 'sep'], DATE | MONTH],
    ['a month that is none without a capital', ['may'], MONTH],
    ['a number that may be a day of a month', ['1', '08', '8', '19', '31'], NUMBER | DAY],
    ['a number written in groups', ['1,900', '2,024'], NUMBER],
    ['a day that only its day of publication makes a date', ['yesterday', 'today', 'tomorrow'], DATE | VAGUE],
    ['digits that are no year', ['0', '32', '1499', '2100', '12024', '20245', '27.7', '5g', '100th'], NUMBER],
    [
      'a number in words',
      ['two', 'twelve', 'thirteen', 'nineteen', 'ninety', 'hundreds', 'thousand', 'millions', 'dozen', 'twice'],
      NUMBER,
    ],
    ['a number that seldom answers', ['one', 'both', 'none', 'single'], NUMBER | VAGUE],
    ['a preposition of place', ['in', 'at', 'near', 'outside', 'throughout', 'on'], LEADS_TO_PLACE],
    ['what leads to a place or to a reason', ['to'], LEADS_TO_PLACE | MAY_BE_REASON],
    [
      'what a reason stands with',
      ['because', 'due', 'reason', 'cited', 'caused', 'protest', 'blaming', 'fears'],
      REASON,
    ],
    ['what a reason may follow', ['for', 'so', 'since', 'after', 'over'], MAY_BE_REASON],
    ['what leads to what something belongs to', ['of'], LEADS_TO_OWNER],
    ['what may lead to either', ['from'], LEADS_TO_ORIGIN | LEADS_TO_PLACE],
    ['what leads to who did it', ['by'], LEADS_TO_DOER],
    ['a word for somebody named before', ['he', 'she', 'they'], PRONOUN],
    ['what somebody named before may be', ['minister', 'congresswoman', 'group', 'organisation', 'chair'], BODY],
    ['a word for the people of a country', ['malian', 'malians', 'french'], DEMONYM],
    ['the article', ['the'], TRANSPARENT],
    [
      'money',
      ['dollar', 'dollars', 'cent', 'cents', 'euro', 'euros', 'pounds', 'ruble', 'rubles', 'rouble', 'roubles'],
      MONEY,
    ],
    ['more money', ['franc', 'francs', 'yen', 'yuan', 'usd', 'eur'], MONEY],
    ['a share', ['percent', 'percentage'], PERCENT | NUMBER],
    ['no such word', ['harbour', 'lantern', '', 'pound'], 0],
    ['a word that such a word begins', ['mayfly', 'sundays', 'tenant', 'oneself', 'inside-out', 'yent', 'todays'], 0],
    [
      'a word that such a word ends',
      ['dismay', 'often', 'phone', 'admonday', 'kitchen-on', 'adollar', 'midtoday', 'therefor'],
      0,
    ],
    ['a word around such a word', ['apercent', 'percents', 'them', 'bathe', 'stands', 'v1931', 'x5th'], 0],
  ])('GIVEN %s (%j) THEN its bits are %i', (_, words, shape) => {
    expect(words.map((word) => [word, shapeOf(word)])).toEqual(words.map((word) => [word, shape]));
  });
});
