import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser, analysisOf, sentencesOf } from '../../../src/core/index/analysis.ts';
import { SENTENCE_END, WORD } from '../../../src/core/index/word-stream.ts';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { tokens } from '../../../src/core/text/terms.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article } from '../articles.ts';
import { prose } from '../text/prose.ts';

const english = loadEnglish();

describe('the analysis of an article', () => {
  test('GIVEN any prose THEN the k-th sentence of each passage is the one that ends with its k-th end in the stream', () => {
    let sentences = 0;
    fc.assert(
      fc.property(prose, (text) => {
        const analyser = new Analyser(english);
        const { words } = analyser.lexicon;
        const { passages, stream } = analyser.analyse(article({ text }));
        let at = 0;
        for (const passage of passages) {
          expect(passage.from).toBe(at);
          for (const { start, end } of sentencesOf(passage)) {
            expect(passage.start <= start && start < end && end <= passage.end).toBe(true);
            const found: string[] = [];
            for (; stream[at] !== SENTENCE_END; at++) found.push(words[(stream[at] ?? 0) & WORD] ?? '');
            expect(found).toEqual(tokens(text.slice(start, end)).map(({ word }) => word));
            at++;
            sentences++;
          }
          expect(passage.to).toBe(at);
        }
        expect(stream).toHaveLength(at);
      }),
      { numRuns: 200 },
    );
    expect(sentences).toBeGreaterThan(1000);
  });
  test('GIVEN an article THEN its passages are those of splitting it, its headings are words, and its abbreviations are found', () => {
    const text = `The Eastport Harbour Authority (EHA) met. ${'It sat until midnight in the old customs house. '.repeat(60)}\n\nIt was ${'late '.repeat(30)}.`;
    const stated = article({ id: 'port', title: 'The quay', source: 'The Eastport Post', text });
    const analyser = new Analyser(english);
    const analysed = analyser.analyse(stated);
    const read = (words: Uint32Array) => [...words].map((word) => analyser.lexicon.words[word]);
    expect(analysed.passages.map(({ id, start, end, paragraph }) => ({ id, start, end, paragraph }))).toEqual(
      splitPassages(stated),
    );
    expect(analysed.passages.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    expect(analysed.passages.every((passage) => passage.article === analysed)).toBe(true);
    expect(read(analysed.titleWords)).toEqual(['the', 'quay']);
    expect(read(analysed.sourceWords)).toEqual(['the', 'eastport', 'post']);
    expect(analysed.abbreviations.map(({ short }) => short)).toEqual(['eha']);
    expect(analysed.article).toBe(stated);
    expect(new Analyser(english).analyse({ ...stated, source: null }).sourceWords).toHaveLength(0);
  });
  test('GIVEN articles THEN each has a key of its own, made from its id', () => {
    const analyser = new Analyser(english);
    const key = (id: string, text: string) => analyser.analyse(article({ id, text })).key;
    expect(key('a', 'One.')).toBe(key('a', 'Two.'));
    expect(key('a', 'One.')).not.toBe(key('b', 'One.'));
  });
});

describe('what has been analysed', () => {
  test('GIVEN the same article again THEN it is not analysed again; GIVEN another state of it THEN it is, under a new serial', () => {
    const analyser = new Analyser(english);
    const stated = article({ text: 'The ferry left.' });
    const first = analyser.analyse(stated);
    expect(analyser.analyse(stated)).toBe(first);
    expect([{ ...stated }, { ...stated }].map((other) => analyser.analyse(other).serial)).toEqual([1, 2]);
    expect(first.serial).toBe(0);
  });
  test('GIVEN any prose whose analysis was kept THEN who adopts it has the same, without reading the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const before = new Analyser(english);
        const stated = article({ text, source: 'The Post' });
        const first = before.analyse(stated);
        const after = new Analyser(english);
        after.lexicon.restore(before.lexicon);
        const adopted = after.adopt({ ...stated }, analysisOf(first), first.serial);
        expect(adopted).toEqual(first);
        expect(analysisOf(adopted)).toEqual(analysisOf(first));
      }),
    );
  });
  test('GIVEN adopted articles THEN they are known, and no later one is given a serial of theirs', () => {
    const before = new Analyser(english);
    const stated = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => article({ id: text, text }));
    const [, two, three] = stated.map((one) => before.analyse(one));
    const after = new Analyser(english);
    for (const entry of [three, two]) {
      if (entry === undefined) continue;
      const adopted = after.adopt(entry.article, analysisOf(entry), entry.serial);
      expect(adopted.serial).toBe(entry.serial);
      expect(after.analyse(entry.article)).toBe(adopted);
    }
    expect(after.analyse(article({ text: 'New.' })).serial).toBe(3);
  });
});
