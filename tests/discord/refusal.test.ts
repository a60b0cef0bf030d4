import { describe, expect, test } from 'vitest';
import { isPassing, refusalOf } from '../../src/discord/refusal.ts';

const failure = (message: string, stated: object = {}) => Object.assign(new Error(message), stated);

describe('a failure of the start', () => {
  test.each([
    ['an error of the servers', failure('Bad Gateway', { status: 502 })],
    ['a line that is cut', failure('read ECONNRESET', { code: 'ECONNRESET' })],
    ['a socket that is closed', failure('other side closed', { code: 'UND_ERR_SOCKET' })],
    ['names that cannot be looked up just now', failure('getaddrinfo', { code: 'EAI_AGAIN' })],
    ['no answer in time', failure('This operation was aborted', { name: 'AbortError' })],
    ['a gateway that answers with a page', failure('Unexpected server response: 503')],
  ])('GIVEN %s THEN it may pass; where it does not, a sentence says so', (_, error) => {
    expect(isPassing(error)).toBe(true);
    expect(refusalOf(error)).toMatchObject({
      name: 'DiscordRefusal',
      message: expect.stringMatching(/^Discord kept failing.*discordstatus\.com/),
      cause: error,
    });
  });
  test.each([
    ['a token that is none', failure('x', { code: 'TokenInvalid' }), /^Discord refuses the token/],
    ['a token that was reset meanwhile', failure('401: Unauthorized', { status: 401 }), /^Discord refuses the token/],
    ['a server that the bot is not in', failure('Unknown Guild', { code: 10004, status: 404 }), /DISCORD_GUILD_ID/],
    ['no such host', failure('getaddrinfo', { code: 'ENOTFOUND' }), /^Discord cannot be reached/],
    [
      'too many logins',
      failure('Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2026-01-02T00:00:00.000Z'),
      /no more logins.*resets at 2026-01-02/,
    ],
  ])('GIVEN %s THEN waiting does not help, and a sentence names the mend', (_, error, says) => {
    expect(isPassing(error)).toBe(false);
    expect(refusalOf(error)).toMatchObject({ name: 'DiscordRefusal', message: expect.stringMatching(says) });
  });
  test('GIVEN a fault of our own THEN it stays what it is, so that its trace is seen', () => {
    const fault = new TypeError('x is not a function');
    expect(isPassing(fault)).toBe(false);
    expect(refusalOf(fault)).toBe(fault);
  });
});
