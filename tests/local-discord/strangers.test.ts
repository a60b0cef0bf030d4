import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';

let discord: LocalDiscord;
let port: number;
beforeEach(async () => {
  discord = await startLocalDiscord();
  port = Number(new URL(discord.apiUrl).port);
});
afterEach(() => discord.close());

/** The first line that comes back for these lines, written as they stand. */
async function firstLine(...lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString().split('\r\n', 1)[0] ?? '';
}
const own = () => `Host: 127.0.0.1:${port}`;
const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
];
/** The status of a request by the bot itself. */
async function gateway(): Promise<number | undefined> {
  const sent = request(`${discord.apiUrl}/v10/gateway/bot`, {
    headers: { authorization: `Bot ${discord.token}` },
  }).end();
  const [{ statusCode }] = (await once(sent, 'response')) as [IncomingMessage];
  return statusCode;
}

describe('a request that is none', () => {
  test.each([
    'GET // HTTP/1.1',
    'GET /api/v10/channels/%zz/messages HTTP/1.1',
    'POST /%c3 HTTP/1.1',
    'GET http://[ HTTP/1.1',
  ])('GIVEN "%s" THEN it is refused, and the next request is served', async (line) => {
    expect(await firstLine(line, own())).toBe('HTTP/1.1 400 Bad Request');
    expect(await gateway()).toBe(200);
  });
  test('GIVEN an upgrade of // THEN it is refused, and the next request is served', async () => {
    expect(await firstLine('GET // HTTP/1.1', own(), ...UPGRADE)).toBe('HTTP/1.1 400 Bad Request');
    expect(await gateway()).toBe(200);
  });
});

describe('a web page that would listen', () => {
  test.each([
    { what: 'a foreign Origin', more: () => [own(), 'Origin: https://evil.example'] },
    { what: 'the Origin of a page on this machine', more: () => [own(), `Origin: http://127.0.0.1:${port}`] },
    { what: 'an Origin that is kept back', more: () => [own(), 'Origin: null'] },
    { what: 'a foreign name that resolves to this machine', more: () => [`Host: evil.example:${port}`] },
  ])('GIVEN $what THEN neither the gateway nor the API lets it in', async ({ more }) => {
    expect(await firstLine('GET /gateway?v=10 HTTP/1.1', ...more(), ...UPGRADE)).toBe('HTTP/1.1 403 Forbidden');
    expect(await firstLine('GET /api/v10/gateway/bot HTTP/1.1', ...more())).toBe('HTTP/1.1 403 Forbidden');
  });
  test('GIVEN a program THEN the gateway greets it', async () => {
    const ws = new WebSocket(`ws://127.0.0.1:${port}/gateway?v=10`);
    const [hello] = (await once(ws, 'message')) as [Buffer];
    ws.terminate();
    expect(JSON.parse(hello.toString())).toMatchObject({ op: 10 });
  });
  test('GIVEN another run THEN the token is another: what was read once opens nothing', async () => {
    const second = await startLocalDiscord();
    expect(second.token).not.toBe(discord.token);
    await second.close();
  });
});
