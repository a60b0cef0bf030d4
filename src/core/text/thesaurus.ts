import { INITIALISMS } from '../english/thesaurus/initialisms.ts';
import { PHRASES } from '../english/thesaurus/phrases.ts';
import { WORDS } from '../english/thesaurus/words.ts';
import { tokens, type Token } from './terms.ts';

/**
 * What a word is matched by in a phrase: its term, or for a stop word the word itself behind "=":
 * "step down" is not "step".
 */
export type Atom = string;

/** Something else that says the same, and how far it counts: from 0 to 1. */
export interface Wording {
  readonly atoms: readonly Atom[];
  readonly share: number;
}

/** A phrase of several words, and other wordings of it. */
export interface Phrase {
  readonly atoms: readonly Atom[];
  readonly wordings: readonly Wording[];
}

export interface Thesaurus {
  /** By term: what else says the same. */
  readonly words: ReadonlyMap<string, readonly Wording[]>;
  /** By the first atom. */
  readonly phrases: ReadonlyMap<Atom, readonly Phrase[]>;
}

export function atomOf({ term, word }: Pick<Token, 'term' | 'word'>): Atom {
  return term ?? `=${word}`;
}

/** Other wordings of one entry that are kept, the surest first. */
const MOST_WORDINGS = 12;

let loaded: Thesaurus | null = null;

/** The thesaurus, read both ways: what stands for a word, and what a word stands for. Made at the first call. */
export function thesaurus(): Thesaurus {
  loaded ??= read(`${WORDS}${PHRASES}${INITIALISMS}`);
  return loaded;
}

function read(lines: string): Thesaurus {
  const entries = new Map<string, { atoms: readonly Atom[]; wordings: Map<string, Wording> }>();
  const add = (from: readonly Atom[], to: readonly Atom[], share: number) => {
    if (from.join(' ') === to.join(' ') || isBare(to)) return;
    const entry = entries.get(from.join(' ')) ?? { atoms: from, wordings: new Map<string, Wording>() };
    entries.set(from.join(' '), entry);
    const known = entry.wordings.get(to.join(' '));
    if (known === undefined || known.share < share) entry.wordings.set(to.join(' '), { atoms: to, share });
  };
  for (const line of lines.split('\n')) {
    const [written = '', others = ''] = line.split('|');
    const atoms = atomsOf(written);
    if (atoms.length === 0) continue;
    for (const other of others.split(',')) {
      const [wording = '', share = ''] = other.split(':');
      const to = atomsOf(wording);
      if (to.length === 0) continue;
      add(atoms, to, Number(share));
      add(to, atoms, Number(share));
    }
  }
  const words = new Map<string, readonly Wording[]>();
  const phrases = new Map<Atom, Phrase[]>();
  for (const { atoms, wordings } of entries.values()) {
    const [first] = atoms;
    if (first === undefined) continue;
    const surest = [...wordings.values()].toSorted((a, b) => b.share - a.share).slice(0, MOST_WORDINGS);
    if (atoms.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { atoms, wordings: surest }]);
    else if (!isBare(atoms)) words.set(first, surest);
  }
  return { words, phrases };
}

function atomsOf(written: string): Atom[] {
  // "be behind bars": whichever form of "be" there is, or none.
  return tokens(written.trim().replace(/^(?:to )?be /, '')).map(atomOf);
}

/** Made of stop words alone, it would be found everywhere. */
function isBare(atoms: readonly Atom[]): boolean {
  return atoms.every((atom) => atom.startsWith('='));
}
