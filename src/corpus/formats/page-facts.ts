import { dayIn } from './day-in.ts';
import { linkedData, type LinkedData } from './linked-data.ts';
import { languageTag, Line, linkOf, type Facts } from './metadata.ts';
import { shortTextIn, textIn, type Page, type PageElement } from './page-dom.ts';

const TITLES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'sailthru.title',
];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publishdate',
  'date',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'sailthru.author',
  'byl',
];
const SOURCES = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
];
const LANGUAGES = ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'];

/** What a page says of its article, before anything is taken out of it. */
export async function factsIn(page: Page): Promise<Facts> {
  const data = linkedData(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ''),
  );
  const meta = metaOf(page);
  const stated = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const source = data.publisher ?? stated(SOURCES) ?? null;
  const languages = [
    page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang'),
    data.language,
    ...LANGUAGES.map((name) => meta.get(name)),
  ];
  const language = languages.map(languageTag).find((tag) => tag !== null) ?? null;
  return {
    title: Line.parse(titleOf(page, data, stated(TITLES), source)),
    date:
      (await firstDay([data.published, ...DATES.map((name) => meta.get(name) ?? null)], language)) ??
      (await shownDay(page, language)),
    source: source === null ? null : Line.parse(source),
    author: Line.parse(
      authorOf(
        page,
        data,
        AUTHORS.flatMap((name) => meta.get(name) ?? []),
      ),
    ),
    url: addressOf([page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta.get('og:url'), data.url]),
    language,
  };
}

/** The first value of each name, in lower case; addresses and blanks are none. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const value = meta.getAttribute('content')?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase() ?? '';
      if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
    }
  }
  return found;
}

/** The headline that readers see, where it is what the page states as its title, give or take the name of the site; else what it states. */
function titleOf(page: Page, { headline }: LinkedData, stated: string | undefined, source: string | null): string {
  const candidates = [headline, stated ?? textIn(page.querySelector('title'))].filter(
    (one) => one !== null && one !== '',
  );
  const shown = [...page.querySelectorAll('h1')].map(textIn);
  for (const candidate of candidates) {
    const same = shown.find((one) => isSame(candidate ?? '', one));
    if (same !== undefined) return same;
  }
  return withoutSite(candidates[0] ?? shown[0] ?? '', source);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a stated title is the headline that is shown, or that with the name of the site, or cut short. */
function isSame(stated: string, shown: string): boolean {
  const [a, b] = [letters(stated), letters(shown)];
  return b !== '' && (a.startsWith(b) || a.endsWith(b) || (a.length > 20 && b.startsWith(a)));
}

const SITE = /\s+[|–—·»:-]\s+([^|–—·»]{1,60})$/;

/** "Harbour opens | The Daily Example" without the name of the site. */
function withoutSite(title: string, source: string | null): string {
  const site = SITE.exec(title);
  if (site === null) return title;
  const isSource = source !== null && letters(site[1] ?? '').includes(letters(source));
  return isSource || /\s[|»]\s/.test(site[0]) ? title.slice(0, site.index) : title;
}

function authorOf(page: Page, { authors }: LinkedData, stated: readonly string[]): string {
  if (authors.length > 0) return authors.join(', ');
  const named = stated.find((one) => !/^https?:|^@/i.test(one));
  if (named !== undefined) return named;
  const shown = page.querySelector('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]');
  return textIn(shown).replace(/^(?:by|von|par|por|di)\s+/i, '');
}

/** The first address that can be linked to. */
function addressOf(stated: readonly (string | null | undefined)[]): string | null {
  for (const one of stated) {
    const { url } = linkOf(one?.trim());
    if (url !== null) return url;
  }
  return null;
}

async function firstDay(stated: readonly (string | null)[], language: string | null): Promise<string | null> {
  for (const one of stated) {
    const day = one === null ? null : await dayIn(one, language);
    if (day !== null) return day;
  }
  return null;
}

/** How pages mark the date of their article, the surest first. */
const SHOWN_DATES = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish"], time[class*="entry-date"]',
  'article time, main time, header time',
  'time',
  '[class*="publish"], [class*="pubdate"], [class*="pub-date"], [id*="pubdate"]',
  '[class*="date"], [id*="date"], [class*="posted"], [class*="timestamp"], [class*="byline"], [class*="meta"]',
];
/** What is longer is no line with a date. */
const LONGEST_DATE_LINE = 120;
const MOST_LOOKED_AT = 10;
/** Elements at the start of a page that may be a line with nothing but a date. */
const FIRST_LINES = 40;

/** The date that readers see. */
async function shownDay(page: Page, language: string | null): Promise<string | null> {
  for (const selector of SHOWN_DATES) {
    const elements = [...page.body.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT);
    const day = await firstDay(elements.flatMap(datesOf), language);
    if (day !== null) return day;
  }
  const lines = [...page.body.querySelectorAll('p, font, center, i, em, small, span, td, div, h2, h3, h4, h5, h6')];
  return firstDay(lines.slice(0, FIRST_LINES).flatMap(datesOf), language);
}

function datesOf(element: PageElement): string[] {
  const shown = shortTextIn(element, LONGEST_DATE_LINE);
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  return [stated, shown].filter((one) => one !== null);
}
