import {
  childrenOf,
  isElement,
  isText,
  namesOf,
  textIn,
  type Page,
  type PageElement,
  type PageNode,
} from './page-dom.ts';

/** What shows or asks something beside the article, wherever it stands. */
const BESIDE = new Set(
  'script style noscript template nav aside form button input select textarea iframe object embed svg canvas video audio img picture map figure figcaption dialog menu footer amp-ad amp-analytics amp-consent amp-sidebar amp-social-share'.split(
    ' ',
  ),
);
const BESIDE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|form|tooltip)$/;

/** How publishing systems name what frames an article: in classes and ids, with hyphens between words. */
const FRAME = named(
  'comments? comment-list commenting disqus respond replies related recommended recommendations? recirc recirculation read-more read-next read-also up-next next-post prev-post post-navigation more-stories more-from more-on more-news most-(?:read|popular|viewed|shared) popular(?:-posts)? trending (?:also|may)-(?:read|like) newsletters? subscribe subscription signup sign-up share sharing shares share-(?:bar|buttons?|links|tools) sharedaddy addtoany social cookies? cookie-(?:banner|notice|consent) consent gdpr ccpa onetrust privacy promos? promotion adverts? advertisement advertising ads? ad-(?:slot|unit|container) dfp sponsor(?:ed)? banner sidebar side-bar breadcrumbs? pagination pager toolbar popup pop-up modal overlay lightbox paywall regwall outbrain taboola author-(?:bio|box|card|info|profile) about-the-author tags tag-list tag-links post-tags cat-links topics topic-list keywords skip skip-links? skip-to-content caption captions wp-caption-text credit credits photo-credit toc table-of-contents navbox nav navigation navbar menu footer colophon widget widgets feedback rating donate donation login search language-switcher languages noprint catlinks ' +
    'abonnements? infolettre partage partager commentaires? lire-aussi a-lire sur-le-meme-sujet publicite pub fil-ariane anzeigen? werbung teilen kommentare? mehr-zum-thema mehr-artikel meistgelesen seitenleiste cmp comentarios? comentario compartir compartilhar relacionad[ao]s lea-tambien leia-tambem leia-mais publicidade? boletin suscripcion assinatura',
);
/** What only readers of screens are told, or editors: it stands within text, too. */
const UNSEEN = named('sr-only screen-reader-text screen-reader visually-hidden visuallyhidden edit-?section noprint');
/** Lines about the article: who wrote it, when, in which section. */
const ABOUT = named(
  'byline bylines by-line author authors contributor contributors dateline meta metadata entry-meta post-meta article-meta posted posted-on published publish-date published-date pub-?date pubdate timestamp date datetime post-date time updated last-updated modified reading-time read-time kicker eyebrow category categories section-(?:name|label|title) label post-views',
);
const LONGEST_ABOUT = 200;
/** A link to a note, or back from it. */
const FOOTNOTE = /^[[(]?(?:\d{1,3}|[*†‡^↑↩]\ufe0e?)[\])]?$/;
/** What holds more of the page's text than this is no frame, whatever its name; nor what holds the headline. */
const MOST_OF_PAGE = 0.75;
const HEADLINE = 'h1, main, [itemprop~="articleBody"]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const OF_TEXT = new Set('p li td th blockquote h1 h2 h3 h4 h5 h6 dd dt caption pre'.split(' '));

function named(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.split(' ').join('|')})(?![a-z])`);
}

/** Takes what frames the article out of a page: navigation, banners, comments, related links, pictures with their captions. */
export function removeFrame(page: Page): void {
  const aroundHeadline = aroundHeadlines(page);
  removeBoxes(page, aroundHeadline);
  const lengths = textLengths(page.body);
  const most = (lengths.get(page.body) ?? 0) * MOST_OF_PAGE;
  removeWhere(page.body, (element, inText) => {
    if (!isFrame(element, inText)) return false;
    return !aroundHeadline.has(element) && (lengths.get(element) ?? 0) <= most;
  });
}

/** All that a headline stands in. */
function aroundHeadlines(page: Page): ReadonlySet<PageNode> {
  const found = new Set<PageNode>();
  for (const headline of page.body.querySelectorAll(HEADLINE))
    for (let node = headline.parentNode; node !== null && !found.has(node); node = node.parentNode) found.add(node);
  return found;
}

/** How long the text in each element is, in one pass: elements stand in each other by the hundred. */
function textLengths(root: PageNode): ReadonlyMap<PageNode, number> {
  const lengths = new Map<PageNode, number>();
  const measure = (node: PageNode): number => {
    let length = isText(node) ? textIn(node).length : 0;
    for (const child of childrenOf(node)) {
      const more = measure(child);
      length += more > 0 && length > 0 ? more + 1 : more;
    }
    lengths.set(node, length);
    return length;
  };
  measure(root);
  return lengths;
}

/** A box that asks for an address or for consent is a short one with something to fill in or to press. */
const ASKS = 'input[type="email"], form, button, [role="button"]';
const LONGEST_BOX = 600;
const CONSENT = /\b(?:cookies?|consent|consentement|consentimiento|consentimento|einwilligung)\b|согласи/i;

function removeBoxes(page: Page, aroundHeadline: ReadonlySet<PageNode>): void {
  const lengths = textLengths(page.body);
  /** The largest box around what stands in it. Thousands of buttons may stand in one: each element is looked at once. */
  const boxes = (longest: number, isBox: (element: PageElement) => boolean) => {
    const known = new Map<PageNode, PageElement | null>();
    const around = (node: PageNode | null): PageElement | null => {
      if (node === null || !isElement(node) || node === page.body || aroundHeadline.has(node)) return null;
      if ((lengths.get(node) ?? 0) > longest) return null;
      let box = known.get(node);
      if (box === undefined) {
        box = around(node.parentNode) ?? (isBox(node) ? node : null);
        known.set(node, box);
      }
      return box;
    };
    return around;
  };
  const formAround = boxes(LONGEST_ABOUT, () => true);
  const consentAround = boxes(LONGEST_BOX, (element) => CONSENT.test(textIn(element)));
  for (const { localName, parentNode } of page.body.querySelectorAll(ASKS))
    (localName === 'form' || localName === 'input' ? formAround : consentAround)(parentNode)?.remove();
}

/** Takes the lines about the article out of a page: what they say has been read. */
export function removeLinesAbout(page: Page): void {
  const aroundHeadline = aroundHeadlines(page);
  const lengths = textLengths(page.body);
  removeWhere(page.body, (element, inText) => {
    if (inText || !(element.localName === 'time' || ABOUT.test(namesOf(element)))) return false;
    return !aroundHeadline.has(element) && (lengths.get(element) ?? 0) <= LONGEST_ABOUT;
  });
}

/** @param isOut told whether the element stands within a paragraph or the like */
function removeWhere(root: PageElement, isOut: (element: PageElement, inText: boolean) => boolean): void {
  const visit = (parent: PageElement, inText: boolean) => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      if (isOut(child, inText)) child.remove();
      else visit(child, inText || OF_TEXT.has(child.localName));
    }
  };
  visit(root, false);
}

function isFrame(element: PageElement, inText: boolean): boolean {
  if (BESIDE.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (BESIDE_ROLES.test(element.getAttribute('role') ?? '') || element.getAttribute('aria-hidden') === 'true')
    return true;
  if (HIDDEN.test(element.getAttribute('style') ?? '')) return true;
  const names = namesOf(element);
  if (UNSEEN.test(names) || (!inText && FRAME.test(names))) return true;
  if (element.localName === 'sup' && element.querySelector('a[href^="#"]') !== null) return true;
  return (
    element.localName === 'a' &&
    element.getAttribute('href')?.startsWith('#') === true &&
    FOOTNOTE.test(textIn(element))
  );
}
