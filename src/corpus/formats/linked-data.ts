/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|PressRelease|Review)$/;
const LONGEST = 500_000;
const MOST_THINGS = 5000;
const MOST_AUTHORS = 5;

/**
 * The article that the JSON-LD of a page describes, wherever it stands in it; what it refers to by `@id` is looked up.
 * @param scripts the contents of its script elements; what is no JSON is passed over
 */
export function linkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => thingsIn(parsed(script)));
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  // Something that only refers to a thing has its id, too, and nothing else.
  for (const thing of things)
    if (typeof thing['@id'] === 'string' && Object.keys(thing).length > 1) byId.set(thing['@id'], thing);
  const article = things.find((thing) =>
    list(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
  const page = article?.['mainEntityOfPage'];
  const name = (value: unknown) => nameOf(value, byId);
  return {
    headline: words(article?.['headline']) ?? words(article?.['name']),
    published: words(article?.['datePublished']) ?? words(article?.['dateCreated']),
    publisher:
      list(article?.['publisher'])
        .map(name)
        .find((one) => one !== null) ?? null,
    authors: [...new Set(list(article?.['author']).flatMap((one) => name(one) ?? []))].slice(0, MOST_AUTHORS),
    language: words(article?.['inLanguage']),
    url: words(article?.['url']) ?? words(page) ?? words(isThing(page) ? page['@id'] : null),
  };
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  const bare = script.trim().replace(/^(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

/** Every object, from the outside in. */
function thingsIn(root: unknown): Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = [root];
  for (let at = 0; at < open.length && at < MOST_THINGS; at++) {
    const value = open[at];
    if (isThing(value)) found.push(value);
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) open.push(child);
  }
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? withoutEntities(value.trim()) : null;
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null {
  if (!isThing(value)) return /^https?:/i.test(String(value)) ? null : words(value);
  const whole = value['name'] === undefined ? byId.get(value['@id']) : value;
  return words(list(whole?.['name'])[0]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#039': "'",
  '#39': "'",
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
};

/** Some systems write HTML into their JSON. */
function withoutEntities(text: string): string {
  return text.replace(/&(#?\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
