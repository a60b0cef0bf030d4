import type { Article } from '../../src/core/article.ts';
import { Dice } from './dice.ts';
import { capitalised, FUNCTION_WORDS, makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { Zipf } from './zipf.ts';

const FEWEST_PARAGRAPHS = 5;
const MOST_PARAGRAPHS = 40;
/** Words in a paragraph. */
const SHORTEST = 40;
const LONGEST = 110;
const NEAR_COPIES = 0.05;
/** How many articles back the original of a near copy may lie. */
const COPIED_FROM_LAST = 100;
/** The share of a near copy's words that its editor put in place of others. */
const REWORDED = 0.04;

const CONTENT_WORDS = 60_000;
const NAMES = 20_000;
/** Words and names that an article keeps coming back to. */
const TOPIC_WORDS = 25;
const TOPIC_NAMES = 6;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SOURCES = [
  'The Daily Example',
  'Northern Post',
  'Harbour Gazette',
  'Example Wire',
  'The Evening Sample',
  'City Herald',
  'Inland Times',
  'Coast Radio',
];

/**
 * Articles of realistic shape, made up: words by Zipf's law, 5 to 40 paragraphs of 40 to 110 words,
 * one article in twenty a near copy of an earlier one. The same seed gives the same articles.
 * @param passages how many paragraphs they have together, each long enough to be a passage; at least 5
 */
export function* makeArticles(seed: number, passages: number): Generator<Article> {
  const writer = new Writer(seed);
  const dice = new Dice(seed + 1);
  const recent: Article[] = [];
  let left = passages;
  for (let number = 0; left > 0; number += 1) {
    const original = recent.length > 0 && dice.chance(NEAR_COPIES) ? dice.pick(recent) : null;
    const copied = original === null ? Infinity : paragraphsOf(original).length;
    const article =
      original !== null && (copied === left || copied + FEWEST_PARAGRAPHS <= left)
        ? writer.nearCopy(number, original)
        : writer.article(number, lengthOf(dice, left));
    left -= paragraphsOf(article).length;
    recent.push(article);
    if (recent.length > COPIED_FROM_LAST) recent.shift();
    yield article;
  }
}

/** Paragraphs of the next article, such that what is left is none or enough for another one. */
function lengthOf(dice: Dice, left: number): number {
  const length = Math.min(left, dice.between(FEWEST_PARAGRAPHS, MOST_PARAGRAPHS));
  const rest = left - length;
  if (rest === 0 || rest >= FEWEST_PARAGRAPHS) return length;
  return left <= MOST_PARAGRAPHS ? left : length - FEWEST_PARAGRAPHS;
}

function paragraphsOf(article: Article): string[] {
  return article.text.split('\n\n');
}

interface Topic {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

class Writer {
  readonly #dice: Dice;
  readonly #vocabulary: Vocabulary;
  // One law for all words: the content words come after the function words, so their ranks begin lower down.
  readonly #functionRanks = new Zipf(FUNCTION_WORDS.length, 3.7);
  readonly #contentRanks = new Zipf(CONTENT_WORDS, 30);
  readonly #nameRanks = new Zipf(NAMES, 10);

  constructor(seed: number) {
    this.#dice = new Dice(seed);
    this.#vocabulary = makeVocabulary(seed, CONTENT_WORDS, NAMES);
  }

  article(number: number, paragraphs: number): Article {
    const topic: Topic = {
      words: Array.from({ length: TOPIC_WORDS }, () => this.#content()),
      names: Array.from({ length: TOPIC_NAMES }, () => this.#name()),
    };
    return {
      ...this.#metadata(number),
      title: this.#title(topic),
      text: Array.from({ length: paragraphs }, () => this.#paragraph(topic)).join('\n\n'),
    };
  }

  /** What another paper makes of the same story: its own title, and a few words put differently. */
  nearCopy(number: number, original: Article): Article {
    const title = `${original.title}, ${this.#content()} ${this.#content()}`;
    const text = original.text.replace(/\b[a-z]{4,}\b/g, (word) =>
      this.#dice.chance(REWORDED) ? this.#content() : word,
    );
    return { ...this.#metadata(number), title, text };
  }

  #metadata(number: number): Omit<Article, 'title' | 'text'> {
    const id = `article-${String(number).padStart(6, '0')}`;
    return {
      id,
      date: new Date(FIRST_DAY + Math.floor(number / 2) * DAY).toISOString().slice(0, 10),
      source: this.#dice.pick(SOURCES),
      url: `https://example.org/${id}`,
      author: null,
      language: 'en',
    };
  }

  #title({ words, names }: Topic): string {
    const dice = this.#dice;
    return `${dice.pick(names)} ${dice.pick(words)} ${dice.pick(['after', 'before', 'and', 'in'])} ${dice.pick(names)} ${dice.pick(words)} ${dice.pick(words)}`;
  }

  #paragraph(topic: Topic): string {
    const sentences: string[] = [];
    for (let left = this.#dice.between(SHORTEST, LONGEST); left > 0;) {
      const wanted = this.#dice.between(8, 30);
      const length = left - wanted < 8 ? left : wanted;
      sentences.push(this.#sentence(length, topic));
      left -= length;
    }
    return sentences.join(' ');
  }

  #sentence(length: number, topic: Topic): string {
    const words = Array.from({ length }, () => this.#word(topic));
    return `${capitalised(words.join(' '))}.`;
  }

  /** Somewhat under half of all words carry grammar only, as in English. */
  #word(topic: Topic): string {
    const dice = this.#dice;
    if (dice.chance(0.45)) return FUNCTION_WORDS[this.#functionRanks.rank(dice)] ?? 'the';
    if (dice.chance(0.14)) return dice.chance(0.6) ? dice.pick(topic.names) : this.#name();
    if (dice.chance(0.04)) return this.#number();
    return dice.chance(0.25) ? dice.pick(topic.words) : this.#content();
  }

  #content(): string {
    const word = this.#vocabulary.content[this.#contentRanks.rank(this.#dice)] ?? 'news';
    return this.#dice.chance(0.1) ? `${word}s` : word;
  }

  #name(): string {
    return this.#vocabulary.names[this.#nameRanks.rank(this.#dice)] ?? 'Example';
  }

  /** A year, a day, a sum or a count. */
  #number(): string {
    const dice = this.#dice;
    if (dice.chance(0.3)) return String(dice.between(1990, 2025));
    if (dice.chance(0.3)) return `${dice.between(1, 28)} ${dice.pick(MONTHS)}`;
    if (dice.chance(0.3)) return `$${dice.between(1, 99)}.${dice.between(1, 9)} ${dice.pick(['million', 'billion'])}`;
    return dice.between(2, 99_999).toLocaleString('en');
  }
}
