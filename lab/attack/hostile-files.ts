import { randomNumbers } from '../random.ts';
import { count, of, type HostileFile, type Make, type Random } from './chance.ts';
import { DOCUMENT_CLASSES } from './random-documents.ts';

const YAML_VALUES = [
  '*Exclusive*',
  '*staff',
  '&a',
  '&a *a',
  '[',
  '{',
  ']',
  '!!js/function x',
  '!<x> y',
  '|',
  '>',
  '- -',
  '? :',
  '@x',
  '`x',
  '%x',
  '"',
  "'",
  '"\\x"',
  'a: b: c',
  '<<: *x',
  '~',
  '2025-13-41',
  '0o7',
  '.inf',
  '\t',
  '#',
  '---',
  '...',
  '1e999',
  '\u202e',
  '\u001b[2J',
  'javascript:alert(1)',
  'https://a b',
  'https://u:p@example.org',
  '"https://example.org/\\"x\\""',
] as const;
const KEYS = [
  'title',
  'date',
  'source',
  'url',
  'author',
  'language',
  '__proto__',
  'constructor',
  '<<',
  '? x',
  '"k',
  'a b',
] as const;

function yaml(random: Random): HostileFile {
  const lines = Array.from({ length: count(random, 3000) }, () => {
    const value = of(random, YAML_VALUES);
    return `${of(random, KEYS)}: ${random() < 0.2 ? value.repeat(count(random, 3000)) : value}`;
  });
  const closed = random() < 0.9 ? '\n---\n' : '';
  return { name: 'x.md', content: `---\n${lines.join('\n')}${closed}\nThe harbour opened again.` };
}

const MARKS = [
  '> ',
  '- ',
  '* ',
  '1. ',
  '*a **a ',
  'a** a*',
  '_',
  '`',
  '``',
  '[',
  ']',
  '](',
  '![',
  '<',
  '<!--',
  '<a ',
  '&amp;',
  '\\',
  '#',
  '|',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '```\n',
  '~~~\n',
  '[x]: y\n',
  '[x]',
  '<script>',
  '\u00a0',
  'a',
  'The harbour opened. ',
  '---\n',
  '===\n',
  '  - ',
] as const;

function markdown(random: Random): HostileFile {
  const parts = Array.from({ length: count(random, 40) }, () => of(random, MARKS).repeat(count(random, 12_000)));
  const runs = random() < 0.1 ? Array.from({ length: count(random, 400) }, (_, n) => `${'`'.repeat(n)} `) : [];
  return { name: 'x.md', content: [...parts, ...runs].join('').slice(0, 400_000) };
}

const TEXTS = [
  ' ',
  '\u00a0',
  '\n',
  '\r',
  '\u2028',
  '\u0085',
  '\t',
  'Mr. Smith said so. ',
  'Mr. ',
  'The harbour opened again on Sunday. ',
  'a',
  'a.',
  '.',
  '“',
  ')',
  '1,111',
  '1 111',
  "a'",
  '(AB) ',
  'Alpha Beta (AB) ',
  '\u0301',
  '😀',
  '\u200b',
  '\u202e',
  'And these:\n\n',
  '- item\n',
  'a\n\n',
  'date 2025-06-10 ',
  '$',
  '%',
  'ﷺ',
  '漢字。',
  'U.S. ',
  '“Why?” he ',
  '…',
  '-',
  '\u0000',
  '\ufeff',
] as const;

function plainText(random: Random): HostileFile {
  const parts = Array.from({ length: count(random, 20) }, () => of(random, TEXTS).repeat(count(random, 150_000)));
  return { name: 'x.txt', content: parts.join('').slice(0, 400_000) };
}

const LINES = [
  '{"id"',
  '[]',
  'null',
  '1e999',
  '"',
  '{}',
  '{"id":"","title":"t","text":"x"}',
  '{"id":"__proto__","title":"t","text":"x"}',
  '{"id":"a","title":["t"],"text":"x"}',
  '{"id":"a","title":"\\u202e\\u001b[2J","text":"\\ud800"}',
  '{"id":"a","title":"t","text":"x","url":"ftp://x"}',
  '{"id":"a","title":"t","text":" "}',
  '{"id":"a","title":"t","text":"x","date":"2025-02-31"}',
  '{"id":1,"title":2,"text":3}',
  '\u0000',
  '\ufeff{}',
] as const;

function jsonLines(random: Random, at: number): HostileFile {
  const lines = Array.from({ length: count(random, 20_000) }, (_, n) => {
    if (random() < 0.7) return of(random, LINES);
    return JSON.stringify({
      id: `j${at}-${n}`,
      title: of(random, TEXTS),
      text: of(random, TEXTS).repeat(count(random, 300)),
    });
  });
  const nested = random() < 0.1 ? ['['.repeat(count(random, 200_000))] : [];
  return { name: 'x.jsonl', content: [...lines, ...nested].join('\n') };
}

function bytes(random: Random): HostileFile {
  const content = Uint8Array.from({ length: count(random, 30_000) }, () =>
    Math.floor(random() * 256) < 200 ? 32 + Math.floor(random() * 95) : Math.floor(random() * 256),
  );
  const starts: readonly [readonly number[], ...(readonly number[])[]] = [
    [],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
    [0x2d, 0x2d, 0x2d, 0x0a],
  ];
  content.set(of(random, starts).slice(0, content.length));
  return { name: of(random, ['x.txt', 'x.md', 'x.jsonl']), content };
}

const NAMES = [
  '\u001b[31m',
  '\u202e',
  '\u200b',
  '\n',
  '\r',
  '`',
  '*',
  '@everyone',
  '<@1>',
  '"',
  "'",
  ' ',
  '..',
  '...',
  '-',
  '%00',
  '\\',
  '😀',
  'é',
  'e\u0301',
  'CON',
  'constructor',
  '__proto__',
  '$(id)',
  'a'.repeat(80),
] as const;

function name(random: Random): HostileFile {
  const stem = Array.from({ length: 1 + Math.floor(random() * 3) }, () => of(random, NAMES)).join('');
  return {
    name: `${stem}${of(random, ['.txt', '.md', '.jsonl', '.TXT', '.png', ''])}`,
    content: of(random, ['Words.', '', '{"id"']),
  };
}

/** Makers of hostile files, by what they attack. */
const CLASSES: Readonly<Record<string, Make>> = {
  yaml,
  markdown,
  text: plainText,
  json: jsonLines,
  bytes,
  names: name,
  ...DOCUMENT_CLASSES,
};

export const CLASS_NAMES = Object.keys(CLASSES);

/** The hostile files of a class: the same for the same seed, each with a name of its own. */
export function* hostileFiles(kind: string, files: number, seed: number): Generator<HostileFile> {
  const make = CLASSES[kind];
  if (make === undefined) return;
  const random = randomNumbers(seed);
  for (let at = 0; at < files; at++) {
    const made = make(random, at);
    yield { ...made, name: `${at}-${made.name}` };
  }
}
