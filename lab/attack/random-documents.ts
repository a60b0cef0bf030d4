import { zipSync } from 'fflate';
import { onePage, word } from './hostile-documents.ts';
import { count, of, type Make, type Random } from './chance.ts';

// Pages, Word documents, PDFs and messages out of pieces that each weigh on a parser, in any order and number, some of them damaged.

const SENTENCE = 'The harbour opened again on Sunday, the mayor said.';
const PAGE_PIECES = [
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<b><i>',
  '<li>',
  '<ul>',
  '<h2>',
  '<br>',
  '<hr>',
  '<a href="#1">1</a>',
  '<a href=x>',
  '<table><tr><td>',
  '<tr><td colspan=1000 rowspan=1000>a',
  '<th colspan=9>h',
  '</table>',
  '<table>',
  '<caption>',
  '&amp;',
  '&notit;',
  '&#x110000;',
  '&',
  '&lt;p&gt;',
  '\u0000',
  '\u202e',
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<svg><math>',
  '<script>',
  '</script>',
  '<style>',
  '<template>',
  '<noscript>',
  '<form><input type=email>',
  '<button>',
  '<article class="post related-posts">',
  '<section hidden>',
  '<main>',
  '<nav>',
  '<aside>',
  '<h1>',
  '</h1>',
  '<body>',
  '<time datetime="2025-13-41">',
  '<span class="date">the 1st of the 2nd at 3 on 4 May</span>',
  '<meta name=date content=x>',
  '<script type="application/ld+json">[',
  '{"@type":"Article","author":[',
  '"x",',
  ']',
  '}',
  SENTENCE,
] as const;
const WORD_PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '<w:t>',
  '</w:t>',
  '</w:r>',
  '<w:tab/>',
  '<w:br/>',
  '<w:pStyle w:val="Title"/>',
  '<w:tbl>',
  '<w:tr>',
  '<w:tc>',
  '</w:tc>',
  '</w:tr>',
  '</w:tbl>',
  '<w:gridSpan w:val="999"/>',
  '<w:vMerge/>',
  '<w:tblHeader/>',
  '<w:del>',
  '</w:del>',
  '<mc:Fallback>',
  '<w:drawing>',
  '&amp;',
  '&l9;',
  '&#0;',
  '<!--',
  '<![CDATA[',
  '<',
  '\u0000',
  `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`,
] as const;
const PDF_PIECES = [
  'BT ',
  'ET ',
  '/F 12 Tf ',
  '/F 0 Tf ',
  '0 -14 Td ',
  '99999 0 Td ',
  '1 0 0 1 0 0 Tm ',
  '9e99 Tm ',
  'T* ',
  "(a) ' ",
  '/X Do ',
  'q ',
  'Q ',
  '[',
  ']',
  '<<',
  '>>',
  '(',
  ')',
  '<41> Tj ',
  '[(a) -900 (b)] TJ ',
  '0 0 9 9 re f ',
  'BI ID EI ',
  '-1 ',
  '% x\n',
  `(${SENTENCE}) Tj 0 -14 Td `,
] as const;
const MESSAGE_PIECES = [
  'Subject: a\r\n',
  'Subject: =?utf-8?B?8J+?= =?x?q?=\r\n',
  'From: "a" <a@b.example>\r\n',
  'Date: 99 Foo\r\n',
  ' folded\r\n',
  '\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: text/html; charset=utf-7\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  '=\r\n',
  '=E9=',
  '--b\r\n',
  '--b--\r\n',
  '<p>',
  '<div>',
  '&amp;',
  `${SENTENCE}\r\n`,
] as const;

function pieces(random: Random, list: readonly [string, ...string[]]): string {
  return Array.from({ length: count(random, 40) }, () =>
    of(random, list).repeat(count(random, random() < 0.6 ? 30 : 20_000)),
  ).join('');
}

/** Cut, or with some of its bytes changed; most stay whole. */
function damaged(random: Random, content: Uint8Array): Uint8Array {
  const kind = random();
  if (kind < 0.15) return content.slice(0, Math.floor(random() * content.length));
  if (kind < 0.4)
    for (let n = count(random, 100); n > 0; n--)
      content[Math.floor(random() * content.length)] = Math.floor(random() * 256);
  return content;
}

const bytes = (text: string) => new TextEncoder().encode(text);

export const DOCUMENT_CLASSES: Readonly<Record<'pages' | 'word' | 'pdfs' | 'messages', Make>> = {
  pages: (random) => ({
    name: 'x.html',
    content: damaged(random, bytes(`<html><body>${pieces(random, PAGE_PIECES)}`)),
  }),
  word: (random) => {
    const files = {
      'word/document.xml': bytes(word(pieces(random, WORD_PIECES))),
      ...(random() < 0.3 ? { 'word/footnotes.xml': bytes(pieces(random, WORD_PIECES)) } : {}),
    };
    return { name: 'x.docx', content: damaged(random, zipSync(files, { level: 1 })) };
  },
  pdfs: (random) => ({ name: 'x.pdf', content: damaged(random, bytes(onePage(pieces(random, PDF_PIECES)))) }),
  messages: (random) => ({ name: 'x.eml', content: damaged(random, bytes(pieces(random, MESSAGE_PIECES))) }),
};
