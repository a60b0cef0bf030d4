import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../cli/corpus.ts';
import { STACK } from '../cli/child.ts';
import { madeModel, PLAYS } from './made-model.ts';

const script = fileURLToPath(new URL('../../scripts/get-model.mjs', import.meta.url));
const FILES = {
  'config.json': '{"a":1}',
  'tokenizer.json': '{"b":2}',
  'tokenizer_config.json': '{"c":3}',
  'onnx/model_quantized.onnx': 'fetched weights',
};

/** Where the model goes; what runs it is there already, so that nothing is installed. */
let made: Awaited<ReturnType<typeof madeModel>>;
beforeEach(async () => {
  made = await madeModel(PLAYS.knowing);
});
afterEach(() => made.remove());

async function getModel(args: readonly string[], hub = 'http://127.0.0.1:9') {
  const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env['PATH'], HF_ENDPOINT: hub } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

/** A hub on loopback that lists the files, and gives those of `sent`. */
async function hub(sent: Readonly<Record<string, string>>) {
  const list = Object.entries(FILES).map(([path, text]) => ({
    path,
    size: text.length,
    oid: createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex'),
    ...(path.startsWith('onnx') ? { lfs: { oid: createHash('sha256').update(text).digest('hex') } } : {}),
  }));
  const server = createServer(({ url = '' }, response) => {
    const path = url.split('/resolve/main/')[1];
    response.end(path === undefined ? JSON.stringify(list) : sent[path]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe('get-model', () => {
  test('GIVEN a hub THEN size and licence are told, and the files are checked, put in place and tried', async () => {
    const { url, close } = await hub(FILES);
    const { code, output } = await getModel([made.folder], url);
    close();
    expect(output).toMatch(/all-MiniLM-L6-v2 from .+: 0\.0 MB, licence Apache-2\.0/);
    for (const [path, text] of Object.entries(FILES)) {
      expect(output).toContain(`${path}: 0.0 MB, checked`);
      expect(await readFile(join(made.folder, path), 'utf8')).toBe(text);
    }
    expect(output).toContain('MODEL_DIR=');
    expect(code).toBe(0);
  });
  test.each(['config.json', 'onnx/model_quantized.onnx'])(
    'GIVEN %s comes other than it was listed THEN it is not put in place, and a sentence says so',
    async (path) => {
      const before = await readFile(join(made.folder, path), 'utf8');
      const { url, close } = await hub({ ...FILES, [path]: FILES[path as keyof typeof FILES].toUpperCase() });
      const { code, output } = await getModel([made.folder], url);
      close();
      expect(output).toMatch(new RegExp(`^${path} came other than it was listed`, 'm'));
      expect(await readFile(join(made.folder, path), 'utf8')).toBe(before);
      expect(code).toBe(1);
    },
  );
  test('GIVEN a hub that cannot be reached THEN a sentence says so and what to do', async () => {
    const { code, output } = await getModel([made.folder]);
    expect(output).toMatch(/^http:\/\/127\.0\.0\.1:9 cannot be reached \(.+\)\. .+ name their folder with --from\.$/m);
    expect(output).not.toMatch(STACK);
    expect(code).toBe(1);
  });
  test('GIVEN a folder that has the files THEN they are copied, and the hub is not asked', async () => {
    const from = await folderOf(FILES);
    const { code, output } = await getModel([made.folder, '--from', from.folder]);
    expect(await readFile(join(made.folder, 'onnx', 'model_quantized.onnx'), 'utf8')).toBe('fetched weights');
    expect(output).toContain('copied from');
    expect(code).toBe(0);
    await rm(join(from.folder, 'tokenizer.json'));
    const again = await getModel([made.folder, '--from', from.folder]);
    expect(again).toMatchObject({
      code: 1,
      output: expect.stringMatching(/holds no model: tokenizer\.json is not there/),
    });
    await from.remove();
  });
  test('GIVEN a model that takes what means something else for nearer THEN it is refused', async () => {
    const odd = await madeModel(
      "return { data: Float32Array.from(texts, (text) => (text.includes('vessels') ? -1 : 1)) };",
    );
    const { code, output } = await getModel([odd.folder, '--from', odd.folder]);
    expect(output).toMatch(/is damaged, or no model of sentences/);
    expect(code).toBe(1);
    await odd.remove();
  });
});
