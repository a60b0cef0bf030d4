import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/core/library.ts';
import { startHealth, type Health } from '../../src/health/health.ts';
import { HealthPortError } from '../../src/health/listen.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';

let desk: Desk;
let health: Health;
let port: number;
const connection = { isOnline: () => online, reconnects: () => 3 };
let online: boolean;
beforeEach(async () => {
  online = true;
  desk = await openDesk();
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const address = free.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  free.close();
  await once(free, 'close');
  health = await startHealth(port);
});
afterEach(async () => {
  await health.close();
  await desk.close();
});

const ask = async (path: string, method = 'GET') => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: answer.status, text: await answer.text() };
};
const healthz = async () => {
  const { status, text } = await ask('/healthz');
  return { status, ...(JSON.parse(text) as object) };
};
/** The sample of a metric, by its name with its labels. */
const sample = async (name: string) => {
  const { text } = await ask('/metrics');
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
};
const loaded = async (library: Library = desk.library) => health.loaded(library, await desk.library.reload());

describe('whether the bot serves', () => {
  test('GIVEN neither articles nor a connection, one of them, both THEN only both are enough', async () => {
    expect(await healthz()).toEqual({ status: 503, gateway: false, collection: false });
    await loaded();
    expect(await healthz()).toEqual({ status: 503, gateway: false, collection: true });
    health.connected(connection);
    expect(await healthz()).toEqual({ status: 200, gateway: true, collection: true });
    online = false;
    expect(await healthz()).toEqual({ status: 503, gateway: false, collection: true });
  });
  test.each([
    { what: 'is lost', suggestSources: () => Promise.reject(new Error('Lost.')) },
    { what: 'hangs', suggestSources: () => new Promise<never>(() => {}) },
  ])('GIVEN a thread with the articles that $what THEN it does not serve', async ({ suggestSources }) => {
    health.connected(connection);
    await loaded({ ...desk.library, suggestSources });
    expect(await healthz()).toEqual({ status: 503, gateway: true, collection: false });
  });
});

describe('how it is doing', () => {
  test('GIVEN questions and reloads THEN they are counted, by verdict and with their time', async () => {
    health.connected(connection);
    const library = await loaded();
    await library.ask(QUAY);
    await library.ask(QUAY);
    await library.ask('Who won the chess championship of Atlantis?');
    expect(await sample('footnote_questions_total{verdict="answered"}')).toBe(2);
    expect(await sample('footnote_questions_total{verdict="none"}')).toBe(1);
    expect(await sample('footnote_question_seconds_count')).toBe(3);
    await desk.write('broken.jsonl', '{"id":\nnot JSON\n');
    await desk.write('more.txt', 'The ferry to the islands sails again on Monday, the port said.');
    await library.reload();
    expect(await sample('footnote_reloads_total{outcome="swapped"}')).toBe(1);
    expect(await sample('footnote_articles')).toBe(4);
    expect(await sample('footnote_refused_files')).toBe(1);
    expect(await sample('footnote_gateway_up')).toBe(1);
    expect(await sample('footnote_gateway_reconnects_total')).toBe(3);
    expect(await sample('nodejs_eventloop_lag_p99_seconds')).not.toBeNull();
  });
  test('GIVEN a question that fails THEN it is counted as that, and still fails', async () => {
    const library = await loaded({ ...desk.library, ask: () => Promise.reject(new Error('Lost.')) });
    await expect(library.ask(QUAY)).rejects.toThrow('Lost.');
    expect(await sample('footnote_questions_total{verdict="failed"}')).toBe(1);
  });
  test('GIVEN figures that are read THEN none of them holds words of a question', async () => {
    const library = await loaded();
    await library.ask(QUAY);
    expect((await ask('/metrics')).text).not.toMatch(/quay/i);
  });
});

describe('the port', () => {
  test.each([
    ['GET', '/'],
    ['GET', '//'],
    ['GET', '/%zz'],
    ['GET', '/healthz/x'],
    ['POST', '/healthz'],
    ['DELETE', '/metrics'],
  ])('GIVEN %s %s THEN there is nothing', async (method, path) => {
    expect((await ask(path, method)).status).toBe(404);
  });
  test('GIVEN a port that is taken THEN a sentence says what to do', async () => {
    await expect(startHealth(port)).rejects.toThrow(HealthPortError);
    await expect(startHealth(port)).rejects.toThrow(/HEALTH_PORT/);
  });
});
