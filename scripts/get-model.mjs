// Fetches a sentence-embedding model and what runs it into a folder for MODEL_DIR. Neither becomes part of this project:
// the package lies in the folder, too, so that "npm ci" neither installs nor removes it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ModelError } from '../dist/src/model/folder.js';
import { openModel } from '../dist/src/model/open-model.js';

const USAGE = `Usage: npm run get-model -- [FOLDER] [--from FOLDER]   (FOLDER: where it goes, "model" unless stated;
       --from: a folder that has the files already, instead of the hub)`;
const MODEL = 'Xenova/all-MiniLM-L6-v2';
const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'];
/** What a folder of one's own may hold instead of the quantised weights. */
const FULL = 'onnx/model.onnx';
/** The hub, or a mirror of it, as the hub's own tools read it. */
const HUB = process.env['HF_ENDPOINT'] ?? 'https://huggingface.co';
const RUNTIME = '@huggingface/transformers@4.3.1';
/** Bytes of a file at most, and milliseconds that a request may take. */
const LARGEST = 200_000_000;
const LONGEST = 10 * 60_000;

/** Told as its message alone. */
class Fault extends Error {}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const { folder, from } = readArguments();
try {
  if (from === null) await fetchFiles();
  else copyFiles();
  installRuntime();
  await tryOut();
  console.log(`The model is ready. Put MODEL_DIR=${folder} into .env.`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Fault || error instanceof ModelError ? error.message : error);
  process.exit(1);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
    if (positionals.length > 1) throw new Error('One folder is enough.');
    return { folder: positionals[0] ?? 'model', from: values.from ?? null };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** From the hub: sizes and hashes are those that its own list tells, and each file is held against them. */
async function fetchFiles() {
  const list = await (await get(`${HUB}/api/models/${MODEL}/tree/main?recursive=true`)).json();
  const entries = FILES.map((path) => {
    const entry = Array.isArray(list) ? list.find((other) => other.path === path) : undefined;
    if (typeof entry?.size !== 'number' || entry.size > LARGEST)
      throw new Fault(`${HUB} lists no ${path} of a fitting size for ${MODEL}.`);
    return entry;
  });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  console.log(`${MODEL} from ${HUB}: ${megabytes(size)}, licence Apache-2.0, into ${resolve(folder)}`);
  for (const entry of entries) {
    const body = Buffer.from(await (await get(`${HUB}/${MODEL}/resolve/main/${entry.path}`)).arrayBuffer());
    if (body.length !== entry.size || !hasHash(body, entry))
      throw new Fault(
        `${entry.path} came other than it was listed (${body.length} bytes of ${entry.size}). Try again.`,
      );
    put(entry.path, body);
    console.log(`${entry.path}: ${megabytes(body.length)}, checked`);
  }
}

/** Large files are listed by SHA-256 (Git LFS), small ones by what Git calls a blob. */
function hasHash(body, { oid, lfs }) {
  if (typeof lfs?.oid === 'string') return createHash('sha256').update(body).digest('hex') === lfs.oid;
  return createHash('sha1').update(`blob ${body.length}\0`).update(body).digest('hex') === oid;
}

async function get(url) {
  const remedy = 'Where the hub cannot be reached, fetch the files elsewhere and name their folder with --from.';
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST) }).catch((error) => {
    throw new Fault(`${HUB} cannot be reached (${error.cause?.code ?? error.message}). ${remedy}`);
  });
  if (!response.ok) throw new Fault(`${url} answered ${response.status}. ${remedy}`);
  return response;
}

function copyFiles() {
  const [config, tokenizer, settings, quantised] = FILES;
  const files = [config, tokenizer, settings, existsSync(join(from, quantised)) ? quantised : FULL];
  const missing = files.filter((path) => !existsSync(join(from, path)));
  if (missing.length > 0) throw new Fault(`"${from}" holds no model: ${missing.join(', ')} is not there.`);
  if (resolve(from) === resolve(folder)) return;
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(from, path), join(folder, path));
  }
  console.log(`${files.join(', ')}: copied from ${from}. Their licence is whatever their maker says.`);
}

/** Beside its place first, so that half a file never stands there. */
function put(path, body) {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.part`, body);
  renameSync(`${place}.part`, place);
}

function installRuntime() {
  if (existsSync(join(folder, 'node_modules', '@huggingface', 'transformers'))) return;
  console.log(`${RUNTIME} and what it needs: some 480 MB on disk, licence Apache-2.0 (ONNX Runtime: MIT)`);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, `${JSON.stringify({ private: true }, null, 2)}\n`);
  // Its scripts only fetch what computes on graphics cards.
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', RUNTIME], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Fault(`npm could not install ${RUNTIME}; what it said stands above.`);
}

/** The very code that will use it: of two sentences the one that means the same must be nearer. */
async function tryOut() {
  let why = 'no reason is known';
  const model = await openModel(folder, (reason) => (why = reason), LONGEST);
  const vectors = await model.embed(['How many ships were lost?', 'Forty vessels sank.', 'The museum is closed.']);
  if (vectors === null) throw new Fault(`The model in "${folder}" does not work: ${why}.`);
  const [asked, like, other] = vectors;
  const product = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
  if (!(product(asked, like) > product(asked, other)))
    throw new Fault(
      `The model in "${folder}" takes "The museum is closed." for nearer to a question about ships. It is damaged, or no model of sentences.`,
    );
  await model.close();
}
