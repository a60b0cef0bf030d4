import type { Answer, RankedPassage } from '../../../src/core/answer/answer.ts';
import type { NumberedCitation } from '../../../src/core/answer/citation.ts';

/** A citation that stands alone in its passage; the passage's id is the letter of its article nine times. */
export function cited(n: number, article: string, stated: Partial<NumberedCitation> = {}): NumberedCitation {
  const quote = stated.quote ?? `Quote ${n} is here.`;
  const textStart = stated.textStart ?? 0;
  const start = stated.start ?? textStart;
  return {
    n,
    article,
    title: `Title of ${article}`,
    source: null,
    date: null,
    url: null,
    paragraph: 1,
    passageId: article.repeat(9),
    text: quote,
    textStart,
    quote,
    start,
    end: start + quote.length,
    answers: [],
    ...stated,
  };
}

export function passage(article: string): RankedPassage {
  const { n: _n, ...citation } = cited(1, article, { quote: `What ${article} says.` });
  return { ...citation, score: 1 };
}

/** An answer of which only what matters to a test is stated. */
export function answerOf(stated: Partial<Answer>): Answer {
  return {
    question: 'What is here?',
    verdict: 'answered',
    confidence: 0.5,
    sentences: [],
    citations: [],
    passages: [],
    unknownWords: [],
    unknownNames: [],
    corrections: [],
    followUp: null,
    otherLanguage: null,
    published: null,
    ms: 1,
    ...stated,
  };
}
