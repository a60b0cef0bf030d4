import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/core/answer/answering.ts';
import { retrieveFromIndexes } from '../../src/core/ranking/candidates.ts';
import { Reader } from '../../src/reader/reader.ts';
import { article, collectionOf } from '../core/articles.ts';
import {
  choosing,
  completion,
  listen,
  numbersOf,
  playServer,
  playUntrustedServer,
  type Play,
  type PlayedServer,
} from './model-server.ts';

const QUESTION = 'How much did the repairs to the northern quay cost?';
const KEY = 'sk-very-secret';
const quay = article({
  id: 'quay',
  title: 'Harbour opens again',
  text: 'The harbour of Eastport opened again on Sunday. Repairs to the northern quay cost 4.2 million dollars. The mayor thanked the workers.',
});

const open: PlayedServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));
async function opened(server: Promise<PlayedServer>): Promise<PlayedServer> {
  open.push(await server);
  return server;
}

/** Asks with a reader at this address, and says why it was not heeded. */
async function ask(url: string, timeoutMs: number) {
  const why: string[] = [];
  const reader = new Reader({ url, model: 'm', key: KEY, timeoutMs, concurrency: 2 }, (fault) => why.push(fault));
  const collection = await collectionOf([quay]);
  const answer = await answerQuestion(QUESTION, collection, {}, retrieveFromIndexes, reader);
  return { answer, why, words: await answerQuestion(QUESTION, collection) };
}

const status =
  (code: number, headers: Record<string, string> = {}, body = 'No.'): Play =>
  (response) =>
    response.writeHead(code, headers).end(body);
const says =
  (content: string | null, more?: object): Play =>
  (response) =>
    response.end(completion(content, more));
const body =
  (text: string | Buffer, headers: Record<string, string> = {}): Play =>
  (response) =>
    response.writeHead(200, headers).end(text);
const AN_EVENT = 'data: {"choices":[{"delta":{"content":"{\\"verdict\\":\\"answered\\",\\"sentences\\":[2]}"}}]}\n\n';

/** A deadline that ends what never ends, and one that no reply on loopback needs. */
const SHORT = 250;
const AMPLE = 15_000;

describe('a reader that goes wrong', () => {
  test.each<{ fault: string; play: Play; why: RegExp; timeoutMs?: number }>([
    { fault: 'it hangs', play: () => {}, why: /no choice within 250 ms/, timeoutMs: SHORT },
    {
      fault: 'it hangs after the headers',
      play: (response) => void response.writeHead(200).write(' '),
      why: /no choice within 250 ms/,
      timeoutMs: SHORT,
    },
    {
      fault: 'it sends a byte now and then, for ever',
      play: (response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      why: /no choice within 250 ms/,
      timeoutMs: SHORT,
    },
    { fault: '429 with Retry-After', play: status(429, { 'retry-after': '30' }), why: /answered 429/ },
    { fault: '500', play: status(500), why: /answered 500/ },
    { fault: '503 that says the key', play: status(503, {}, `Wrong key: ${KEY}`), why: /answered 503/ },
    {
      fault: '401 that says the key',
      play: status(401, {}, `Wrong key: ${KEY}`),
      why: /answered 401: look at READER_KEY/,
    },
    { fault: '404', play: status(404), why: /answered 404: look at READER_URL/ },
    { fault: '400 whatever the form of the request', play: status(400), why: /answered 400/ },
    {
      fault: 'a redirect elsewhere',
      play: status(307, { location: 'http://127.0.0.1:9/elsewhere' }),
      why: /answered 307: a redirect is not followed/,
    },
    {
      fault: 'it is cut in the middle',
      play: (response) => {
        const whole = completion('{"verdict":"answered","sentences":[1]}');
        response.writeHead(200, { 'content-length': whole.length });
        response.write(whole.slice(0, 60), () => response.destroy());
      },
      why: /broke off/,
    },
    { fault: 'the connection is reset', play: (response) => response.destroy(), why: /cannot be reached/ },
    { fault: '10 MB', play: body('x'.repeat(10_000_000)), why: /longer than/ },
    {
      fault: '10 MB that come as 10 kB',
      play: body(gzipSync('x'.repeat(10_000_000)), { 'content-encoding': 'gzip' }),
      why: /longer than/,
    },
    { fault: 'no JSON', play: body('<html>Welcome</html>'), why: /no JSON/ },
    { fault: 'half a JSON', play: body('{"choices":[{"message":'), why: /no JSON/ },
    { fault: 'nothing', play: body(''), why: /no JSON/ },
    { fault: 'another JSON', play: body('{"error":{"message":"overloaded"}}'), why: /no chat completion/ },
    {
      fault: 'a streamed reply',
      play: body(`${AN_EVENT}data: [DONE]\n\n`, { 'content-type': 'text/event-stream' }),
      why: /no JSON/,
    },
    { fault: 'JSON nested deep', play: body('['.repeat(60_000)), why: /no JSON/ },
    { fault: 'no words', play: says(null), why: /empty, or a refusal/ },
    { fault: 'a refusal', play: says(null, { refusal: 'I cannot help with that.' }), why: /empty, or a refusal/ },
    { fault: 'prose', play: says('Sentence 2 says it: 4.2 million dollars.'), why: /something else than JSON/ },
    {
      fault: 'JSON among prose',
      play: says('Here you are: {"verdict":"answered","sentences":[2]}'),
      why: /something else than JSON/,
    },
    {
      fault: 'JSON that ends early',
      play: says('{"verdict":"answered","sentences":[2'),
      why: /something else than JSON/,
    },
    { fault: 'numbers as strings', play: says('{"verdict":"answered","sentences":["2"]}'), why: /than numbers/ },
    { fault: 'a number above the last', play: says('{"verdict":"answered","sentences":[4]}'), why: /than numbers/ },
    { fault: 'a number below the first', play: says('{"verdict":"answered","sentences":[0]}'), why: /than numbers/ },
    { fault: 'a fraction', play: says('{"verdict":"answered","sentences":[1.5]}'), why: /than numbers/ },
    { fault: 'four numbers', play: says('{"verdict":"answered","sentences":[1,2,3,1]}'), why: /than numbers/ },
    { fault: 'a number twice', play: says('{"verdict":"answered","sentences":[2,2]}'), why: /twice/ },
    { fault: 'another verdict', play: says('{"verdict":"yes","sentences":[2]}'), why: /than numbers/ },
    {
      fault: 'words beside the numbers',
      play: says('{"verdict":"answered","sentences":[2],"answer":"Free."}'),
      why: /than numbers/,
    },
    { fault: 'a list', play: says('[2]'), why: /than numbers/ },
    { fault: 'an answer without a sentence', play: says('{"verdict":"answered","sentences":[]}'), why: /contradicts/ },
    { fault: 'no answer, with a sentence', play: says('{"verdict":"none","sentences":[1]}'), why: /contradicts/ },
  ])('GIVEN $fault THEN the words answer, and the log is told why', async ({ play, why, timeoutMs = AMPLE }) => {
    const { url } = await opened(playServer(play));
    const asked = await ask(url, timeoutMs);
    expect(asked.answer).toEqual({ ...asked.words, chosen: 'words', sentTo: new URL(url).host });
    expect(asked.answer.citations[0]?.quote).toContain('4.2 million');
    expect(asked.why).toEqual([expect.stringMatching(why)]);
    expect(asked.why.join()).not.toContain(KEY);
  });

  test('GIVEN nobody listens, a server that never speaks, or a certificate that does not fit THEN the words answer', async () => {
    const closed = await playServer(() => {});
    await closed.close();
    const silent = await opened(
      listen(
        createServer(() => {}),
        'http',
        [],
      ),
    );
    const silentTls = silent.url.replace('http:', 'https:');
    const untrusted = await opened(playUntrustedServer());
    for (const [url, timeoutMs, why] of [
      [closed.url, AMPLE, /cannot be reached \(ECONNREFUSED\)/],
      [silent.url, SHORT, /no choice within/],
      [silentTls, SHORT, /no choice within/],
      [untrusted.url, AMPLE, /cannot be reached \(DEPTH_ZERO_SELF_SIGNED_CERT\)/],
    ] as const) {
      const asked = await ask(url, timeoutMs);
      expect(asked.answer).toEqual({ ...asked.words, chosen: 'words', sentTo: new URL(url).host });
      expect(asked.why).toEqual([expect.stringMatching(why)]);
    }
  });

  test('GIVEN a redirect THEN neither the question nor the key goes where it leads', async () => {
    const elsewhere = await opened(playServer(choosing('mayor')));
    const { url } = await opened(playServer(status(307, { location: elsewhere.url })));
    expect((await ask(url, AMPLE)).answer.chosen).toBe('words');
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('a reader that goes well', () => {
  test.each<{ what: string; play: Play; quote: string }>([
    {
      what: 'a right choice',
      play: choosing('4.2 million'),
      quote: 'Repairs to the northern quay cost 4.2 million dollars.',
    },
    { what: 'a wrong one', play: choosing('mayor'), quote: 'The mayor thanked the workers.' },
    {
      what: 'a slow one within the deadline',
      play: (response, request) => void setTimeout(() => choosing('4.2 million')(response, request), 100),
      quote: 'Repairs to the northern quay cost 4.2 million dollars.',
    },
    {
      what: 'white space around it',
      play: (response, request) =>
        says(`\n {"verdict": "answered", "sentences": [${numbersOf(request, '4.2').join()}]}\n`)(response, request),
      quote: 'Repairs to the northern quay cost 4.2 million dollars.',
    },
  ])('GIVEN $what THEN the quote is word for word the sentence chosen', async ({ play, quote }) => {
    const { url } = await opened(playServer(play));
    const { answer, why } = await ask(url, AMPLE);
    expect(why).toEqual([]);
    expect(answer).toMatchObject({ verdict: 'answered', chosen: 'reader' });
    expect(answer.citations.map((citation) => citation.quote)).toEqual([quote]);
  });

  test('GIVEN a server without schemas THEN it is asked for JSON, or for nothing in particular, and so the next time', async () => {
    const knows =
      (types: readonly (string | undefined)[]): Play =>
      (response, request) =>
        types.includes(request.body.response_format?.type)
          ? choosing('4.2 million')(response, request)
          : status(400)(response, request);
    for (const [types, formats] of [
      [['json_schema'], ['json_schema', 'json_schema']],
      [['json_object'], ['json_schema', 'json_object', 'json_object']],
      [[undefined], ['json_schema', 'json_object', undefined, undefined]],
    ] as const) {
      const { url, requests } = await opened(playServer(knows(types)));
      const reader = new Reader({ url, model: 'm', key: null, timeoutMs: AMPLE, concurrency: 1 }, () => {});
      const collection = await collectionOf([quay]);
      for (const question of [QUESTION, 'What did the northern quay cost?'])
        expect((await answerQuestion(question, collection, {}, retrieveFromIndexes, reader)).chosen).toBe('reader');
      expect(requests.map(({ body: { response_format } }) => response_format?.type)).toEqual(formats);
    }
  });
});
