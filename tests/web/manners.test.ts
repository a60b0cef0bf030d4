import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { openFetcher } from '../../src/web/fetch-page.ts';
import { HostTurns } from '../../src/web/host-turns.ts';
import { RobotsMemory, robotsIn } from '../../src/web/robots.ts';
import { openSite } from './site.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
const HTML = { 'content-type': 'text/html' };

/** A site with this robots.txt, and what came of fetching the paths from it. */
async function fetched(robots: (response: ServerResponse) => void, paths: readonly string[]) {
  const site = await openSite(
    (request, response) =>
      request.url === '/robots.txt' ? robots(response) : void response.writeHead(200, HTML).end('x'),
    true,
  );
  const fetcher = openFetcher({ allowLoopback: true });
  opened.push(site, fetcher);
  const outcomes: string[] = [];
  for (const path of paths) {
    outcomes.push(
      await fetcher.fetch(site.address + path).then(
        () => 'fetched',
        (error: { reason: string }) => error.reason,
      ),
    );
  }
  return { outcomes, asked: site.asked };
}

describe('robots.txt', () => {
  const says = (text: string) => (response: ServerResponse) => void response.writeHead(200).end(text);
  test.each([
    ['for all', 'User-agent: *\nDisallow: /private'],
    ['for us by name', 'User-agent: *\nDisallow:\n\nUser-agent: footnote\nDisallow: /private'],
    ['with wildcards', 'User-agent: *\r\nDisallow: /*vate$\r\nAllow: /'],
  ])('GIVEN rules %s THEN they are kept, and asked for once', async (_, text) => {
    const { outcomes, asked } = await fetched(says(text), ['/private', '/article', '/article']);
    expect(outcomes).toEqual(['robots', 'fetched', 'fetched']);
    expect(asked).toEqual(['/robots.txt', '/article', '/article']);
  });

  test.each([
    [404, 'fetched'],
    [401, 'fetched'],
    [500, 'robots'],
    [503, 'robots'],
    [429, 'robots'],
  ])('GIVEN it answers %i THEN a page is %s', async (status, outcome) => {
    const { outcomes } = await fetched((response) => void response.writeHead(status).end(), ['/article']);
    expect(outcomes).toEqual([outcome]);
  });

  test('GIVEN it is redirected inside THEN the page is refused', async () => {
    const inside = (response: ServerResponse) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    expect((await fetched(inside, ['/article'])).outcomes).toEqual(['private']);
  });

  test('GIVEN one of 10 MB THEN its beginning counts', async () => {
    const endless = `User-agent: *\nDisallow: /private\n${'# nothing\n'.repeat(1_000_000)}`;
    expect((await fetched(says(endless), ['/private', '/article'])).outcomes).toEqual(['robots', 'fetched']);
  });

  test.each([
    ['20,000 agents with 30,000 rules', `${'user-agent:a\n'.repeat(20_000)}${'allow:/\n'.repeat(30_000)}`],
    ['stars', `user-agent: *\n${`disallow: /${'*a'.repeat(200)}$\n`.repeat(1200)}`],
  ])('GIVEN %s THEN reading it and asking it stays cheap', (_, text) => {
    const rules = robotsIn(new URL('http://a.example/robots.txt'), text);
    const started = performance.now();
    rules.isAllowed(`http://a.example/${'a'.repeat(1900)}b`, 'Footnote');
    // Without a bound these take gigabytes, and minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('GIVEN a day has passed THEN it is asked for anew; GIVEN many sites THEN the oldest are forgotten', async () => {
    let [now, asked] = [0, 0];
    const memory = new RobotsMemory(
      'Footnote',
      async () => (asked++, null),
      () => now,
    );
    const ask = (host: string) => memory.allows(new URL(`http://${host}.example/`));
    await ask('a');
    await ask('a');
    expect(asked).toBe(1);
    now += 24 * 60 * 60_000;
    await ask('a');
    expect(asked).toBe(2);
    for (let n = 0; n < 500; n++) await ask(`b${n}`);
    await ask('a');
    expect(asked).toBe(503);
  });
});

const patient = () => new AbortController().signal;

describe('one request a host at a time', () => {
  test('GIVEN five pages at once THEN the server never has two of them', async () => {
    let [open, most] = [0, 0];
    const site = await openSite((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => response.writeHead(200, HTML).end('x', () => open--), 20);
    });
    const fetcher = openFetcher({ allowLoopback: true });
    opened.push(site, fetcher);
    await Promise.all([1, 2, 3, 4, 5].map((n) => fetcher.fetch(`${site.address}/${n}`)));
    expect(site.asked).toHaveLength(5);
    expect(most).toBe(1);
  });

  test('GIVEN more than may wait THEN the rest is told so at once, and other hosts go on', async () => {
    const turns = new HostTurns();
    let release = () => {};
    const first = turns.run('a', () => new Promise<void>((resolve) => (release = resolve)), patient());
    const waiting = Array.from({ length: 20 }, (_, n) => turns.run('a', async () => n, patient()));
    await expect(turns.run('a', async () => {}, patient())).rejects.toMatchObject({ reason: 'busy' });
    expect(await turns.run('b', async () => 'done', patient())).toBe('done');
    release();
    await first;
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(await turns.run('a', async () => 'again', patient())).toBe('again');
  });

  test('GIVEN one that fails and one whose patience ends while it waits THEN the others have their turn', async () => {
    const turns = new HostTurns();
    const impatient = new AbortController();
    let fail = () => {};
    const first = turns.run(
      'a',
      () => new Promise((_, reject) => (fail = () => reject(new Error('failed')))),
      patient(),
    );
    const second = turns.run('a', async () => 'second', impatient.signal);
    const third = turns.run('a', async () => 'third', patient());
    impatient.abort(new Error('too late'));
    await expect(second).rejects.toThrow('too late');
    fail();
    await expect(first).rejects.toThrow('failed');
    expect(await third).toBe('third');
  });

  test('GIVEN 150 hosts at once THEN a hundred are served, and the rest is told that too much goes on', async () => {
    const turns = new HostTurns();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const all = Array.from({ length: 150 }, (_, n) => turns.run(`host${n}`, () => gate, patient()));
    const outcomes = Promise.allSettled(all);
    release();
    expect((await outcomes).filter(({ status }) => status === 'rejected')).toHaveLength(50);
    expect(await turns.run('host0', async () => 'free again', patient())).toBe('free again');
  });
});
