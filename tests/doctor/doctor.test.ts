import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { run, STACK } from '../cli/child.ts';
import { ARTICLES, folderOf } from '../cli/corpus.ts';
import { holdAgainstOpenApi, openApiMissing } from '../local-discord/openapi.ts';

const LONG = 60_000;
let discord: Awaited<ReturnType<typeof startLocalDiscord>>;
let corpus: Awaited<ReturnType<typeof folderOf>>;
const REFUSED_TOKEN = 'GET /users/@me: 401: Unauthorized';
const broken: string[] = [];
beforeEach(async () => {
  discord = await startLocalDiscord();
  discord.listen((event) => {
    if (event.kind === 'protocol' && event.status !== null && !openApiMissing)
      broken.push(...holdAgainstOpenApi(event));
  });
  corpus = await folderOf(ARTICLES);
});
afterEach(async () => {
  const violations = [...discord.violations(), ...broken.splice(0)].filter((line) => line !== REFUSED_TOKEN);
  await discord.close();
  await corpus.remove();
  expect(violations).toEqual([]);
});

/** What the doctor prints, line by line, of a bot that is well but for these settings. */
async function doctor(more: Readonly<Record<string, string>> = {}) {
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpus.folder,
    CACHE_DIR: join(corpus.folder, '.cache'),
    GAPS_FILE: join(corpus.folder, '.data', 'gaps.json'),
    ...more,
  };
  const { code, stdout, stderr } = await run('src/doctor/doctor.js', [], settings);
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(STACK);
  expect(stdout).not.toContain(settings.DISCORD_TOKEN || '(no token)');
  const lines = stdout.trimEnd().split('\n');
  return { code, lines, bad: lines.filter((line) => line.startsWith('✗')) };
}

const register = () =>
  fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(COMMANDS.map(({ definition }) => definition)),
  });

describe('npm run doctor', { timeout: LONG }, () => {
  test('GIVEN a bot that is well THEN each thing has its line, nothing is left behind, and the exit code is 0', async () => {
    await register();
    const { code, lines, bad } = await doctor();
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    expect(lines.every((line) => line.startsWith('✓') || line === 'All is well.')).toBe(true);
    const said = lines.join('\n');
    for (const part of [
      'the bot is Footnote',
      `client_id=${discord.applicationId}&integration_type=0&scope=bot+applications.commands&permissions=`,
      'integration_type=1',
      'no privileged intents',
      'Server “Local Discord”: it may answer in 2 of 2 channels.',
      '/ask, /sources, /help, /reload, /gaps',
      'Articles in',
      'The cache can be written',
      '0 entries so far',
    ])
      expect(said).toContain(part);
    expect((await readdir(corpus.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([
    { fault: 'no token', more: { DISCORD_TOKEN: '' }, says: /^✗ No token is set\. Put/ },
    { fault: 'half a token', more: { DISCORD_TOKEN: 'abcdef' }, says: /^✗ The token is not one.*Reset Token/ },
    {
      fault: 'a token of before',
      more: { DISCORD_TOKEN: 'wrong.wrong.wrong' },
      says: /^✗ Discord refuses the token\./,
    },
    {
      fault: 'a Discord that cannot be reached',
      more: { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      says: /^✗ Discord cannot be reached .*Check the network/,
    },
    { fault: 'a setting that is none', more: { MENTIONS: 'maybe' }, says: /^✗ Some settings.*MENTIONS should be true/ },
    {
      fault: 'a server that the bot is not in',
      more: { DISCORD_GUILD_ID: '300000000000000009' },
      says: /^✗ It is not in the server that DISCORD_GUILD_ID names\. Invite it: https:/,
    },
    { fault: 'no folder of articles', more: { CORPUS_DIR: 'no-such-folder' }, says: /^✗ The corpus folder/ },
    { fault: 'a cache where none can be', more: { CACHE_DIR: '/dev/null' }, says: /^✗ The cache cannot be written/ },
    { fault: 'counts where none can be', more: { GAPS_FILE: '/dev/null/x' }, says: /^✗ "\/dev\/null\/x" cannot be/ },
    {
      fault: 'a model server that is away',
      more: { READER_URL: 'http://127.0.0.1:9/v1/chat/completions', READER_MODEL: 'm' },
      says: /^✗ The reading model at 127\.0\.0\.1:9 gives no answer.*until then words choose/,
    },
  ])('GIVEN $fault THEN a line says so and what to do, and the exit code is 1', async ({ more, says }) => {
    await register();
    const { code, bad } = await doctor(more);
    expect(code).toBe(1);
    expect(bad.filter((line) => says.test(line))).toHaveLength(1);
  });

  test('GIVEN commands of another version, and files that are refused THEN both are said', async () => {
    await writeFile(join(corpus.folder, 'empty.txt'), '');
    const { code, bad } = await doctor();
    expect(code).toBe(1);
    expect(bad).toHaveLength(2);
    expect(bad.join('\n')).toMatch(/not registered.*Start the bot[\s\S]*left out: 1\. npm run check-corpus/);
  });

  const FEED = 'https://example.org/rss';
  const feedsKept = async (list: string, memory: Readonly<Record<string, object>> = {}) => {
    await register();
    await writeFile(join(corpus.folder, 'feeds.txt'), list);
    const folder = join(corpus.folder, 'added', 'feeds');
    await mkdir(folder, { recursive: true });
    const feeds = Object.fromEntries(Object.entries(memory).map(([address, of]) => [address, { ...ASKED, ...of }]));
    await writeFile(join(folder, '.feeds.json'), JSON.stringify({ version: 1, feeds }));
  };
  const LAST = Date.UTC(2025, 5, 10);
  const ASKED = {
    etag: null,
    lastModified: null,
    lastSuccess: LAST,
    lastFailure: null,
    failures: 0,
    nextTry: 0,
    known: [],
  };
  const failing = (failures: number) => ({ failures, lastFailure: 'The server answered 404.' });
  test.each([
    {
      list: `${FEED}\nhttps://example.org/new`,
      says: /^✓ Feeds in feeds\.txt: 2, of which 1 were not read yet\.$/,
      code: 0,
    },
    {
      list: FEED,
      of: failing(2),
      says: /^! The feed https:\/\/example\.org\/rss failed 2 times in a row; last read: 2025-06-10\. The server answered 404\. It is asked again/,
      code: 0,
    },
    {
      list: FEED,
      of: { ...failing(3), lastSuccess: null },
      says: /^✗ .* failed 3 times in a row; last read: never/,
      code: 1,
    },
    {
      list: 'example.org/rss',
      says: /^✗ feeds\.txt has a line that is no address of a feed: “example\.org\/rss”\. The address is not one\. Correct it/,
      code: 1,
    },
    { list: 'https://example.org:8443/rss', says: /^✗ .* Port 8443 is none of the web/, code: 1 },
    {
      list: Array.from({ length: 103 }, (_, n) => `${FEED}/${n}`).join('\n'),
      says: /^✗ Feeds that are too many, and not asked: 3\. Shorten/,
      code: 1,
    },
    { list: ' '.repeat(200_001), says: /^✗ ".*feeds\.txt" is larger than 200 KB\. Write one/, code: 1 },
    {
      list: FEED,
      fetch: 'false',
      says: /^! No feed is asked \(FETCH=false\), and feeds\.txt lists 1\. Set FETCH=true/,
      code: 0,
    },
  ])(
    'GIVEN feeds of which one is to be looked after THEN it is said: $says',
    async ({ list, of = {}, fetch = 'true', says, code }) => {
      await feedsKept(list, { [FEED]: of });
      const told = await doctor({ FETCH: fetch });
      expect(told.lines.filter((line) => says.test(line))).toHaveLength(1);
      expect(told.code).toBe(code);
    },
  );

  test('GIVEN a channel in which the bot may not write THEN it is named', async () => {
    await register();
    discord.faults.denyBot(1n << 11n);
    const { lines } = await doctor();
    expect(lines.join('\n')).toContain('it may answer in 1 of 2 channels (not in #general).');
  });

  test('GIVEN a broken file of counts, and a port that is taken THEN both are said', async () => {
    await register();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    await mkdir(join(corpus.folder, '.data'));
    await writeFile(join(corpus.folder, '.data', 'gaps.json'), '{');
    taken.on('connection', (socket) => socket.destroy());
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { bad } = await doctor({ HEALTH_PORT: port });
    taken.close();
    expect(bad.join('\n')).toMatch(
      /cannot be read.*Move it away[\s\S]*cannot be used \(EADDRINUSE\)\. Set HEALTH_PORT/,
    );
  });
});
