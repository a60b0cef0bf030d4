import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { attachedFile, filesFrom } from '../../src/discord/attachments.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const read = (origin: string, stated: { size?: number; url?: string } = {}, patience = 10_000) =>
  attachedFile({ name: 'a.txt', size: 4, url: `${origin}/attachments/1/a.txt`, ...stated }, [origin], patience).read(
    10,
  );

describe('the files of people', () => {
  test.each([
    ['https://discord.com/api', ['https://cdn.discordapp.com', 'https://media.discordapp.net']],
    ['http://10.0.0.1/api', ['https://cdn.discordapp.com', 'https://media.discordapp.net']],
    ['http://127.0.0.1:99/api', ['https://cdn.discordapp.com', 'https://media.discordapp.net', 'http://127.0.0.1:99']],
  ])('GIVEN the API at %s THEN they come from %j', (api, from) => {
    expect(filesFrom(api)).toEqual(from);
  });
  test('GIVEN a file THEN its bytes', async () => {
    const origin = await serve((_, response) => response.end('text'));
    expect(Buffer.from(await read(origin)).toString()).toBe('text');
  });
  test.each([
    'https://example.org/attachments/1/a.txt',
    'http://cdn.discordapp.com/a.txt',
    'https://cdn.discordapp.com.example.org/a.txt',
    'https://cdn.discordapp.com@example.org/a.txt',
    'file:///etc/passwd',
    'nowhere',
  ])('GIVEN the address %s THEN nothing is asked of it', async (url) => {
    const file = attachedFile({ name: 'a.txt', size: 4, url }, filesFrom('https://discord.com/api'));
    await expect(file.read(10)).rejects.toMatchObject({ reason: 'address' });
  });
  test.each<[string, RequestListener, string]>([
    ['more than it says', (_, response) => response.end('x'.repeat(11)), 'size'],
    ['no end', (_, response) => void setInterval(() => response.write('x'.repeat(1000)), 1).unref(), 'size'],
    [
      'another place',
      ({ url }, response) =>
        url === '/inside' ? response.end('text') : response.writeHead(302, { location: '/inside' }).end(),
      'unreachable',
    ],
    ['that it is gone', (_, response) => response.writeHead(404).end(), 'status'],
    ['half of it', (_, response) => response.write('x', () => response.destroy()), 'unreachable'],
  ])('GIVEN a server that answers with %s THEN it is refused', async (_, answer, reason) => {
    await expect(read(await serve(answer))).rejects.toMatchObject({ reason });
  });
  test('GIVEN a server that says nothing THEN it is not waited for', async () => {
    const origin = await serve(() => {});
    await expect(read(origin, {}, 50)).rejects.toMatchObject({ reason: 'time' });
  });
  test('GIVEN a file that says it is too large THEN it is not even asked for', async () => {
    const origin = await serve(() => expect.unreachable());
    await expect(read(origin, { size: 11 })).rejects.toMatchObject({ reason: 'size' });
  });
});
