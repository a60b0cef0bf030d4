import type { Collection } from '../index/collection.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { atomOf, thesaurus, type Atom, type Phrase, type Wording } from '../text/thesaurus.ts';
import { termOf, type Token } from '../text/terms.ts';
import type { Expansion, WordingExpansion } from './query.ts';

/** What a wording of the thesaurus counts beside the very term that was asked for, where it is as sure as can be. */
const THESAURUS_WORTH = 0.7;
/** The same for an abbreviation, or what one stands for. */
const ABBREVIATION_WORTH = 0.6;
/** Words that may stand between the parts of a phrase in a question: "kick Hamas out". */
const WIDEST_GAP = 3;

export interface Expanded {
  readonly expansions: readonly Expansion[];
  readonly wordings: readonly WordingExpansion[];
}

/** What to look for beside the very terms of a question, by term. */
export function expandTerms(
  words: readonly Pick<Token, 'term' | 'word'>[],
  collection: Collection,
  language: Language,
): Map<string, Expanded> {
  const terms = [...new Set(words.flatMap(({ term }) => term ?? []))];
  const isEnglish = language.tag === 'en';
  const phrases = isEnglish ? phrasesIn(words.map(atomOf)) : [];
  const elsewhere = termsElsewhere(words, collection, language);
  const abbreviations = collection.alternatives.of(terms);
  return new Map(
    terms.map((term) => {
      // A word in a phrase means what the phrase means: to step down takes no steps.
      const inPhrases = phrases.filter(({ atoms }) => atoms.includes(term));
      const wordings =
        inPhrases.length > 0
          ? inPhrases.flatMap((phrase) => phrase.wordings)
          : ((isEnglish ? thesaurus().words.get(term) : undefined) ?? []);
      return [
        term,
        resolved(term, terms, wordings, abbreviations.get(term) ?? [], elsewhere.get(term) ?? [], collection),
      ];
    }),
  );
}

/** For each term what its words are known by in the other languages of the articles: a name is the same in all of them. */
function termsElsewhere(
  words: readonly Pick<Token, 'term' | 'word'>[],
  { languages }: Collection,
  own: Language,
): Map<string, Set<string>> {
  const others = Object.values(LANGUAGES).filter(({ tag }) => tag !== own.tag && languages.includes(tag));
  const found = new Map<string, Set<string>>();
  if (others.length === 0) return found;
  for (const { term, word } of words) {
    if (term === null || /^\d/.test(word)) continue;
    const terms = others.flatMap((other) => termOf(other.fold(word), other) ?? []);
    found.set(term, new Set([...(found.get(term) ?? []), ...terms]));
  }
  return found;
}

function resolved(
  term: string,
  asked: readonly string[],
  wordings: readonly Wording[],
  abbreviations: Iterable<string>,
  elsewhere: Iterable<string>,
  { lexicon, frequencies }: Collection,
): Expanded {
  const single = new Map<number, number>();
  const several: WordingExpansion[] = [];
  const idOf = (atom: Atom) => {
    const id = lexicon.termId(atom);
    return id === undefined || (frequencies.ofPassages[id] ?? 0) === 0 ? null : id;
  };
  for (const { atoms, share } of wordings) {
    const [only] = atoms;
    if (atoms.length === 1 && only !== undefined) {
      const id = asked.includes(only) ? null : idOf(only);
      if (id !== null) single.set(id, Math.max(single.get(id) ?? 0, share * THESAURUS_WORTH));
    } else {
      const ids = atoms.map((atom) => (atom.startsWith('=') ? lexicon.stopWordAtom(atom.slice(1)) : idOf(atom)));
      if (ids.every((id) => id !== null)) several.push({ atoms: ids, share: share * THESAURUS_WORTH });
    }
  }
  for (const other of abbreviations) {
    const id = idOf(other);
    if (id !== null) single.set(id, Math.max(single.get(id) ?? 0, ABBREVIATION_WORTH));
  }
  for (const other of elsewhere) {
    const id = other === term ? null : idOf(other);
    if (id !== null) single.set(id, 1);
  }
  const own = idOf(term);
  return {
    wordings: several,
    expansions: [
      ...(own === null ? [] : [{ id: own, share: 1 }]),
      ...[...single].map(([id, share]) => ({ id, share })),
    ],
  };
}

/** The phrases of the thesaurus that a question holds; other words may stand before their last one. */
function phrasesIn(atoms: readonly Atom[]): Phrase[] {
  const found: Phrase[] = [];
  for (const [at, atom] of atoms.entries()) {
    for (const phrase of thesaurus().phrases.get(atom) ?? []) if (holdsAt(atoms, at, phrase.atoms)) found.push(phrase);
  }
  // Of "take over" and "take over from" the longer one is meant.
  return found.filter(
    (phrase) =>
      !found.some(
        (other) =>
          other !== phrase &&
          other.atoms.length > phrase.atoms.length &&
          phrase.atoms.every((atom) => other.atoms.includes(atom)),
      ),
  );
}

function holdsAt(atoms: readonly Atom[], at: number, phrase: readonly Atom[]): boolean {
  let from = at + 1;
  for (const [part, atom] of phrase.entries()) {
    if (part === 0) continue;
    const reach = part === phrase.length - 1 && atom.startsWith('=') ? WIDEST_GAP : 0;
    const next = atoms.indexOf(atom, from);
    if (next < 0 || next - from > reach) return false;
    from = next + 1;
  }
  return true;
}
