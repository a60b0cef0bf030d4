export interface Item {
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly link?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An RSS 2.0 feed of 10 June 2025. */
export function rss(items: readonly Item[], more = ''): string {
  const written = items.map(
    ({ id, title, text, link }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${escaped(title)}</title>${
        link === undefined ? '' : `<link>${escaped(link)}</link>`
      }<pubDate>Tue, 10 Jun 2025 08:00:00 GMT</pubDate><description><![CDATA[${text
        .map((one) => `<p>${escaped(one)}</p>`)
        .join('')}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily Example</title><link>https://example.org/</link><description>News</description>${more}${written.join('')}</channel></rss>`;
}

const SENTENCE = 'The port authority said on Tuesday that the northern quay will be open again before the winter.';

/** So many whole articles, numbered from `first`. */
export function articles(count: number, first = 1): Item[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `item-${first + at}`,
    title: `Quay ${first + at} opens again`,
    text: [`Quay ${first + at} cost ${first + at} million dollars. ${SENTENCE}`, `${SENTENCE} `.repeat(14).trim()],
  }));
}
