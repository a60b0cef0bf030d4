import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed-files.ts';

const TEXT =
  'Café “Zum Anker”\n\nThe café – open since 1920 – costs £3 a cup, the señora says. Größe, façade, œuvre, naïve.';
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
/** Windows-1252: beyond what it shares with ISO 8859-1, only what stands in the text. */
const windows1252 = (text: string) =>
  Buffer.from(Array.from(text, (one) => ({ '“': 0x93, '”': 0x94, '–': 0x96, œ: 0x9c })[one] ?? one.charCodeAt(0)));

describe('encodings', () => {
  test.each([
    ['UTF-16LE with its mark', utf16(`\ufeff${TEXT}`, false), 'UTF-16LE'],
    ['UTF-16BE with its mark', utf16(`\ufeff${TEXT}`, true), 'UTF-16BE'],
    ['UTF-16LE without', utf16(TEXT, false), 'UTF-16LE'],
    ['UTF-16BE without', utf16(TEXT, true), 'UTF-16BE'],
    ['Windows-1252', windows1252(TEXT), 'Windows-1252'],
  ])('GIVEN %s THEN the text is read, and that it is not UTF-8 is said', async (_, bytes, name) => {
    const { articles, notes } = await parsed('a.txt', bytes);
    expect(articles).toMatchObject([{ title: 'Café “Zum Anker”', text: TEXT.slice(TEXT.indexOf('\n\n') + 2) }]);
    expect(notes).toEqual([
      `the article is loaded, but it is not UTF-8 and was read as ${name}. Look whether its accents and quotation marks are right, and save it as UTF-8.`,
    ]);
  });
  test('GIVEN UTF-8 THEN nothing is said', async () => {
    expect(await parsed('a.txt', TEXT)).toMatchObject({ articles: [{}], notes: [], leftOut: [] });
  });
  test('GIVEN Russian in UTF-16 without a mark THEN it is read', async () => {
    const { articles } = await parsed(
      'a.txt',
      utf16('Порт снова открыт, сообщил мэр города в воскресенье утром.', false),
    );
    expect(articles).toMatchObject([{ text: 'Порт снова открыт, сообщил мэр города в воскресенье утром.' }]);
  });
  test('GIVEN a page that names its encoding THEN it is read so', async () => {
    const head = Buffer.from('<html><head><meta charset="koi8-r"><title>x</title></head><body><p>');
    // "Порт открыт." in KOI8-R.
    const body = Uint8Array.of(0xf0, 0xcf, 0xd2, 0xd4, 0x20, 0xcf, 0xd4, 0xcb, 0xd2, 0xd9, 0xd4, 0x2e);
    const { articles, notes } = await parsed('a.html', Buffer.concat([head, body]));
    expect(articles).toMatchObject([{ text: 'Порт открыт.' }]);
    expect(notes[0]).toContain('was read as koi8-r');
  });
  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48)],
    ['UTF-8 that was cut within a letter', Buffer.from(`${'Ünïcödé – “größer”. '.repeat(20)}é`).subarray(0, -1)],
    [
      'Russian in Windows-1251',
      Uint8Array.from('Порт снова открыт', (c) => (c === ' ' ? 32 : (c.charCodeAt(0) - 0x350) & 255)),
    ],
    ['half a character of UTF-16', utf16(`\ufeff${TEXT}`, false).subarray(0, -1)],
  ])('GIVEN %s THEN it is refused', async (_, bytes) => {
    expect(await parsed('a.txt', bytes)).toEqual({
      articles: [],
      notes: [],
      leftOut: ['it is not UTF-8 text. Save it as UTF-8.'],
    });
  });
  test('GIVEN any bytes THEN what is loaded holds no characters that no text has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const { articles, leftOut } = await parsed('a.txt', bytes);
        expect(articles.length + leftOut.length).toBe(1);
        expect(articles[0]?.text.includes('\0') ?? false).toBe(false);
      }),
    );
  });
});
