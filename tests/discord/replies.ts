import fc from 'fast-check';
import { sourcesAction } from '../../src/core/reply/action.ts';
import type { Citation } from '../../src/core/answer/citation.ts';
import type { Range } from '../../src/core/article.ts';
import type { Block, Reply, ReplyAction } from '../../src/core/reply/reply.ts';
import type { Span } from '../../src/core/span.ts';

/** Making a long reply short takes minutes: to see a small one that fails, take this away and use the seed that is printed. */
export const LARGE = { endOnFailure: true } as const;

/** Text of every kind: odd characters, markup, endless words, endless sentences. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '**_~~||`@everyone<@1># - 1. [x](https://y)',
    'word. '.repeat(900),
    'a*'.repeat(1200),
    '😀'.repeat(1200),
    'x'.repeat(4500),
  ),
  fc
    .array(fc.constantFrom('The mayor', 'said', '“no”', 'ferry.', 'U.S.', '\n\n', '*', '4.2'), { maxLength: 300 })
    .map((words) => words.join(' ')),
);

/** A citation of any passage: the invariants hold, everything else is open. */
export const anyCitation: fc.Arbitrary<Citation> = fc
  .record({
    text: anyText.filter((text) => text.length > 0),
    a: fc.nat(),
    b: fc.nat(),
    title: anyText,
    textStart: fc.nat(50),
    step: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ text, a, b, title, textStart, step }) => {
    const start = a % text.length;
    const end = start + 1 + (b % (text.length - start));
    return citationOf(text, { start, end }, { title, textStart, source: title.slice(0, 300) || null }, step);
  });

/** A citation of `text` with the quote at these offsets into it; words that answer stand at every `step` characters. */
export function citationOf(
  text: string,
  { start, end }: Range = { start: 0, end: text.length },
  stated: Partial<Citation> = {},
  step = 0,
): Citation {
  const textStart = stated.textStart ?? 0;
  return {
    article: 'a',
    title: 'A title',
    source: null,
    date: '2025-01-02',
    url: null,
    paragraph: 1,
    passageId: 'AAAAAAAAA',
    text,
    quote: text.slice(start, end),
    start: textStart + start,
    end: textStart + end,
    answers:
      step === 0
        ? []
        : Array.from({ length: Math.ceil(text.length / step) }, (_, n) => ({
            start: textStart + n * step,
            end: textStart + Math.min(text.length, n * step + Math.ceil(step / 2)),
          })),
    ...stated,
    textStart,
  };
}

const spans = fc.array(
  fc.oneof(
    anyText,
    anyText.map((bold): Span => ({ bold })),
    anyText.map((code): Span => ({ code })),
    fc.nat(9).map((cite): Span => ({ cite })),
    fc.constant<Span>({ date: '2025-03-02' }),
  ),
  { maxLength: 5 },
);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  spans.map((spans): Block => ({ kind: 'text', spans })),
  spans.map((spans): Block => ({ kind: 'heading', spans })),
  spans.map((spans): Block => ({ kind: 'note', spans })),
  fc.array(spans, { maxLength: 12 }).map((items): Block => ({ kind: 'list', items })),
  fc.constant<Block>({ kind: 'rule' }),
  anyCitation.map((citation): Block => ({ kind: 'sentence', citation, cites: [1, 2] })),
  fc
    .tuple(anyCitation, fc.constantFrom('passage', 'excerpt', 'place'), fc.option(fc.nat(9)), fc.boolean())
    .map(([citation, shows, n, again]): Block => ({ kind: 'citation', n, citation, shows, again })),
);

const label = fc.oneof(fc.string({ minLength: 1, maxLength: 200 }), fc.constant(`x${'😀'.repeat(60)}`));
const FORM = {
  title: 'A form',
  fields: [{ name: 'words', label: 'A field', hint: 'A hint', longest: 300, required: true }],
};
const anyAction: fc.Arbitrary<ReplyAction> = fc.oneof(
  fc.record({
    kind: fc.constant('link' as const),
    label,
    url: fc.integer({ min: 20, max: 700 }).map((length) => 'https://example.org/'.padEnd(length, 'x')),
  }),
  fc.record({
    kind: fc.constant('open' as const),
    label,
    action: fc.integer({ min: 2, max: 140 }).map((length) => 's:'.padEnd(length, 'A')),
  }),
  fc.record({
    kind: fc.constant('form' as const),
    label,
    action: fc.integer({ min: 2, max: 140 }).map((length) => 'f:'.padEnd(length, 'A')),
    form: fc.constant(FORM),
  }),
);
const paged = fc.record({
  at: fc.nat(20),
  action: fc.constantFrom(
    'l:',
    sourcesAction(Array.from({ length: 9 }, () => ({ passageId: 'AAAAAAAAA', start: 0, end: 1 }))),
  ),
});

/** Any reply, however long; no two of its buttons open the same. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    tone: fc.constantFrom('answer', 'perhaps', 'unsure', 'plain', 'done', 'problem'),
    audience: fc.constantFrom('everyone', 'asker'),
    blocks: fc.oneof(fc.array(anyBlock, { maxLength: 8 }), fc.array(anyBlock, { minLength: 20, maxLength: 45 })),
    actions: fc.uniqueArray(anyAction, {
      maxLength: 20,
      selector: (action) => (action.kind === 'link' ? action : action.action),
    }),
    pages: fc.oneof(
      fc.constant(undefined),
      paged,
      fc.tuple(paged, fc.integer({ min: 1, max: 99_999 })).map(([page, of]) => ({ ...page, of })),
    ),
  })
  .map(({ pages, ...made }) => (pages === undefined ? made : { ...made, pages }));

/** Every node of a tree of components. */
export function nodesOf(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Record<string, unknown>;
  return [own, ...nodesOf(own['components'])];
}

/** The texts of a message or a part of one, each as its Markdown. */
export function textsOf(components: unknown): string[] {
  return nodesOf(components).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

/** What a reader sees of Markdown: without the marks of bold and underlined text, and without backslashes. */
export function seen(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*|__/g, '$1');
}
