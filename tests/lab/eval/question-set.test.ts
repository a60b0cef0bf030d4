import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdsAnswer, isHit, readQuestionSet, type KnownQuestion } from '../../../lab/eval/question-set.ts';
import { folderOf } from '../../cli/corpus.ts';

const known: KnownQuestion = {
  id: 'q',
  question: 'When?',
  answerable: true,
  answers: ['at noon', 'midday'],
  evidence: [{ article: 'ferry' }, { article: 'islands' }],
};

describe('a hit', () => {
  test.each([
    { article: 'ferry', text: 'It sails AT\n noon.', hit: true, why: 'an answer, capitals and white space aside' },
    { article: 'islands', text: 'By midday.', hit: true, why: 'another answer in other evidence' },
    { article: 'ferry', text: 'It sails at eleven.', hit: false, why: 'no answer' },
    { article: 'bus', text: 'It leaves at noon.', hit: false, why: 'no evidence' },
  ])('GIVEN "$text" in $article THEN $hit: $why', ({ article, text, hit }) => {
    expect(isHit(known, article, text)).toBe(hit);
  });
  test('GIVEN letters of another width THEN they are the same letters', () => {
    expect(holdsAnswer(['１２ km'], 'It is 12\u00A0km long.')).toBe(true);
  });
  test('GIVEN other words with the same letters THEN they are no hit', () => {
    expect(holdsAnswer(['in 12 hours'], 'It takes them in 1 2 hours.')).toBe(false);
  });
  test('GIVEN no strings at all THEN nothing holds them', () => {
    expect(holdsAnswer([], 'Anything.')).toBe(false);
  });
});

describe('reading a set', () => {
  const line = { id: 'a', question: 'When?', answerable: true, answers: ['noon'], evidence: [{ article: 'ferry' }] };
  const read = async (...lines: readonly object[]) => {
    const { folder, remove } = await folderOf({});
    const path = join(folder, 'questions.jsonl');
    await writeFile(path, lines.map((one) => JSON.stringify(one)).join('\n'));
    try {
      return await readQuestionSet(path);
    } finally {
      await remove();
    }
  };
  test('GIVEN whole lines THEN they are read as they are', async () => {
    const styled = { ...line, id: 'b', style: 'fragment' };
    expect(await read(line, styled)).toEqual([line, styled]);
  });
  test.each([
    { lacks: '"answerable"', given: { ...line, answerable: 'yes' } },
    { lacks: '"question"', given: { ...line, question: '' } },
    { lacks: '"evidence.0.article"', given: { ...line, evidence: [{}] } },
  ])('GIVEN a line without a sound $lacks THEN file, line and field are named', async ({ lacks, given }) => {
    await expect(read(line, given)).rejects.toThrow(new RegExp(`questions\\.jsonl, line 2: ${lacks} is not`));
  });
});
