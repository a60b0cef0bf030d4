import type { Range } from '../core/article.ts';
import type { Citation } from '../core/answer/citation.ts';
import type { IndexedArticle, IndexedPassage } from '../core/index/analysis.ts';
import type { Lexicon } from '../core/index/lexicon.ts';
import { readIn } from '../core/languages/languages.ts';
import { tokens } from '../core/text/terms.ts';
import { KeptReader } from './documents/kept-words.ts';
import type { PassageDocument } from './documents/layout.ts';

/** Between two passages of an article that may be far apart. */
const GAP = '\n\n';

/**
 * Articles made of those of their passages that have arrived, in order and without what lies between: offsets in them are their
 * own, until a citation is put back into its article.
 */
export class Pieces {
  readonly passages: readonly IndexedPassage[];
  readonly #documents = new Map<string, PassageDocument>();
  /** By the passage's id: how much further on it stands in its article. */
  readonly #shifts = new Map<string, number>();

  /** @param documents of one generation, in any order; one may come twice */
  constructor(documents: Iterable<PassageDocument>, lexicon: Lexicon) {
    const byArticle = new Map<string, Map<number, PassageDocument>>();
    for (const document of documents) {
      const found = byArticle.get(document.article) ?? new Map<number, PassageDocument>();
      byArticle.set(document.article, found.set(document.ordinal, document));
    }
    const articles = [...byArticle.values()]
      .map((found) => [...found.values()].toSorted((a, b) => a.ordinal - b.ordinal))
      .toSorted(([a], [b]) => ((a?.heading.id ?? '') < (b?.heading.id ?? '') ? -1 : 1));
    const reader = new KeptReader(lexicon);
    this.passages = articles.flatMap((found, serial) => this.#assembled(found, serial, lexicon, reader));
  }

  #assembled(
    documents: readonly PassageDocument[],
    serial: number,
    lexicon: Lexicon,
    reader: KeptReader,
  ): readonly IndexedPassage[] {
    const [first] = documents;
    if (first === undefined) return [];
    const { heading, language: tag, article: key } = first;
    const language = readIn(tag);
    const starts: number[] = [];
    let text = '';
    for (const document of documents) {
      if (text !== '') text += GAP;
      starts.push(text.length);
      text += document.text;
    }
    const rows = starts.filter((_, at) => documents[at]?.isRow);
    const passages: IndexedPassage[] = [];
    const stream: number[] = [];
    const wordIds = (name: string) =>
      Uint32Array.from(tokens(name, language), (token) => lexicon.add(token, language.tag));
    const entry = {
      article: { ...heading, text, ...(rows.length > 0 ? { rows } : {}) },
      serial,
      key,
      language: tag,
      passages,
      stream: new Uint32Array(0),
      titleWords: wordIds(heading.title),
      sourceWords: wordIds(heading.source ?? ''),
      abbreviations: [],
    } satisfies IndexedArticle;
    for (const [at, document] of documents.entries()) {
      const { id, ordinal, paragraph } = document;
      const start = starts[at] ?? 0;
      const end = start + document.text.length;
      const from = stream.length;
      reader.read(document.words, stream);
      passages.push({ id, start, end, paragraph, article: entry, ordinal, from, to: stream.length });
      this.#documents.set(id, document);
      this.#shifts.set(id, document.start - start);
    }
    entry.stream = Uint32Array.from(stream);
    return passages;
  }

  /** How many terms a passage has, each counted once. */
  distinctOf({ id }: IndexedPassage): number {
    return this.#documents.get(id)?.words.distinct ?? 0;
  }

  /** A citation as it stands in its article, whole. */
  restored<Cited extends Citation>(citation: Cited): Cited {
    const shift = this.#shifts.get(citation.passageId) ?? 0;
    const document = this.#documents.get(citation.passageId);
    const moved = ({ start, end }: Range) => ({ start: start + shift, end: end + shift });
    const start = citation.start + shift;
    const breaks = document?.pageBreaks.filter((offset) => offset <= start - document.start).length ?? 0;
    return {
      ...citation,
      ...moved(citation),
      textStart: citation.textStart + shift,
      answers: citation.answers.map(moved),
      ...(document === undefined || document.page === null ? {} : { page: document.page + breaks }),
    };
  }
}
