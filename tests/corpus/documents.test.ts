import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/core/answer/cite.ts';
import { splitPassages } from '../../src/core/text/passages.ts';
import { hostileDocuments } from '../../lab/attack/hostile-documents.ts';
import { collectionOf } from '../core/articles.ts';
import { parsed } from './parsed-files.ts';

// notes.docx was made by the second of these commands from a text with three notes.
// canal.docx and canal.pdf were made from canal.fodt, and table.docx from table.html, by LibreOffice 7.4:
// soffice --headless --convert-to pdf:writer_pdf_Export canal.fodt
// soffice --headless --convert-to 'docx:MS Word 2007 XML' canal.fodt
// soffice --headless --convert-to odt --infilter='HTML (StarWriter)' table.html, and that to .docx as above

async function document(name: string) {
  const [article] = (await parsed(name, readFileSync(new URL(`./documents/${name}`, import.meta.url)))).articles;
  if (article === undefined) throw new Error(`${name} should be loaded.`);
  return article;
}
const passagesOf = ({ text, ...article }: Awaited<ReturnType<typeof document>>) =>
  splitPassages({ text, ...article }).map(({ start, end }) => text.slice(start, end));

describe('documents made by LibreOffice from the same text', () => {
  test('GIVEN a PDF and a Word document THEN their passages are the same', async () => {
    const [word, pdf] = [await document('canal.docx'), await document('canal.pdf')];
    expect(passagesOf(pdf)).toEqual(passagesOf(word));
    expect(passagesOf(word)).toHaveLength(7);
  });
  test('GIVEN words that are parted at the end of lines THEN they are whole, and hyphens of their own stay', async () => {
    const { text } = await document('canal.pdf');
    expect(text).toContain('the Waterways Office said.');
    expect(text).toContain('Samples were taken at twenty-four places.');
    expect(text).toContain('provided that the banks hold');
  });
  test('GIVEN a header and page numbers THEN neither is in the text', async () => {
    expect((await document('canal.pdf')).text).not.toMatch(/Notices|Page \d/);
  });
  test('GIVEN properties THEN title, author, date and language are those', async () => {
    const facts = {
      title: 'Canal to be dredged for the first time in forty years',
      author: 'Waterways Office',
      language: 'en-GB',
    };
    expect(await document('canal.docx')).toMatchObject({ ...facts, date: '2025-10-02' });
    expect(await document('canal.pdf')).toMatchObject(facts);
  });
  test('GIVEN a quote on the second page THEN its citation says so', async () => {
    const article = await document('canal.pdf');
    const { passages } = await collectionOf([article]);
    const pageOf = (quote: string) => {
      const start = article.text.indexOf(quote);
      const passage = passages.find((each) => each.start <= start && start < each.end);
      return passage === undefined ? null : cite(passage, { start, end: start + quote.length }).page;
    };
    expect(pageOf('The canal between the two locks')).toBe(1);
    expect(pageOf('What happens to the mud')).toBe(1);
    expect(pageOf('By April the canal')).toBe(2);
    expect(article.pages).toHaveLength(2);
  });
});

test('GIVEN a Word document with footnotes and endnotes THEN they stand below the text, which is whole', async () => {
  expect((await document('notes.docx')).text.split('\n\n')).toEqual([
    'The council counted 4,120 trees along its streets in the spring.',
    'It will plant 300 more before the winter.',
    'Trees in parks and gardens were not counted.',
    'Lindens & maples, for the most part.',
    'The money comes from the fund for parks.',
    'The fund was set up in 2019.',
  ]);
});

test('GIVEN a Word document with all that an office writes into one THEN its text is read as it would be printed', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
  const body = [
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Port opens')}</w:p>`,
    `<w:p>${run('The port')}<w:del>${run(' is closed')}</w:del><w:ins>${run(' is open')}</w:ins><w:r><w:tab/></w:r>${run('again &amp; busy.')}<w:r><w:drawing><w:p>${run('a box')}</w:p></w:drawing></w:r></w:p>`,
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Port')}${cell('2024')}</w:tr>`,
    `<w:tr>${cell('North', '<w:vMerge w:val="restart"/>')}${cell('1')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2')}</w:tr>`,
    `<w:tr>${cell('closed in winter', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
  ].join('');
  const xml = `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
  const { articles } = await parsed('a.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
  expect(articles).toMatchObject([
    {
      title: 'Port opens',
      text: 'The port is open again & busy.\n\nPort: North · 2024: 1\n\nPort: North · 2024: 2\n\nclosed in winter',
    },
  ]);
});

const hostile = hostileDocuments();

test.each([
  ['scan.pdf', 'it holds pictures of pages, no text. Run text recognition (OCR) over it, or save its text as .txt.'],
  ['encrypted.pdf', 'it is locked with a password. Save a copy of it without the password.'],
  ['broken.pdf', 'it is no PDF, or a broken one. Save it as a PDF again, or save its text as .txt.'],
  ['pages.pdf', 'it has 100,000 pages (the limit is 1,000). Split it into several files.'],
  ['bomb.docx', 'what is packed in it is too large. Split it, or save its text as .txt.'],
  ['lying.docx', 'it is no Word document, or a broken one. Open it in Word or LibreOffice and save it as .docx again.'],
  [
    'locked.docx',
    'it is locked with a password, or an older Word document with the wrong ending. Save it as .docx without a password.',
  ],
  ['deep.docx', 'it is nested too deeply. Save it as plain text (.txt), or write it more simply.'],
  ['deep.html', 'its marks are nested too deeply. Save the article as plain text (.txt), without the page around it.'],
  [
    'million-tags.html',
    'it has more than 60,000 elements. Save the article as plain text (.txt), without the page around it.',
  ],
  [
    'attributes.html',
    'an element of it has more than 500 attributes. Save the article as plain text (.txt), without the page around it.',
  ],
  ['headings.html', 'its text is too long (the limit is 5000000 bytes). Split it, or raise CORPUS_MAX_BYTES.'],
  [
    'nested.eml',
    'it is written in a way that it cannot be read. Save it as plain text (.txt), or write it more simply.',
  ],
])('GIVEN %s THEN it is refused with what is wrong and what to do', async (name, sentence) => {
  const file = hostile.find((each) => each.name === name);
  expect((await parsed(name, file?.content ?? '')).leftOut).toEqual([sentence]);
});

test.each([
  ['laughs.docx', '&l9;'],
  ['outside.docx', '&x;'],
  ['climbing.docx', 'The harbour opened again.'],
])('GIVEN %s THEN nothing is expanded, fetched or written: its text is what it says', async (name, text) => {
  const file = hostile.find((each) => each.name === name);
  expect((await parsed(name, file?.content ?? '')).articles).toMatchObject([{ text }]);
});
