import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersInBold, dateMarkdown, escaped, spansMarkdown } from '../../src/discord/markdown.ts';
import { anyCitation, anyText, citationOf, LARGE, seen } from './replies.ts';

describe('text as Discord shows it', () => {
  test('GIVEN any text THEN no character that Discord reads as markup stays without a backslash', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = escaped(text);
        expect(written.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[\\*_~|`<>[\]()#@:]/);
        expect(written.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text.replace(/\s{2,}|[^\S\u00a0\u202f]/g, ' '));
      }),
      LARGE,
    );
  });
  test.each([
    { text: 'Vraiment\u202f?', shown: 'Vraiment\u202f?' },
    { text: '«\u00a018\u202f000\u00a0»', shown: '«\u00a018\u202f000\u00a0»' },
    { text: 'wide\u00a0\u00a0\u00a0 open', shown: 'wide open' },
  ])('GIVEN $text THEN what belongs together stays together', ({ text, shown }) => {
    expect(escaped(text)).toBe(shown);
  });
  test.each([
    { text: '- a dash', shown: '\\- a dash' },
    { text: ' + a plus', shown: ' \\+ a plus' },
    { text: '12. May was cold', shown: '12\\. May was cold' },
    { text: ' 1. May was cold', shown: ' 1\\. May was cold' },
    { text: 'Cold - and 1. wet', shown: 'Cold - and 1. wet' },
    { text: '-5 degrees', shown: '-5 degrees' },
    { text: '1.5 degrees', shown: '1.5 degrees' },
    { text: 'Rain.\n\n  More\train', shown: 'Rain. More rain' },
  ])('GIVEN “$text” THEN no list begins where the article has none', ({ text, shown }) => {
    expect(escaped(text)).toBe(shown);
  });
});

describe('spans', () => {
  test.each([
    { span: 'a *b*', shown: 'a \\*b\\*' },
    { span: { bold: 'a *b*' }, shown: '**a \\*b\\***' },
    { span: { code: 'a`b\n *c*.md' }, shown: '`a b *c*.md`' },
    { span: { cite: 3 }, shown: '\\[3\\]' },
    { span: { date: '2025-03-02' }, shown: '<t:1740916800:D>' },
  ])('GIVEN $span THEN it is $shown', ({ span, shown }) => {
    expect(spansMarkdown(['See ', span])).toBe(`See ${shown}`);
  });
});

test.each(['1970-01-01', '2024-02-29', '2025-12-31'])('GIVEN %s THEN the time stamp is noon of that day', (date) => {
  const seconds = Number(/^<t:(\d+):D>$/.exec(dateMarkdown(date))?.[1]);
  expect(new Date(seconds * 1000).toISOString()).toBe(`${date}T12:00:00.000Z`);
});

describe('the words that answer', () => {
  const text = 'The *ferry* sails on Friday.';
  const citation = citationOf(text, undefined, {
    textStart: 10,
    answers: [
      { start: 15, end: 20 },
      { start: 31, end: 37 },
    ],
  });
  test('GIVEN words that answer THEN they are bold, and nothing else is', () => {
    expect(answersInBold(citation, { start: 10, end: 38 })).toBe('The \\***ferry**\\* sails on **Friday**.');
  });
  test('GIVEN a stretch that cuts a word THEN that word is not bold', () => {
    expect(answersInBold(citation, { start: 16, end: 36 })).toBe('erry\\* sails on Frida');
    expect(answersInBold(citation, { start: 15, end: 37 })).toBe('**ferry**\\* sails on **Friday**');
  });
  test('GIVEN any passage THEN its words are those of the article', () => {
    fc.assert(
      fc.property(anyCitation, (cited) => {
        const end = cited.textStart + cited.text.length;
        const written = answersInBold(cited, { start: cited.textStart, end });
        expect(seen(written).replace(/\s+/g, ' ')).toBe(cited.text.replace(/\s+/g, ' '));
      }),
      LARGE,
    );
  });
});
