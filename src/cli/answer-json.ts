import type { Answer } from '../core/answer/answer.ts';

/** An answer as the one JSON object that `ask --json` prints. */
export function answerJson(id: string | null, answer: Answer): object {
  return {
    ...(id === null ? {} : { id }),
    question: answer.question,
    answered: answer.verdict === 'answered',
    verdict: answer.verdict,
    confidence: round(answer.confidence, 4),
    ...(answer.chosen === undefined ? {} : { chosen: answer.chosen }),
    answer: answer.sentences
      .map(({ citation, cites }) => `${citation.quote} ${cites.map((n) => `[${n}]`).join('')}`)
      .join(' '),
    missing: answer.unknownWords,
    corrections: answer.corrections,
    citations: answer.citations.map(
      ({ n, article, title, source, date, url, paragraph, page, quote, text, start, end }) => ({
        n,
        article,
        title,
        source,
        date,
        url,
        passage: paragraph,
        ...(page === undefined ? {} : { page }),
        quote,
        text,
        start,
        end,
      }),
    ),
    passages: answer.passages.map(({ article, title, paragraph, page, score, text, quote, start, end, signals }) => ({
      article,
      title,
      passage: paragraph,
      ...(page === undefined ? {} : { page }),
      score: round(score, 4),
      text,
      quote,
      start,
      end,
      ...(signals === undefined ? {} : { signals }),
    })),
    ms: round(answer.ms, 3),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
