import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findModel, ModelError } from '../../src/model/folder.ts';
import { KnownVectors } from '../../src/model/known-vectors.ts';
import { Model } from '../../src/model/model.ts';
import { openModel } from '../../src/model/open-model.ts';
import { madeModel, PLAYS } from './made-model.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function folder(play: string, load?: string): Promise<string> {
  const { folder: made, remove } = await madeModel(play, load);
  closing.push(remove);
  return made;
}

/** A model that plays so, and why it did not read. */
async function opened(play: string, longestWait = 10_000) {
  const unread: string[] = [];
  const model = new Model(findModel(await folder(play)), (why) => unread.push(why), longestWait);
  closing.unshift(() => model.close());
  await model.open();
  return { model, unread };
}

describe('a folder with a model', () => {
  test('GIVEN no folder is set THEN nothing is loaded', async () => {
    expect(await openModel(null, () => {})).toBeNull();
  });
  test.each<{ what: string; spoil: (dir: string) => Promise<void>; says: RegExp }>([
    {
      what: 'no folder',
      spoil: (dir) => rm(dir, { recursive: true }),
      says: /holds no model: config\.json, tokenizer\.json, tokenizer_config\.json, onnx.model\.onnx is not there\. "npm run get-model -- .+" puts it there/,
    },
    {
      what: 'no weights',
      spoil: (dir) => rm(join(dir, 'onnx', 'model_quantized.onnx')),
      says: /holds no model: onnx.model\.onnx is not there/,
    },
    {
      what: 'no package that runs it',
      spoil: (dir) => rm(join(dir, 'node_modules'), { recursive: true }),
      says: /the package @huggingface\/transformers, which runs the model, is not installed there\. "npm run get-model -- .+" puts it there/,
    },
  ])('GIVEN $what THEN a sentence says what is missing and what to do', async ({ spoil, says }) => {
    const dir = await folder(PLAYS.sound);
    await spoil(dir);
    const opening = openModel(dir, () => {});
    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(says);
  });
  test('GIVEN quantised weights, full ones, or both THEN the quantised ones are taken where they are', async () => {
    const dir = await folder(PLAYS.sound);
    expect(findModel(dir).isQuantised).toBe(true);
    await mkdir(join(dir, 'onnx'), { recursive: true });
    await writeFile(join(dir, 'onnx', 'model.onnx'), 'weights');
    expect(findModel(dir).isQuantised).toBe(true);
    await rm(join(dir, 'onnx', 'model_quantized.onnx'));
    expect(findModel(dir).isQuantised).toBe(false);
  });
  test.each([
    {
      what: 'weights that cannot be read',
      load: "throw new Error('Protobuf parsing failed.')",
      says: /Protobuf parsing/,
    },
    { what: 'a package that ends the thread', load: 'process.exit(1)', says: /its thread ended/ },
  ])('GIVEN $what THEN a sentence says so at the start', async ({ load, says }) => {
    const opening = openModel(await folder(PLAYS.sound, load), () => {});
    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(says);
  });
});

describe('a model that reads', () => {
  test('GIVEN texts of any lengths, some of them twice THEN each has its own vector, in their order', async () => {
    const { model, unread } = await opened(PLAYS.measuring);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), async (texts) => {
        const vectors = await model.embed(texts);
        expect(vectors?.map(([first]) => first)).toEqual(texts.map((text) => text.length));
      }),
      { numRuns: 50 },
    );
    expect(unread).toEqual([]);
  });
  test('GIVEN a text that was read before THEN it is not read again', async () => {
    const { model } = await opened(PLAYS.counting);
    const [first] = (await model.embed(['known'])) ?? [];
    const [again, other] = (await model.embed(['known', 'new'])) ?? [];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
  test('GIVEN more texts than are kept THEN the one longest unused is forgotten', () => {
    const known = new KnownVectors();
    known.keep('first', new Float32Array(1));
    known.keep('second', new Float32Array(1));
    expect(known.get('first')).toBeDefined();
    for (let at = 0; at < 4999; at++) known.keep(`text ${at}`, new Float32Array(1));
    expect(known.get('first')).toBeDefined();
    expect(known.get('second')).toBeUndefined();
  });
});

describe('a model that fails', () => {
  test.each<{ what: string; play: keyof typeof PLAYS; why: string }>([
    { what: 'throws', play: 'throwing', why: 'The model failed' },
    { what: 'hangs', play: 'hanging', why: 'There were no vectors within 300 ms' },
    { what: 'ends its thread', play: 'ending', why: "The model's thread ended" },
    { what: 'makes nothing', play: 'empty', why: 'The model failed' },
    { what: 'makes what is no number', play: 'wrong', why: 'The model failed' },
  ])('GIVEN one that $what THEN there is nothing, and a reason', async ({ play, why }) => {
    const { model, unread } = await opened(PLAYS[play], play === 'hanging' ? 300 : 10_000);
    expect(await model.embed(['a question'])).toBeNull();
    expect(unread).toEqual([why]);
  });
  test('GIVEN a thread that ended THEN the next question starts another', async () => {
    const { model, unread } = await opened(PLAYS.endingAtBoom);
    expect(await model.embed(['boom'])).toBeNull();
    expect(await model.embed(['a question'])).toHaveLength(1);
    expect(unread).toHaveLength(1);
  });
  test('GIVEN three failures in a row THEN it is left alone', async () => {
    const { model, unread } = await opened(PLAYS.throwing);
    for (const text of ['one', 'two', 'three', 'four']) expect(await model.embed([text])).toBeNull();
    expect(unread.at(-1)).toBe('The model is left alone for a while after failures');
  });
  test('GIVEN more questions than may wait THEN those beyond are answered at once, without it', async () => {
    const { model, unread } = await opened(PLAYS.hanging, 60_000);
    for (let at = 0; at < 16; at++) void model.embed([`question ${at}`]);
    expect(await model.embed(['one too many'])).toBeNull();
    expect(unread).toEqual(['Too many questions wait for the model']);
  });
});
