import { request } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { markdownTree } from '../../local-discord/page-server/markdown-tree.ts';
import { PagePortError, servePage, type PageServer } from '../../local-discord/page-server/page-server.ts';

describe('the page server', () => {
  let discord: Awaited<ReturnType<typeof startLocalDiscord>>;
  let page: PageServer;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    page = await servePage(discord, 0);
  });
  afterAll(async () => {
    await page.close();
    await discord.close();
  });

  /** The status of a request with these headers. */
  function ask(
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${page.url}${path}`,
        { method: options.method ?? 'GET', headers: options.headers ?? {} },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
        },
      );
      sent.on('error', reject);
      sent.end(options.body);
    });
  }
  const SEND = JSON.stringify({
    channelId: '1',
    moderator: false,
    locale: 'de',
    action: { do: 'send', content: 'Hello', replyTo: null, files: [] },
  });
  const own = () => ({ origin: page.url, 'content-type': 'application/json' });

  test('GIVEN the page itself THEN its files come with a policy that lets no foreign or inline script run', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(String(headers['content-security-policy'])).not.toContain('unsafe');
  });
  test.each([
    ['another Host, as after DNS rebinding', '/', { headers: { host: 'evil.example:3000' } }],
    ['a foreign Origin', '/events', { headers: { origin: 'https://evil.example' } }],
    ['a foreign Origin that acts', '/act', { method: 'POST', headers: { origin: 'http://evil.example' }, body: '{}' }],
    ['no Origin at all that acts', '/act', { method: 'POST', body: '{}' }],
  ])('GIVEN %s THEN the request is turned away', async (_, path, options) => {
    expect((await ask(path, options)).status).toBe(403);
  });
  test('GIVEN its own Origin THEN it acts; GIVEN nonsense THEN it says so', async () => {
    expect(await ask('/act', { method: 'POST', headers: own(), body: SEND })).toMatchObject({
      status: 200,
      body: '{"problem":"You do not have access to this channel."}',
    });
    expect(
      await ask('/act', { method: 'POST', headers: own(), body: SEND.replace('"1"', `"${discord.channelId}"`) }),
    ).toMatchObject({ status: 200, body: '{"choices":[]}' });
    expect(
      (await ask('/act', { method: 'POST', headers: own(), body: '{"action":{"do":"format the disk"}}' })).status,
    ).toBe(400);
    expect((await ask('/act', { method: 'POST', headers: own(), body: '{' })).status).toBe(400);
    expect((await ask('/../package.json')).status).toBe(404);
  });
  test.each(['//', '/%zz', '/act/%c3', '/events/..%2f'])(
    'GIVEN %s THEN there is nothing there, and the page is served on',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
      expect((await ask('/')).status).toBe(200);
    },
  );
  test('GIVEN a port that another program has THEN the one that was asked for is refused with advice', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(servePage(discord, port)).rejects.toThrow(PagePortError);
    other.close();
  });
});

describe('Markdown on the page', () => {
  const tree = (markdown: string) =>
    markdownTree(markdown, (id) => (id === '100000000000000001' ? 'Footnote' : undefined));
  test('GIVEN Discord’s Markdown THEN its tree holds no markup, and no address but the web’s', () => {
    expect(tree('**a** \\*b\\*')).toEqual([
      { kind: 'styled', style: 'bold', children: [{ kind: 'text', text: 'a' }] },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: '*' },
      { kind: 'text', text: 'b' },
      { kind: 'text', text: '*' },
    ]);
    expect(tree('<t:1741305600:D>')).toEqual([{ kind: 'time', seconds: 1_741_305_600, style: 'D' }]);
    expect(tree('<@100000000000000001> @everyone')).toEqual([
      { kind: 'mention', label: '@Footnote' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: '@everyone' },
    ]);
    expect(tree('👎')).toEqual([{ kind: 'text', text: '👎' }]);
    expect(JSON.stringify(tree('[x](javascript:alert(1)) <javascript:alert(1)>'))).not.toContain('"link"');
    expect(tree('- a\n- b')).toEqual([
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
    ]);
  });
});
