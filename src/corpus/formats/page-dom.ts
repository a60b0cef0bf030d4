import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { Fault } from '../../core/refusal.ts';

// What we use of a web page's tree: TypeScript's own description of it would make the whole of a browser known here.

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  remove(): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

/** No page that somebody saved comes near: what goes through the tree takes time with its elements, and with how deep they are. */
const MOST_ELEMENTS = 60_000;
/** Pieces of text: each mark and each entity parts one. */
const MOST_TEXTS = 200_000;
const DEEPEST = 400;
const MOST_ATTRIBUTES = 500;
/** Elements that hold nothing, and so nest nothing. */
const OF_THE_HEAD = new Set(['head', 'title', 'meta', 'link', 'base', 'script', 'style']);

/** A web page as a tree. Nothing in it runs, and nothing that it names is fetched. */
export function pageOf(html: string): Page | Fault {
  const problem = problemWith(html);
  if (problem !== null)
    return { problem, remedy: 'Save the article as plain text (.txt), without the page around it.' };
  const written = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const page = (parseHTML(written) as unknown as { readonly document: Page }).document;
  if (!/<body[\s>]/i.test(written)) {
    // Old pages leave <body> out; then what is not of the head is the body.
    const parts = [...childrenOf(page.documentElement)];
    page.body.append(
      ...parts.filter((node) => node !== page.body && !(isElement(node) && OF_THE_HEAD.has(node.localName))),
    );
  }
  return page;
}

/** Thrown in the midst of a page that is too much, so that the rest is not looked at. */
class OverdoneError extends Error {}

/** In one pass over its marks, before there is a tree. */
function problemWith(html: string): string | null {
  let [depth, elements, attributes, texts] = [0, 0, 0, 0];
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
      if (++depth > DEEPEST) throw new OverdoneError('its marks are nested too deeply');
      if (++elements > MOST_ELEMENTS)
        throw new OverdoneError(`it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
    },
    onattribute() {
      if (++attributes > MOST_ATTRIBUTES)
        throw new OverdoneError(`an element of it has more than ${MOST_ATTRIBUTES} attributes`);
    },
    ontext() {
      if (++texts > MOST_TEXTS) throw new OverdoneError('its text is in too many pieces');
    },
    onclosetag() {
      depth--;
    },
  });
  try {
    parser.end(html);
    return null;
  } catch (error) {
    if (error instanceof OverdoneError) return error.message;
    throw error;
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

export function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child !== null;) {
    const next = child.nextSibling;
    yield child;
    child = next;
  }
}

/** What is read of an element: its text with single spaces. */
export function textIn(node: PageNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The same where it is no longer than that, without reading on where it is; else null. */
export function shortTextIn(node: PageNode, longest: number): string | null {
  let [left, parts] = [longest, ''];
  const take = (one: PageNode): boolean => {
    if (isText(one)) {
      const text = one.textContent ?? '';
      left -= text.replace(/\s+/g, '').length;
      parts += text;
    }
    for (const child of childrenOf(one)) if (left < 0 || !take(child)) return false;
    return left >= 0;
  };
  if (!take(node)) return null;
  const text = parts.replace(/\s+/g, ' ').trim();
  return text.length <= longest ? text : null;
}

/** Its classes and its id: "relatedPosts" as "related-posts". */
export function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}
