import { describe, expect, it } from 'vitest';
import type { LocalEvent } from '../../local-discord/contract.ts';
import { holdAgainstOpenApi, openApiMissing } from './openapi.ts';

const request = (name: string, body: unknown): Extract<LocalEvent, { kind: 'protocol' }> => ({
  kind: 'protocol',
  at: '',
  direction: 'from-bot',
  name,
  body,
  status: 200,
  violations: [],
});
const REPLY = 'POST /interactions/1/token/callback';
const button = { type: 2, style: 1, label: 'Next', custom_id: 'next' };

describe.skipIf(openApiMissing !== null)(
  `Discord's OpenAPI description${openApiMissing === null ? '' : ` (skipped: ${openApiMissing})`}`,
  () => {
    it.each([
      [REPLY, { type: 4, data: { content: 'Hello', flags: 64, tts: false, allowed_mentions: { parse: [] } } }],
      [REPLY, { type: 5, data: { flags: 64 } }],
      [REPLY, { type: 6 }],
      [
        REPLY,
        {
          type: 7,
          data: {
            components: [
              {
                type: 17,
                components: [
                  { type: 10, content: 'Text' },
                  { type: 1, components: [button] },
                ],
              },
            ],
            flags: 32768,
          },
        },
      ],
      [REPLY, { type: 8, data: { choices: [{ name: 'One', value: '1' }] } }],
      [
        REPLY,
        {
          type: 9,
          data: {
            custom_id: 'form',
            title: 'Form',
            components: [{ type: 18, label: 'L', component: { type: 4, style: 1, custom_id: 'x' } }],
          },
        },
      ],
      ['PATCH /webhooks/1/token/messages/@original', { content: 'Hello' }],
      [
        'POST /channels/1/messages',
        { content: 'Hello', nonce: '1', enforce_nonce: false, message_reference: { message_id: '2' } },
      ],
      ['POST /channels/1/typing', null],
      [
        'PUT /applications/1/commands',
        [
          {
            name: 'ask',
            description: 'Asks.',
            type: 1,
            options: [{ type: 3, name: 'q', description: 'What.', required: true }],
          },
        ],
      ],
    ])('takes %s %j', (name, body) => {
      expect(holdAgainstOpenApi(request(name, body))).toEqual([]);
    });

    it.each([
      [REPLY, { type: 4, data: { contents: 'Hello' } }, /contents/],
      [
        REPLY,
        { type: 4, data: { components: [{ type: 1, components: [{ ...button, label: 'x'.repeat(81) }] }] } },
        /label.*80/,
      ],
      [REPLY, { type: 4, data: { components: [{ type: 99 }] } }, /type/],
      ['PATCH /webhooks/1/token/messages/@original', { content: 'x'.repeat(5000) }, /content/],
      ['PUT /applications/1/commands', [{ name: 'ask', description: 'x'.repeat(101) }], /description/],
      ['POST /nowhere', {}, /no such path/],
    ])('refuses %s %j', (name, body, what) => {
      expect(holdAgainstOpenApi(request(name, body)).join('\n')).toMatch(what);
    });
  },
);
