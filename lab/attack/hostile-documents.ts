import { zipSync } from 'fflate';
import type { HostileFile } from './chance.ts';

// Pages, PDFs, Word documents and messages that were each made to do one harm.

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
const TEXT = '<p>The harbour opened again on Sunday, the mayor said.</p>';
const many = (piece: string, times: number) => piece.repeat(times);

function hostilePages(): HostileFile[] {
  return [
    { name: 'deep.html', content: page(many('<div>', 100_000) + TEXT) },
    { name: 'deep-inline.html', content: page(many('<b><i>', 50_000) + TEXT) },
    { name: 'million-tags.html', content: page(many('<b>a</b>', 500_000)) },
    { name: 'unclosed.html', content: page(many('<p><span><a href=x>', 200_000)) },
    { name: 'wrong-ends.html', content: page(many('<div>', 390) + many('</x></y></p>', 300_000)) },
    { name: 'attribute.html', content: page(`<p title="${many('a&amp;', 800_000)}">x</p>${TEXT}`) },
    { name: 'attributes.html', content: page(`<p ${many('a b c d ', 500_000)}>x</p>${TEXT}`) },
    { name: 'entities.html', content: page(`<p>${many('&amp;&notit;&#x10ffff;&', 200_000)}</p>${TEXT}`) },
    { name: 'tables.html', content: page(`${many('<table><tr><td>', 300)}a${TEXT}`) },
    {
      name: 'spans.html',
      content: page(
        `<table><tr>${many('<th colspan=1000 rowspan=1000>a wide heading of a table</th>', 100)}</tr>${many('<tr><td colspan=1000 rowspan=1000>a</td></tr>', 20_000)}</table>${TEXT}`,
      ),
    },
    {
      name: 'headings.html',
      content: page(
        `<table><tr>${many(`<th>${many('a', 90)}</th>`, 100)}</tr>${many(`<tr>${many('<td>1</td>', 100)}</tr>`, 500)}</table>`,
      ),
    },
    { name: 'buttons.html', content: page(many('<div><button>a</button> cookies </div>', 15_000) + TEXT) },
    {
      name: 'nested-buttons.html',
      content: page(`${many('<table><tr><td>', 100)}${many('<button>', 20_000)}<h2>a</h2>`),
    },
    { name: 'nested-frames.html', content: page(many('<div class="related">', 390) + many(TEXT, 50_000)) },
    { name: 'breaks.html', content: page(many('a<br>', 55_000) + TEXT) },
    { name: 'comments.html', content: page(many('<!-- a ', 500_000) + TEXT) },
    { name: 'script.html', content: page(`<script>while(true);</script><img src=x onerror="for(;;);">${TEXT}`) },
    { name: 'json.html', content: page(TEXT, `<script type="application/ld+json">${many('[', 400_000)}</script>`) },
    {
      name: 'json-wide.html',
      content: page(
        TEXT,
        `<script type="application/ld+json">[${many('{"@type":"Article","author":[', 5000)}</script>`,
      ),
    },
    { name: 'metas.html', content: page(TEXT, many('<meta name="date" content="10 June 2025 or so">', 50_000)) },
    {
      name: 'dates.html',
      content: page(`${many('<span class="date">the 1st of the 2nd at 3 on 4 May</span>', 20_000)}${TEXT}`),
    },
    { name: 'classes.html', content: page(`${many(`<div class="${many('related-', 500)}x">a</div>`, 1000)}${TEXT}`) },
    { name: 'paragraphs.html', content: page(many('<p>The harbour opened again, on Sunday, and closed.</p>', 55_000)) },
    { name: 'html.txt', content: many('<p>', 1_000_000) },
    { name: 'doctype.txt', content: `<!doctype html>${many('<!--', 900_000)}` },
  ];
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
export const word = (body: string, prolog = '') =>
  `${XML}${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const bytes = (text: string) => new TextEncoder().encode(text);
const docx = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
    ),
  );

function hostileWord(): HostileFile[] {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${many(`&l${n};`, 10)}">`).join('');
  const lying = docx({ 'word/document.xml': word(many(paragraph('a'), 400_000)) });
  // What the archive says of its one file's size, in both of its headers.
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 < lying.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return [
    { name: 'bomb.docx', content: docx({ 'word/document.xml': new Uint8Array(50_000_000).fill(0x61) }) },
    { name: 'lying.docx', content: lying },
    {
      name: 'media.docx',
      content: docx({
        'word/media/a.png': new Uint8Array(45_000_000),
        'word/document.xml': word(paragraph('The harbour opened again.')),
      }),
    },
    {
      name: 'climbing.docx',
      content: docx({
        '../../etc/passwd': 'x',
        '/tmp/x': 'x',
        'word/document.xml': word(paragraph('The harbour opened again.')),
      }),
    },
    {
      name: 'laughs.docx',
      content: docx({ 'word/document.xml': word(paragraph('&l9;'), `<!DOCTYPE l [<!ENTITY l0 "lol">${laughs}]>`) }),
    },
    {
      name: 'outside.docx',
      content: docx({
        'word/document.xml': word(paragraph('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      }),
    },
    {
      name: 'deep.docx',
      content: docx({ 'word/document.xml': word(many('<w:tbl><w:tr><w:tc>', 50_000) + paragraph('a')) }),
    },
    { name: 'unclosed.docx', content: docx({ 'word/document.xml': word(many('<w:p><w:r><w:t>a', 200_000)) }) },
    {
      name: 'wide.docx',
      content: docx({
        'word/document.xml': word(
          `<w:tbl><w:tr>${many('<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>', 1000)}</w:tr></w:tbl>`,
        ),
      }),
    },
    {
      name: 'properties.docx',
      content: docx({
        'word/document.xml': word(paragraph('The harbour opened again.')),
        'docProps/core.xml': `${XML}<a><dc:title>${many('a', 3_000_000)}</dc:title></a>`,
      }),
    },
    {
      name: 'notes.docx',
      content: docx({
        'word/document.xml': word(paragraph('The harbour opened again.')),
        'word/footnotes.xml': new Uint8Array(50_000_000).fill(0x61),
      }),
    },
    {
      name: 'deep-notes.docx',
      content: docx({
        'word/document.xml': word(paragraph('The harbour opened again.')),
        'word/endnotes.xml': `${XML}<w:endnotes>${many('<w:endnote><w:p>', 100_000)}`,
      }),
    },
    { name: 'empty.docx', content: docx({ 'word/document.xml': word('') }) },
    { name: 'other.docx', content: docx({ mimetype: 'application/zip' }) },
    { name: 'cut.docx', content: docx({ 'word/document.xml': word(many(paragraph('a'), 5000)) }).slice(0, 300) },
    { name: 'locked.docx', content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  ];
}

/** A PDF of objects as they are written, with the table of where they begin. */
function pdf(objects: readonly string[], trailer = ''): string {
  let text = '%PDF-1.7\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF`;
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const stream = (content: string, more = '') => `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
export const onePage = (content: string) =>
  pdf([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>',
    stream(content),
    FONT,
    stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >> '),
  ]);

function hostilePdfs(): HostileFile[] {
  return [
    { name: 'cyclic.pdf', content: pdf([CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']) },
    {
      name: 'cyclic-two.pdf',
      content: pdf([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 900 >>',
        '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 900 >>',
      ]),
    },
    {
      name: 'pages.pdf',
      content: pdf([
        CATALOG,
        `<< /Type /Pages /Kids [${many('3 0 R ', 100_000)}] /Count 100000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    },
    {
      name: 'lying-count.pdf',
      content: pdf([
        CATALOG,
        '<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    },
    { name: 'itself.pdf', content: onePage('/X Do') },
    {
      name: 'text.pdf',
      content: onePage(`BT /F 12 Tf ${many('(The harbour opened again.) Tj 0 -1 Td ', 100_000)} ET`),
    },
    { name: 'stack.pdf', content: onePage(`${many('q ', 500_000)}${many('[', 500_000)}`) },
    { name: 'dictionaries.pdf', content: pdf([many('<< /A ', 200_000)]) },
    { name: 'scan.pdf', content: onePage('0 0 9 9 re f') },
    {
      name: 'objects.pdf',
      content: pdf([CATALOG, stream(many('1 0 ', 100_000), '/Type /ObjStm /N 100000000 /First 400000 ')]),
    },
    { name: 'prev.pdf', content: pdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>'], '/Prev 9 ') },
    {
      name: 'encrypted.pdf',
      content: pdf(
        [CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>'],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${many('ab', 32)}> /U <${many('cd', 32)}> >> /ID [<ab> <ab>] `,
      ),
    },
    { name: 'broken.pdf', content: '%PDF-1.4\nnothing else' },
    { name: 'no.pdf', content: 'The harbour opened again.' },
  ];
}

function hostileMessages(): HostileFile[] {
  const head = (type: string) => `From: "News" <a@b.example>\r\nSubject: A letter\r\nContent-Type: ${type}\r\n\r\n`;
  const nested = Array.from(
    { length: 10_000 },
    (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
  );
  return [
    { name: 'nested.eml', content: `${head('multipart/mixed; boundary=b0')}${nested.join('')}a` },
    { name: 'messages.eml', content: many(head('message/rfc822'), 2000) },
    { name: 'headers.eml', content: `${many('X-A: b\r\n', 600_000)}\r\na` },
    { name: 'subject.eml', content: `Subject: ${many('=?utf-8?q?a?= ', 200_000)}\r\n\r\na` },
    { name: 'parts.eml', content: `${head('multipart/mixed; boundary=b')}${many('--b\r\n\r\na\r\n', 50_000)}--b--` },
    { name: 'html.eml', content: `${head('text/html')}${many('<div>', 100_000)}a` },
    { name: 'nothing.eml', content: '\r\n' },
  ];
}

/** Files of the formats that carry more than text, each made by hand to do one harm. */
export function hostileDocuments(): HostileFile[] {
  return [...hostilePages(), ...hostileWord(), ...hostilePdfs(), ...hostileMessages()];
}
