import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { FetchRefusal, type Fetcher } from '../../src/core/fetching.ts';
import { openFetcher } from '../../src/web/fetch-page.ts';
import { selfSigned } from '../reader/certificate.ts';
import { openRawSite, openSite, portOf } from './site.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
function kept<One extends { close(): Promise<void> }>(one: One): One {
  opened.push(one);
  return one;
}
const site = async (...given: Parameters<typeof openSite>) => kept(await openSite(...given));
const raw = async (...given: Parameters<typeof openRawSite>) => kept(await openRawSite(...given));
const fetcher = (settings: Parameters<typeof openFetcher>[0] = {}) => kept(openFetcher(settings));
const onLoopback = (settings: Parameters<typeof openFetcher>[0] = {}) => fetcher({ allowLoopback: true, ...settings });

async function refusal(one: Fetcher, url: string): Promise<string> {
  const error = await one.fetch(url).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FetchRefusal)) throw new Error(`It was not refused: ${String(error)}`);
  expect(error.message).toMatch(/^[^\n]+\.$/);
  return error.reason;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = 'The quay was built in 1974.';

describe('addresses that lead inside', () => {
  test.each([
    ['the usual form', (port: number) => `http://127.0.0.1:${port}/`],
    ['decimal', (port: number) => `http://2130706433:${port}/`],
    ['octal', (port: number) => `http://0177.0.0.1:${port}/`],
    ['hexadecimal', (port: number) => `http://0x7f000001:${port}/`],
    ['hexadecimal in parts', (port: number) => `http://0x7f.0.0x0.1:${port}/`],
    ['two parts', (port: number) => `http://127.1:${port}/`],
    ['zero', (port: number) => `http://0:${port}/`],
    ['full-width digits', (port: number) => `http://１２７.0.0.1:${port}/`],
    ['IPv6', (port: number) => `http://[::1]:${port}/`],
    ['IPv4-mapped', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['NAT64', (port: number) => `http://[64:ff9b::127.0.0.1]:${port}/`],
    ['a name', (port: number) => `http://localhost:${port}/`],
  ])('GIVEN this machine as %s THEN it is refused, with and without its port, and never asked', async (_, written) => {
    const inside = await site((_request, response) => response.writeHead(200, HTML).end(page));
    const one = fetcher({ resolve: async () => ['127.0.0.1'] });
    expect(await refusal(one, written(inside.port))).toBe('address');
    expect(await refusal(one, written(80))).toBe('private');
    expect(inside.asked).toEqual([]);
  });

  test.each([
    ['http://10.0.0.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['http://[fd00:ec2::254]/', 'private'],
    ['http://[::ffff:a9fe:a9fe]/', 'private'],
    ['https://192.168.0.1/', 'private'],
    ['http://8.8.8.8:22/', 'address'],
    ['http://user:password@example.com/', 'address'],
    ['file:///etc/passwd', 'address'],
    ['ftp://example.com/', 'address'],
    ['gopher://127.0.0.1:11211/_stats', 'address'],
    ['data:text/html,x', 'address'],
    ['http://', 'address'],
    ['http://256.256.256.256/', 'address'],
    [`http://example.com/${'x'.repeat(3000)}`, 'address'],
  ])('GIVEN %s THEN it is refused', async (address, reason) => {
    expect(await refusal(fetcher(), address)).toBe(reason);
    expect(await refusal(onLoopback(), address)).toBe(reason);
  });

  test('GIVEN a name with a public and a private address THEN it is refused', async () => {
    const one = fetcher({ resolve: async () => ['93.184.216.34', '10.0.0.1'] });
    expect(await refusal(one, 'http://both.example/')).toBe('private');
    expect(await refusal(fetcher({ resolve: async () => [] }), 'http://none.example/')).toBe('unreachable');
  });

  test('GIVEN a DNS that changes its answer THEN the connection goes to the address that was checked', async () => {
    const outside = await site((_request, response) => response.writeHead(200, HTML).end(page));
    // Nobody listens at the later answers; who went there would not come back with the page.
    const answers = ['127.0.0.1', '127.0.0.1'];
    const hosts: string[] = [];
    const one = onLoopback({
      resolve: async (host) => {
        hosts.push(host);
        return [answers.shift() ?? '10.0.0.1'];
      },
    });
    expect(Buffer.from((await one.fetch(`http://changing.example:${outside.port}/a`)).bytes).toString()).toBe(page);
    // Once for the page and once for its robots.txt.
    expect(hosts).toEqual(['changing.example', 'changing.example']);
    expect(await refusal(one, `http://changing.example:80/b`)).toBe('private');
    expect(outside.asked).toEqual(['/a']);
  });

  test('GIVEN a DNS that changes its answer between a page and where it redirects to THEN it is refused', async () => {
    const outside = await site((_request, response) => response.writeHead(302, { location: '/next' }).end());
    const answers = ['127.0.0.1', '127.0.0.1'];
    const one = onLoopback({ resolve: async () => [answers.shift() ?? '169.254.169.254'] });
    expect(['private', 'address']).toContain(await refusal(one, `http://changing.example:${outside.port}/`));
    expect(outside.asked).toEqual(['/']);
  });
});

describe('redirects', () => {
  test.each([
    ['http://10.0.0.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['http://2852039166/', 'private'],
    ['http://[::ffff:192.168.0.1]/', 'private'],
    ['//10.0.0.1/', 'private'],
    ['http://inside.example/', 'private'],
    ['file:///etc/passwd', 'address'],
    ['ftp://example.com/', 'address'],
    ['http://user:password@example.com/', 'address'],
    ['http://8.8.8.8:6379/', 'address'],
    ['http://[broken', 'address'],
  ])('GIVEN a redirect to %s THEN it is refused', async (location, reason) => {
    const outside = await site((_request, response) => response.writeHead(302, { location }).end());
    const one = onLoopback({ resolve: async () => ['10.1.2.3'] });
    expect(await refusal(one, outside.address)).toBe(reason);
  });

  test('GIVEN 10,000 redirects THEN six pages are asked for, and no more', async () => {
    const endless = await site((request, response) =>
      response.writeHead(301, { location: `/${Number(request.url?.slice(1)) + 1}` }).end(),
    );
    expect(await refusal(onLoopback(), `${endless.address}/1`)).toBe('redirects');
    expect(endless.asked).toEqual(['/1', '/2', '/3', '/4', '/5', '/6']);
  });

  test('GIVEN five redirects to another host THEN the page comes, with its last address, and nothing is carried along', async () => {
    const headers: unknown[] = [];
    const other = await site((request, response) => {
      headers.push(request.headers);
      response.writeHead(200, HTML).end(page);
    });
    const first = await site((request, response) => {
      const step = Number(request.url?.slice(1));
      const location = step < 5 ? `/${step + 1}` : `http://other.example:${other.port}/article?a=1#part`;
      response.writeHead(307, { location, 'set-cookie': 'id=1' }).end();
    });
    const got = await onLoopback({ resolve: async () => ['127.0.0.1'] }).fetch(`${first.address}/1`);
    expect(got).toMatchObject({ url: `http://other.example:${other.port}/article?a=1`, type: 'text/html' });
    expect(Date.parse(got.fetchedAt)).toBeGreaterThan(0);
    expect(headers).toEqual([
      {
        host: `other.example:${other.port}`,
        'user-agent': expect.stringMatching(/^Footnote\/\d+\.\d+\.\d+ \(.*Discord bot\)$/) as unknown,
        accept: '*/*',
        'accept-encoding': 'gzip, br, deflate',
        connection: 'close',
      },
    ]);
  });
});

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

describe('servers that will not end', () => {
  test.each<[string, (write: (text: string) => void) => void]>([
    ['a body of a byte at a time', (write) => (write(`${HEAD}content-length: 1000000\r\n\r\n`), drip(write, 'a'))],
    ['chunks for ever', (write) => (write(`${HEAD}transfer-encoding: chunked\r\n\r\n`), drip(write, '1\r\na\r\n'))],
    ['headers for ever', (write) => (write('HTTP/1.1 200 OK\r\n'), drip(write, 'x: y\r\n'))],
    ['preliminary answers for ever', (write) => drip(write, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['silence', () => {}],
    [
      'a redirect each time, late',
      (write) => setTimeout(() => write('HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'), 100),
    ],
  ])('GIVEN %s THEN it is given up when its time is over', async (_, speak) => {
    const slow = await raw((socket) => speak((text) => void (socket.destroyed || socket.write(text))));
    expect(await refusal(onLoopback({ patience: 400 }), slow.address)).toBe('time');
  });

  test('GIVEN a DNS, or a robots.txt, that never answers THEN it is given up when its time is over', async () => {
    const mute = await site(() => {}, true);
    const one = onLoopback({ patience: 300, resolve: () => new Promise(() => {}) });
    expect(await refusal(one, 'http://mute.example/')).toBe('time');
    expect(await refusal(one, mute.address)).toBe('time');
  });

  test('GIVEN a fetcher that is closed THEN what is under way is ended', async () => {
    const mute = await site(() => {});
    const one = openFetcher({ allowLoopback: true });
    const ended = refusal(one, mute.address);
    await one.close();
    expect(await ended).toBe('unreachable');
  });
});

function drip(write: (text: string) => void, text: string): void {
  const timer = setInterval(() => write(text), 20);
  setTimeout(() => clearInterval(timer), 2000).unref();
}

describe('servers that send too much, too little or something else', () => {
  const large = Buffer.alloc(5_000_001, 'a');
  const bomb = Buffer.alloc(50_000_000);
  test.each([
    ['a page over 5 MB', {}, () => large, 'size'],
    ['a gzip bomb', { 'content-encoding': 'gzip' }, () => gzipSync(bomb), 'size'],
    ['a brotli bomb', { 'content-encoding': 'br' }, () => brotliCompressSync(bomb.subarray(0, 10_000_000)), 'size'],
    ['gzip that is none', { 'content-encoding': 'gzip' }, () => Buffer.from(page), 'unreachable'],
    ['gzip that is cut', { 'content-encoding': 'gzip' }, () => gzipSync(page).subarray(0, 20), 'unreachable'],
    ['packed twice', { 'content-encoding': 'gzip, gzip' }, () => gzipSync(gzipSync(page)), 'type'],
    ['an unknown packing', { 'content-encoding': 'constructor' }, () => Buffer.from(page), 'type'],
    ['another type', { 'content-type': 'video/mp4' }, () => Buffer.from(page), 'type'],
    ['no type', { 'content-type': '' }, () => Buffer.from(page), 'type'],
  ])('GIVEN %s THEN it is refused', async (_, headers, body, reason) => {
    const bytes = body();
    const server = await site((_request, response) => response.writeHead(200, { ...HTML, ...headers }).end(bytes));
    expect(await refusal(onLoopback(), server.address)).toBe(reason);
  });

  test.each([
    ['a length that is too large to come', `${HEAD}content-length: 100\r\n\r\n${page}`, 'unreachable'],
    ['a length beyond all bounds', `${HEAD}content-length: 99999999999\r\n\r\n${page}`, 'size'],
    ['two lengths', `${HEAD}content-length: 5\r\ncontent-length: 27\r\n\r\n${page}`, 'unreachable'],
    [
      'a length and chunks',
      `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
      'unreachable',
    ],
    ['chunks that stop', `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nab`, 'unreachable'],
    ['an early end', 'HTTP/1.1 200 OK\r\ncontent-', 'unreachable'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n', 'unreachable'],
    [
      'another protocol after that',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      'unreachable',
    ],
    ['headers by the megabyte', `${HEAD}${'x: yyyyyyyyyyyyyyyyyyyy\r\n'.repeat(50_000)}\r\n`, 'size'],
    ['one endless header', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}`, 'size'],
    ['404', 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n', 'status'],
    ['a redirect to nowhere', 'HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n', 'status'],
    ['304, unasked', 'HTTP/1.1 304 Not Modified\r\n\r\n', 'status'],
  ])('GIVEN %s THEN it is refused', async (_, answer, reason) => {
    const server = await raw((socket) => socket.end(answer));
    expect(await refusal(onLoopback(), server.address)).toBe(reason);
  });

  test('GIVEN a length that is too small THEN what it counts is taken, and the rest left', async () => {
    const server = await raw((socket) => socket.end(`${HEAD}content-length: 8\r\n\r\n${page}`));
    expect(Buffer.from((await onLoopback().fetch(server.address)).bytes).toString()).toBe('The quay');
  });

  test('GIVEN pages as servers pack them THEN they are unpacked', async () => {
    const server = await site(({ url }, response) => {
      const pack = url === '/br' ? brotliCompressSync : gzipSync;
      response.writeHead(200, { ...HTML, 'content-encoding': url === '/br' ? 'br' : 'gzip' }).end(pack(page));
    });
    const one = onLoopback();
    for (const path of ['/br', '/gzip'])
      expect(Buffer.from((await one.fetch(server.address + path)).bytes).toString()).toBe(page);
  });

  test('GIVEN a certificate of nobody known THEN it is refused, and the name was asked for', async () => {
    const names: string[] = [];
    const server = createTlsServer({
      ...selfSigned('secure.example'),
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const one = onLoopback({ resolve: async () => ['127.0.0.1'] });
    expect(await refusal(one, `https://secure.example:${portOf(server.address())}/`)).toBe('unreachable');
    server.close();
    expect(names).toEqual(['secure.example']);
  });
});
