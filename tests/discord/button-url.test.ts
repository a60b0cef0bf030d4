import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { buttonUrl } from '../../src/discord/button-url.ts';
import { messageOf } from '../../src/discord/message.ts';
import type { Reply } from '../../src/core/reply/reply.ts';

/** Whatever may stand behind `url:` in a file: the web's, and pieces that make one bad. */
const written = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'large' }),
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTP://', 'javascript:', 'data:', 'discord://', 'ftp://', '//', ''),
      fc.array(
        fc.constantFrom(
          'example.org',
          'user:pass@',
          'localhost',
          ' ',
          '\n',
          '\r\n',
          '"',
          '<b>',
          '\\',
          '%zz',
          '/',
          '?q=',
          '#',
          '\u0000',
          '\u202e',
          '\u200b',
          'ü',
          'x'.repeat(300),
          '[::1]',
          ':99999',
          '{',
          '|',
          '\ud800',
        ),
        { maxLength: 8 },
      ),
    )
    .map(([scheme, pieces]) => scheme + pieces.join('')),
);

describe('the address of a button', () => {
  test.each([
    ['https://example.org/harbour', 'https://example.org/harbour'],
    ['https://example.org/a?b=c&d=%20#:~:text=The%20harbour', 'https://example.org/a?b=c&d=%20#:~:text=The%20harbour'],
    ['https://example.org/Köln', 'https://example.org/K%C3%B6ln'],
    ['HTTP://Example.org', 'http://example.org/'],
  ])('GIVEN %s THEN the button opens it', (given, url) => {
    expect(buttonUrl(given)).toBe(url);
  });
  test.each([
    ['spaces', 'https://example.org/a b'],
    ['quotes', 'https://example.org/"a"'],
    ['a line end', 'https://example.org/a\nb'],
    ['a user and password', 'https://reader:secret@example.org/'],
    ['a user', 'https://reader@example.org/'],
    ['another scheme', 'javascript:alert(1)'],
    ['Discord’s own scheme', 'discord://-/settings'],
    ['a host without a name', 'http://localhost/'],
    ['no host', 'https://'],
    ['513 characters', `https://example.org/${'x'.repeat(493)}`],
    ['more than 512 once it is quoted', `https://example.org/${'ü'.repeat(200)}`],
    ['a character that turns the text around', 'https://example.org/\u202egpj'],
  ])('GIVEN %s THEN there is no button', (_, given) => {
    expect(buttonUrl(given)).toBeNull();
  });
  test('GIVEN 512 characters THEN there is one', () => {
    expect(buttonUrl(`https://example.org/${'x'.repeat(492)}`)).toHaveLength(512);
  });
});

test('GIVEN any address in a file THEN Discord takes the reply', async () => {
  const discord = await startLocalDiscord();
  const said: Reply['blocks'] = [{ kind: 'text', spans: ['Here.'] }];
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 8 }), async (urls) => {
      const actions = urls.map((url, at) => ({ kind: 'link' as const, label: `${at}`, url }));
      const { components, flags } = messageOf({ tone: 'answer', audience: 'everyone', blocks: said, actions }, en);
      const answer = await fetch(`${discord.apiUrl}/v10/channels/${discord.channelId}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ components, flags }),
      });
      // The local Discord bounds requests, too; whatever else it says no to is the button's fault.
      if (![200, 429].includes(answer.status)) expect.fail(await answer.text());
    }),
  );
  expect(discord.violations()).toEqual([]);
  await discord.close();
});
