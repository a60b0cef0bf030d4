import { describe, expect, test } from 'vitest';
import { explainText } from '../../src/cli/explain-text.ts';
import { styleFor } from '../../src/cli/style.ts';
import { PASSAGE_WEIGHTS } from '../../src/core/ranking/weights.ts';
import { article, askOf } from '../core/articles.ts';

const plain = styleFor({}, {});
const ships = article({
  id: 'ships',
  text: [
    'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days.',
    'Repairs to the ferry quay cost 4.2 million dollars, said the port authority in a statement on Monday.',
    'The ferry line to the islands carried 12,500 passengers in the month before the storm.',
  ].join('\n\n'),
});

async function explained(explain: boolean) {
  const answer = { ...(await askOf([ships], 'How many passengers did the ferry carry?', { explain })), ms: 12.345 };
  const [head, ...lines] = explainText(answer, plain).split('\n');
  return { answer, head, lines };
}

describe('what --explain shows', () => {
  test('GIVEN an explained answer THEN each passage is followed by all of its signals, which add up to its score', async () => {
    const { answer, head, lines } = await explained(true);
    expect(head).toBe(`Confidence ${answer.confidence.toFixed(3)} (${answer.verdict}), 12.3 ms`);
    const signals = Object.keys(PASSAGE_WEIGHTS);
    expect(answer.passages.length).toBeGreaterThan(1);
    expect(lines).toHaveLength(answer.passages.length * (1 + signals.length));
    for (const [at, { article: id, paragraph, score }] of answer.passages.entries()) {
      const [title, ...sums] = lines.slice(at * (1 + signals.length), (at + 1) * (1 + signals.length));
      expect(title).toBe(`${at + 1}. ${id}, paragraph ${paragraph}: ${score.toFixed(3)}`);
      const parsed = sums.map((line) => /^ {4}(\w+) +(-?[\d.]+) × +(-?[\d.]+) = +(-?[\d.]+)$/.exec(line) ?? []);
      expect(parsed.map(([, name]) => name)).toEqual(expect.arrayContaining(signals));
      expect(parsed.reduce((sum, [, , , , added]) => sum + Number(added), 0)).toBeCloseTo(score, 1);
      for (const [, , value, weight, added] of parsed)
        expect(Math.abs(Number(value) * Number(weight) - Number(added))).toBeLessThan(0.05);
    }
  });
  test('GIVEN an answer that was not to be explained THEN only the passages are listed', async () => {
    const { answer, lines } = await explained(false);
    expect(lines).toHaveLength(answer.passages.length);
  });
});
