import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Thrown where a folder cannot be used as a model; its message says what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** A sentence-embedding model on disk, and what runs it. */
export interface ModelFolder {
  /** Absolute. */
  readonly dir: string;
  /** Whether its weights are quantised: the faster ones, taken where both are there. */
  readonly isQuantised: boolean;
  /** The entry of `@huggingface/transformers`. */
  readonly runtime: string;
}

const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;
const QUANTISED = join('onnx', 'model_quantized.onnx');
const FULL = join('onnx', 'model.onnx');

/**
 * Looks for a model in the layout that transformers.js reads, and for that package in the folder or above it.
 * @throws ModelError
 */
export function findModel(folder: string): ModelFolder {
  const dir = resolve(folder);
  const remedy = `"npm run get-model -- ${folder}" puts it there; without MODEL_DIR the words choose alone.`;
  const has = (file: string) => existsSync(join(dir, file));
  const missing = [...FILES.filter((file) => !has(file)), ...(has(QUANTISED) || has(FULL) ? [] : [FULL])];
  if (missing.length > 0)
    throw new ModelError(
      `MODEL_DIR is "${folder}", which holds no model: ${missing.join(', ')} is not there. ${remedy}`,
    );
  try {
    const runtime = createRequire(join(dir, 'package.json')).resolve('@huggingface/transformers');
    return { dir, isQuantised: has(QUANTISED), runtime };
  } catch {
    throw new ModelError(
      `MODEL_DIR is "${folder}", but the package @huggingface/transformers, which runs the model, is not installed there. ${remedy}`,
    );
  }
}
