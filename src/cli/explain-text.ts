import type { Answer } from '../core/answer/answer.ts';
import { PASSAGE_WEIGHTS } from '../core/ranking/weights.ts';
import type { Style } from './style.ts';

/** Every number behind the ranking: a passage a block, each signal's value, its weight and what it adds. */
export function explainText(answer: Answer, style: Style): string {
  const blocks = answer.passages.map((passage, at) => {
    const signals = Object.entries(passage.signals ?? {}).map(([name, value]) => {
      const weight = PASSAGE_WEIGHTS[name as keyof typeof PASSAGE_WEIGHTS];
      return `    ${name.padEnd(18)}${value.toFixed(3).padStart(8)} × ${weight.toFixed(2).padStart(6)} = ${(value * weight).toFixed(3).padStart(8)}`;
    });
    return [
      style.bold(`${at + 1}. ${passage.article}, paragraph ${passage.paragraph}: ${passage.score.toFixed(3)}`),
      ...signals,
    ].join('\n');
  });
  return [
    style.dim(`Confidence ${answer.confidence.toFixed(3)} (${answer.verdict}), ${answer.ms.toFixed(1)} ms`),
    ...blocks,
  ].join('\n');
}
