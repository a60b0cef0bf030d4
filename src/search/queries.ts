import type { Collection } from '../core/index/collection.ts';
import { IN_HEADING, type WeightedTerm } from '../core/index/passage-index.ts';
import type { Facts } from './generation.ts';
import { FIELDS } from './documents/layout.ts';

/** As the passage index has them: what any occurrence is worth, and k1 + 1, which the engine's BM25 leaves out. */
const DELTA = 0.5;
const TIMES = 2.2;
/** What a field of an article counts, as in the index over articles (MiniSearch), in the order of FIELDS. */
const BOOST = [1, 1, 0.5] as const;
/** For how many terms scripts are written that score articles exactly: most questions are short, and a long script is slow. */
const SLOTS = [8, 16, 32, 64] as const;
export const MOST_SLOTS = 64;
/** Passages that are scored by more than the terms in them: of the 130 best with all scored so, one in 1,000 was missing. */
const SCORED_WHOLE = 800;
/** Articles that are scored exactly: it takes the engine more than a millisecond for each. */
const EXACT = 10;

/** What has a query return the names of documents alone: to load anything that is stored would unpack the texts. */
const NAMED = {
  _source: false,
  stored_fields: '_none_',
  docvalue_fields: ['place'],
  track_total_hits: false,
};

/** A term, and how many articles hold it in each field, in the order of FIELDS. */
export interface FieldCounts {
  readonly term: string;
  readonly inField: readonly number[];
}

/**
 * Finds passages by nearly the score of the passage index. First by the terms and the headings alone, which the engine does
 * without looking at most of the passages; then the best of those by the whole of it.
 */
export function passageQuery(
  terms: readonly WeightedTerm[],
  { lexicon, frequencies }: Pick<Collection, 'lexicon' | 'frequencies'>,
  filter: readonly object[],
  size: number,
): object {
  const written = (id: number) => lexicon.terms[id] ?? '';
  const first: object[] = [];
  const besides: object[] = [];
  for (const { expansions, weight } of terms) {
    const any = expansions.map(({ id }) => written(id));
    const most = weight * Math.max(0, ...expansions.map(({ share }) => share));
    for (const { id, share } of expansions) {
      // The engine weighs by its own count; how much a term tells is known here already.
      const own = rarity(frequencies.inText[id] ?? 0, frequencies.passages);
      first.push({ term: { terms: { value: written(id), boost: (weight * share * TIMES) / own } } });
    }
    first.push({ constant_score: { filter: { terms: { headings: any } }, boost: most * IN_HEADING } });
    besides.push({ constant_score: { filter: { terms: { terms: any } }, boost: most * DELTA } });
  }
  const whole = {
    function_score: {
      query: { bool: { should: [...first, ...besides], minimum_should_match: 1 } },
      functions: terms.map(({ expansions }) =>
        held(
          expansions.map(({ id }) => written(id)),
          ['terms', 'headings'],
        ),
      ),
      score_mode: 'sum',
      boost_mode: 'multiply',
    },
  };
  return {
    size,
    ...NAMED,
    query: { bool: { filter, should: first, minimum_should_match: 1 } },
    rescore: {
      window_size: Math.max(size, SCORED_WHOLE),
      query: { rescore_query: whole, query_weight: 0, rescore_query_weight: 1 },
    },
  };
}

/** Finds articles by the score of the index over articles: to a few per cent, since the engine knows lengths roughly, and the best of them to the letter. */
export function articleQuery(
  counted: readonly FieldCounts[],
  { articles, lengths }: Facts,
  filter: readonly object[],
  size: number,
): object {
  const fields = FIELDS.map((field) => `terms.${field}`);
  const terms = counted.slice(0, MOST_SLOTS);
  const slots = SLOTS.find((many) => many >= terms.length) ?? MOST_SLOTS;
  const params: Record<string, unknown> = {
    count: terms.length,
    averages: lengths.map((length) => Math.max(1e-9, length / Math.max(1, articles))),
    weights: terms.map(({ inField }) => BOOST.map((boost, at) => boost * rarity(inField[at] ?? 0, articles))),
  };
  for (let slot = 0; slot < slots; slot++) params[`t${slot}`] = terms[slot]?.term ?? '';
  return {
    size,
    ...NAMED,
    docvalue_fields: ['key', 'place', 'passages'],
    query: {
      function_score: {
        query: {
          bool: {
            filter,
            should: terms.flatMap(({ term, inField }) =>
              fields.flatMap((field, at) => {
                const boost = BOOST[at] ?? 1;
                const once = boost * rarity(inField[at] ?? 0, articles) * DELTA;
                return [
                  { term: { [field]: { value: term, boost: boost * TIMES } } },
                  { constant_score: { filter: { term: { [field]: term } }, boost: once } },
                ];
              }),
            ),
            minimum_should_match: 1,
          },
        },
        functions: terms.map(({ term }) => held([term], fields)),
        score_mode: 'sum',
        boost_mode: 'multiply',
      },
    },
    rescore: {
      window_size: Math.min(size, EXACT),
      query: {
        rescore_query: { script_score: { query: { match_all: {} }, script: { source: scoreScript(slots), params } } },
        query_weight: 0,
        rescore_query_weight: 1,
      },
    },
  };
}

/** One more for a document that holds one of the terms. */
function held(terms: readonly string[], fields: readonly string[]): object {
  return { weight: 1, filter: { bool: { should: fields.map((field) => ({ terms: { [field]: terms } })) } } };
}

/** The logarithm that BM25 weighs a term by. */
function rarity(holding: number, all: number): number {
  return Math.log(1 + Math.max(0, all - holding + 0.5) / (holding + 0.5));
}

/** BM25+ with MiniSearch's k, b and d, times the number of terms met. The engine tells how often a term stands in a field only where each call is written out. */
function scoreScript(slots: number): string {
  const slot = (at: number) =>
    `if (params.count > ${at}) { boolean any = false; ` +
    FIELDS.map(
      (field, of) =>
        `n = termFreq('terms.${field}', params.t${at}); ` +
        `if (n > 0) { any = true; sum += params.weights[${at}][${of}] * (0.5 + n * 2.2 / (n + length[${of}])); } `,
    ).join('') +
    'if (any) { met++; } }';
  return [
    'double sum = 0; int met = 0; int n; double[] length = new double[3];',
    ...FIELDS.map(
      (field, of) => `length[${of}] = 1.2 * (0.3 + 0.7 * doc['lengths.${field}'].value / params.averages[${of}]);`,
    ),
    ...Array.from({ length: slots }, (_, at) => slot(at)),
    'return sum * met;',
  ].join('\n');
}
