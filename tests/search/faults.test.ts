import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { SearchOutOfReachError } from '../../src/core/library.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { errorOf, failureOf } from '../../src/library/messages.ts';
import { Engine } from '../../src/search/engine.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';
import { SearchError } from '../../src/search/search-error.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** A search engine that says what it is told to; returns its address. */
async function saying(answer: Answer): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const json =
  (status: number, body: object): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const engineAt = (...urls: readonly string[]) =>
  new Engine({ urls, login: { user: 'footnote', password: 'secret-of-tests' }, ca: null, index: 'tests' });
const shards = (failed: number, timedOut = false) => ({
  timed_out: timedOut,
  _shards: { total: 2, successful: 2 - failed, failed },
  hits: { hits: [{ _id: 'a', _score: 1, _source: {} }] },
});

describe('what an engine says', () => {
  test.each([
    ['another engine', json(200, { version: { number: '8.15.0' } }), 'Footnote needs OpenSearch 2.19 or later'],
    ['an old one', json(200, { version: { distribution: 'opensearch', number: '1.3.0' } }), 'opensearch 1.3.0'],
    ['no engine', json(200, { hello: 'there' }), 'no search engine'],
    ['a wrong password', json(401, { error: 'Unauthorized' }), 'does not accept the login'],
    [
      'a login without rights',
      json(403, { error: 'no permissions for [indices:admin/create]' }),
      'does not allow this login',
    ],
  ])('GIVEN %s THEN opening is refused with a sentence that holds no secret', async (_what, answer, sentence) => {
    const search = {
      urls: [await saying(answer)],
      login: { user: 'footnote', password: 'secret-of-tests' },
      ca: null,
      index: 'tests',
    };
    const error: unknown = await openSearchLibrary({ search, corpusDir: 'corpus', maxBytes: 1e6 }, loadEnglish()).catch(
      (fault: unknown) => fault,
    );
    expect(error).toBeInstanceOf(SearchError);
    expect((error as Error).message).toContain(sentence);
    expect(`${(error as Error).message} ${(error as Error).stack}`).not.toContain('secret-of-tests');
  });

  test('GIVEN a part of the index that does not answer THEN it is asked again, and half of the passages are never taken for all', async () => {
    let asked = 0;
    const engine = engineAt(
      await saying((request, response) => json(200, shards(asked++ === 0 ? 1 : 0))(request, response)),
    );
    expect((await engine.search('tests', {})).hits).toHaveLength(1);
    expect(asked).toBe(2);
    for (const half of [shards(1), shards(0, true)]) {
      const broken = engineAt(await saying(json(200, half)));
      await expect(broken.search('tests', {})).rejects.toThrow(SearchOutOfReachError);
      await broken.close();
    }
    await engine.close();
  }, 60_000);

  test('GIVEN a node that is gone and one that says nothing THEN another one answers', async () => {
    const gone = await saying(() => {});
    servers.pop()?.close();
    const engine = engineAt(gone, await saying(() => {}), await saying(json(200, shards(0))));
    for (let time = 0; time < 3; time++) expect((await engine.search('tests', {})).hits).toHaveLength(1);
    await engine.close();
  }, 60_000);

  test('GIVEN an error that crosses from the thread THEN it is still known for what it is', () => {
    for (const error of [new SearchOutOfReachError(), new SearchError('The disk is full.')]) {
      const failure = failureOf(1, error);
      if (failure.kind !== 'failure') throw new Error('No failure.');
      expect(errorOf(failure)).toEqual(error);
    }
  });
});
