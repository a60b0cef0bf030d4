import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import { sourcesAction } from '../../src/core/reply/action.ts';
import { notice } from '../../src/core/reply/notice.ts';
import type { Reply, ReplyAction } from '../../src/core/reply/reply.ts';
import { messageOf } from '../../src/discord/message.ts';
import { anyReply, citationOf, LARGE, nodesOf, textsOf } from './replies.ts';

const reply = (stated: Partial<Reply>): Reply => ({ ...notice('plain', 'asker', 'Hello.'), ...stated });
const buttonsOf = (made: Reply) => nodesOf(messageOf(made, en).components).filter(({ type }) => type === 2);
const strings = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(strings) : [];
};
const long = (count: number): Reply['blocks'] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'citation',
    n: null,
    citation: citationOf(`Passage ${n} tells of the harbour. `.repeat(40).trim()),
    shows: 'passage',
  }));

describe('a message', () => {
  test('GIVEN a file THEN it comes along, and a component shows it', () => {
    const { components, files } = messageOf(reply({ file: { name: 'gaps.csv', text: 'Ä,1' } }), en);
    expect(files).toEqual([{ name: 'gaps.csv', attachment: Buffer.from('Ä,1') }]);
    expect(nodesOf(components).filter(({ type }) => type === 13)).toEqual([
      { type: 13, file: { url: 'attachment://gaps.csv' } },
    ]);
    expect(messageOf(reply({}), en)).not.toHaveProperty('files');
  });
  test('GIVEN any reply THEN its message keeps the limits of Discord', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        const { components, flags } = messageOf(made, en);
        const all = nodesOf(components);
        const texts = textsOf(components);
        expect(flags).toBe(1 << 15);
        expect(all.length).toBeLessThanOrEqual(40);
        expect(texts.join('').length).toBeLessThanOrEqual(4000);
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.every((text) => text.trim() !== '')).toBe(true);
        for (const { type, label, custom_id: id, url, components: children } of all) {
          if (type === 1) {
            expect(children).not.toHaveLength(0);
            expect((children as unknown[]).length).toBeLessThanOrEqual(5);
          }
          if (typeof label === 'string') expect(label.length).toBeLessThanOrEqual(80);
          if (typeof id === 'string') expect(id.length).toBeLessThanOrEqual(100);
          if (typeof url === 'string') expect(url.length).toBeLessThanOrEqual(512);
        }
        const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { ...LARGE, numRuns: 100 },
    );
  });
  test('GIVEN any reply THEN nobody is pinged by it', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        expect(messageOf(made, en).allowedMentions).toEqual({ parse: [], repliedUser: false });
      }),
      { ...LARGE, numRuns: 30 },
    );
  });
  test('GIVEN any reply THEN no half of a character is sent, which Discord could not read', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        for (const text of strings(messageOf(made, en))) expect(text.isWellFormed()).toBe(true);
      }),
      { ...LARGE, numRuns: 30 },
    );
  });
  test('GIVEN tones THEN each has a colour of its own', () => {
    const tones = ['answer', 'unsure', 'plain', 'done', 'problem'] as const;
    const colours = tones.map((tone) => nodesOf(messageOf(reply({ tone }), en).components)[0]?.['accent_color']);
    expect(new Set(colours).size).toBe(tones.length);
    expect(colours.every((colour) => typeof colour === 'number')).toBe(true);
  });
  test('GIVEN nothing to show THEN it says so, and a line without words is not empty', () => {
    expect(textsOf(messageOf(reply({ blocks: [] }), en).components)).toEqual([
      expect.stringContaining('Nothing to show'),
    ]);
    expect(textsOf(messageOf(reply({ blocks: [{ kind: 'text', spans: [' '] }] }), en).components)[0]?.trim()).not.toBe(
      '',
    );
  });
  test('GIVEN a rule between two lines THEN a divider stands there', () => {
    const line = { kind: 'text', spans: ['Line'] } as const;
    const [container] = nodesOf(messageOf(reply({ blocks: [line, { kind: 'rule' }, line] }), en).components);
    const inside = container?.['components'] as Record<string, unknown>[];
    expect(inside.map(({ type }) => type)).toEqual([10, 14, 10]);
    expect(inside[1]).toMatchObject({ divider: true });
  });
});

describe('buttons', () => {
  const open = (n: number): Extract<ReplyAction, { kind: 'open' }> => ({
    kind: 'open',
    label: `Open ${n}`,
    action: `m:${n}`,
  });

  test('GIVEN actions THEN each is a button that opens what it says', () => {
    expect(
      buttonsOf(reply({ actions: [open(1), { kind: 'link', label: 'Article', url: 'https://example.org/a' }] })),
    ).toEqual([
      { type: 2, style: 2, label: 'Open 1', custom_id: 'm:1' },
      { type: 2, style: 5, label: 'Article', url: 'https://example.org/a' },
    ]);
  });
  test('GIVEN seven actions THEN all are there, in order, in two rows', () => {
    const made = messageOf(reply({ actions: Array.from({ length: 7 }, (_, n) => open(n)) }), en);
    const rows = nodesOf(made.components).filter(({ type }) => type === 1);
    expect(rows.map(({ components }) => nodesOf(components).map(({ label }) => label))).toEqual([
      ['Open 0', 'Open 1', 'Open 2', 'Open 3', 'Open 4'],
      ['Open 5', 'Open 6'],
    ]);
  });
  test('GIVEN one that begins a row THEN it stands below the others, with what follows', () => {
    const made = messageOf(reply({ actions: [open(1), open(2), { ...open(3), beginsRow: true }, open(4)] }), en);
    const rows = nodesOf(made.components).filter(({ type }) => type === 1);
    expect(rows.map(({ components }) => nodesOf(components).map(({ label }) => label))).toEqual([
      ['Open 1', 'Open 2'],
      ['Open 3', 'Open 4'],
    ]);
  });
  test('GIVEN no action THEN there is no row for buttons', () => {
    expect(messageOf(reply({}), en).components).toHaveLength(1);
  });
  test('GIVEN an address longer than Discord takes THEN the answer comes without that button', () => {
    const link = (length: number) =>
      ({ kind: 'link', label: `${length}`, url: 'https://example.org/'.padEnd(length, 'x') }) as const;
    const made = reply({ actions: [link(513), link(512), open(1)] });
    expect(buttonsOf(made).map(({ label }) => label)).toEqual(['512', 'Open 1']);
  });
});

describe('pages', () => {
  const action = sourcesAction([{ passageId: 'AAAAAAAAA', start: 0, end: 1 }]);
  const paged = (at: number, blocks = long(8)) => reply({ blocks, pages: { at, action } });
  const turns = (made: Reply) => buttonsOf(made).map(({ label, custom_id, disabled }) => [label, custom_id, disabled]);
  const lineOf = (made: Reply) => textsOf(messageOf(made, en).components).at(-1);

  test('GIVEN the first, one between and the last THEN the buttons lead one page on and back, and end where it ends', () => {
    const count = Number(/of (\d+)$/.exec(lineOf(paged(0)) ?? '')?.[1]);
    expect(count).toBeGreaterThan(2);
    expect(lineOf(paged(0))).toBe(`-# Page 1 of ${count}`);
    expect(turns(paged(0))).toEqual([
      ['Previous', `${action}:0`, true],
      ['Next', `${action}:1`, false],
    ]);
    expect(lineOf(paged(1))).toBe(`-# Page 2 of ${count}`);
    expect(turns(paged(1))).toEqual([
      ['Previous', `${action}:0`, false],
      ['Next', `${action}:2`, false],
    ]);
    expect(lineOf(paged(count - 1))).toBe(`-# Page ${count} of ${count}`);
    expect(turns(paged(count - 1)).map(([, , disabled]) => disabled)).toEqual([false, true]);
  });
  test('GIVEN a page that is no longer there THEN the last one is shown', () => {
    expect(lineOf(paged(99))).toMatch(/^-# Page (\d+) of \1$/);
  });
  test('GIVEN one page of a number of them THEN all of it is shown, and the buttons lead on and back from there', () => {
    const made = (at: number) =>
      reply({ blocks: [{ kind: 'text', spans: ['Here.'] }], pages: { at, of: 2000, action: 'l:' } });
    expect(textsOf(messageOf(made(41), en).components)).toEqual(['Here.', '-# Page 42 of 2000']);
    expect(turns(made(41))).toEqual([
      ['Previous', 'l::40', false],
      ['Next', 'l::42', false],
    ]);
    expect(turns(made(1999)).map(([, , disabled]) => disabled)).toEqual([false, true]);
  });
  test('GIVEN a page of long titles THEN each of them is there with its beginning', () => {
    const items = Array.from({ length: 25 }, (_, n) => [`Title ${n} ${'*'.repeat(500)}`]);
    const made = reply({ blocks: [{ kind: 'list', items }], pages: { at: 0, of: 9, action: 'l:' } });
    const text = textsOf(messageOf(made, en).components).join('\n');
    for (const n of items.keys()) expect(text).toContain(`- Title ${n} `);
  });
  test('GIVEN that everything fits THEN there is nothing to turn', () => {
    expect(turns(paged(0, long(1)))).toEqual([]);
    expect(textsOf(messageOf(paged(0, long(1)), en).components).join('')).not.toContain('Page');
  });
  test('GIVEN a reply without pages THEN what does not fit is left out, and no page is promised', () => {
    const made = reply({ blocks: Array.from({ length: 60 }, () => ({ kind: 'text', spans: ['word '.repeat(100)] })) });
    expect(turns(made)).toEqual([]);
    expect(textsOf(messageOf(made, en).components).join('')).not.toContain('Page');
  });
});
