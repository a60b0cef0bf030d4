import { folderOf } from '../cli/corpus.ts';

/** Vectors by the letters of each text, a bag of hashed words; `reads` counts the texts that were read. */
const SOUND = `
  const width = 16;
  const data = new Float32Array(texts.length * width);
  for (const [row, text] of texts.entries())
    for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) {
      let hash = 7;
      for (const letter of word.slice(0, 6)) hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
      data[row * width + (hash % width)] += 1;
    }
  return { data };`;

/** What the made model does with texts, as the body of an asynchronous function. */
export const PLAYS = {
  sound: SOUND,
  /** Each text's vector is the number of the reading. */
  counting: `
    globalThis.readings = (globalThis.readings ?? 0) + 1;
    return { data: new Float32Array(texts.length).fill(globalThis.readings) };`,
  /** … its length. */
  measuring: 'return { data: Float32Array.from(texts, (text) => text.length) };',
  /** Ships and vessels lie on one side, the museum on the other. */
  knowing: "return { data: Float32Array.from(texts, (text) => (text.includes('museum') ? -1 : 1)) };",
  throwing: "throw new Error('Out of luck.');",
  hanging: 'return new Promise(() => {});',
  ending: 'process.exit(3);',
  wrong: 'return { data: new Float32Array(texts.length).fill(NaN) };',
  empty: 'return { data: new Float32Array(0) };',
  /** Ends at the first text that says so, and is sound else. */
  endingAtBoom: `if (texts.some((text) => text.includes('boom'))) process.exit(3); ${SOUND}`,
} as const;

/** A folder with a model and a package that runs it, both of our own making: the very files that are looked for, and hardly anything in them. */
export function madeModel(play: string, load = '') {
  return folderOf({
    'config.json': '{}',
    'tokenizer.json': '{}',
    'tokenizer_config.json': '{}',
    'onnx/model_quantized.onnx': 'weights',
    'node_modules/@huggingface/transformers/package.json': '{"main":"index.cjs"}',
    'node_modules/@huggingface/transformers/index.cjs': `
      exports.env = {};
      exports.pipeline = async () => { ${load}; return async (texts) => { ${play} }; };`,
  });
}
