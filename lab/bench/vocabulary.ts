import { Dice } from './dice.ts';

/** About in the order of their frequency in English prose. */
export const FUNCTION_WORDS = `the of to and a in that is was for on with as it by at from be has are his he have were
  this had an which or but its not they their been who will would she her said also one all there more when than about
  up out into other after if so some no could over can what only its we them because two first may before most now such
  during between where under since while through against these both then any many`.split(/\s+/);

/** What newspapers write of every day: the commonest content words. */
const NEWS_WORDS = `year government people country minister president state million week new police city group company
  month report percent trade war official election party court law leader market plan member price power meeting
  school home bank health support team work attack agency service number economy growth energy water food security
  union oil region border talks deal part army world day court vote case force tax budget cost rate job worker
  family student children hospital doctor research study university project road railway port airport bridge flood
  storm fire river village farm crop export import industry factory car bus train ship flight visit statement
  agreement decision programme policy reform investment debt loan aid relief rights protest strike campaign
  candidate parliament committee council office capital embassy ambassador summit treaty sanctions weapon missile
  soldier rebel peace ceasefire hostage refugee migrant camp shelter medicine vaccine disease outbreak drought
  climate emission forest fishing mining gas coal solar wind network phone internet data technology computer
  satellite space museum festival film music sport match season champion record old large small high public
  national foreign local former military economic political international early late several recent final major
  told announced expected warned agreed called opened closed killed injured arrested signed rejected launched
  raised increased fell rose began ended planned built sold bought paid won lost met moved`.split(/\s+/);

const ONSETS = 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
  ' ',
);
const VOWELS = 'a e i o u a e i o ai ea ee ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'nt', 'p', 'r', 'rd', 'rt', 's', 'st', 't', 'ck', 'x'];
const ENDINGS = ['', '', 'er', 'ing', 'ion', 'al', 'ate', 'ity', 'ment'];

/** Words of a language that does not exist, with the frequencies of one that does. */
export interface Vocabulary {
  /** The commonest first. */
  readonly content: readonly string[];
  /** With a capital letter; the commonest first. */
  readonly names: readonly string[];
}

/** Different words that look like English; the commonest content words are English. */
export function makeVocabulary(seed: number, contentWords: number, names: number): Vocabulary {
  const dice = new Dice(seed);
  const taken = new Set([...FUNCTION_WORDS, ...NEWS_WORDS]);
  const makeWord = (endings: readonly string[]): string => {
    for (;;) {
      const syllables = Array.from(
        { length: dice.between(1, 3) },
        () => dice.pick(ONSETS) + dice.pick(VOWELS) + dice.pick(CODAS),
      );
      const word = syllables.join('') + dice.pick(endings);
      if (word.length < 4 || word.length > 14 || taken.has(word)) continue;
      taken.add(word);
      return word;
    }
  };
  const english = [...new Set(NEWS_WORDS)];
  return {
    content: [...english, ...Array.from({ length: contentWords - english.length }, () => makeWord(ENDINGS))],
    names: Array.from({ length: names }, () => capitalised(makeWord(['', 'a', 'o', 'ov', 'son', 'ia']))),
  };
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
