import { MessageFlags, MessageFlagsBitField, PermissionsBitField } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followAction, shareAction } from '../../src/core/reply/action.ts';
import { answerReply } from '../../src/core/reply/answer-reply.ts';
import { en } from '../../src/core/texts/en.ts';
import { Admission } from '../../src/discord/admission.ts';
import { onInteraction } from '../../src/discord/dispatch.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { contextOf, interactionOf, textOf } from './interactions.ts';
import { textsOf } from './replies.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('a form', () => {
  const FORM = followAction(QUAY);
  const submit = async (
    typed: string,
    stated: Record<string, unknown> = {},
    context = contextOf(desk.library).context,
  ) => {
    const fields = { fields: new Map([['words', { customId: 'words', value: typed }]]) };
    const message = { flags: new MessageFlagsBitField() };
    const { interaction, done } = interactionOf('form', { customId: FORM, fields, message, ...stated });
    await onInteraction(interaction, context);
    return done;
  };
  const ephemeral = ['deferReply', { flags: MessageFlags.Ephemeral }];

  test('GIVEN Ask more THEN the form is the first response, in the reader’s language, and nothing is counted yet', async () => {
    const { context } = contextOf(desk.library, { admission: new Admission({ person: 1, channel: 9 }, () => 0) });
    for (let times = 0; times < 2; times++) {
      const { interaction, done } = interactionOf('button', { customId: FORM, locale: 'de' });
      await onInteraction(interaction, context);
      expect(done).toEqual([['showModal', expect.objectContaining({ custom_id: FORM, title: 'Weiterfragen' })]]);
    }
  });
  test('GIVEN words below an answer that all see THEN all see the next, which counts as a question', async () => {
    const { context } = contextOf(desk.library, { admission: new Admission({ person: 1, channel: 9 }, () => 0) });
    const done = await submit('who said that?', {}, context);
    expect(done[0]).toEqual(['deferReply', {}]);
    expect(textOf(done)).toContain('about: repairs to the northern quay cost');
    expect(textOf(await submit('when?', {}, context))).toContain('One person may ask me one question a minute.');
  });
  test.each([
    { who: 'an answer of one’s own', stated: { message: { flags: new MessageFlagsBitField(MessageFlags.Ephemeral) } } },
    { who: 'no message', stated: { message: null } },
    { who: 'somebody who may not write there', stated: { memberPermissions: new PermissionsBitField() } },
    { who: 'a channel where the bot may not write', stated: { appPermissions: new PermissionsBitField() } },
    { who: 'a thread, in which other rights count', stated: { channel: { isThread: () => true } } },
  ])('GIVEN $who THEN only they see the next', async ({ stated }) => {
    expect((await submit('who said that?', stated))[0]).toEqual(ephemeral);
  });
  test('GIVEN a direct message THEN the next answer stays there as the first', async () => {
    expect((await submit('who said that?', { guildId: null, memberPermissions: null }))[0]).toEqual(['deferReply', {}]);
  });
  test('GIVEN a library that is lost THEN there is an apology', async () => {
    const ask = () => Promise.reject(new Error('Lost.'));
    expect(textOf(await submit('why?', {}, contextOf({ ...desk.library, ask }).context))).toContain('went wrong');
  });
});

describe('Show to everyone', () => {
  const share = async (stated: Record<string, unknown> = {}, library = desk.library) => {
    const { context, logged } = contextOf(library);
    const reply = await context.library.ask(QUAY).then((answer) => answerReply(answer, 'asker', en));
    const customId = shareAction(context.privateAnswers.keep({ reply, question: QUAY, refs: [] }, 'reader'));
    const button = (id: string) => ({ type: 2, style: 2, label: id, custom_id: id });
    const message = {
      flags: new MessageFlagsBitField(MessageFlags.Ephemeral),
      components: [
        { toJSON: () => ({ type: 17, components: [] }) },
        { toJSON: () => ({ type: 1, components: [button('s:x'), button(customId)] }) },
        { toJSON: () => ({ type: 1, components: [button(customId)] }) },
      ],
    };
    const { interaction, done } = interactionOf('button', { customId, message, ...stated });
    await onInteraction(interaction, context);
    return { done, logged };
  };

  test('GIVEN a press THEN the answer is posted for all, pings nobody, and the button goes', async () => {
    const { done } = await share();
    expect(done.map(([method]) => method)).toEqual(['deferUpdate', 'followUp', 'editReply']);
    expect(done[1]?.[1]).toMatchObject({ flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } });
    expect(textsOf((done[1]?.[1] as { components: unknown } | undefined)?.components).join('\n')).toMatch(
      /Shared by <@reader>[\s\S]*4\.2 million/,
    );
    expect(done[2]?.[1]).toMatchObject({
      components: [{ type: 17 }, { type: 1, components: [{ custom_id: 's:x' }] }],
    });
  });
  test('GIVEN articles that changed since THEN the presser alone is told, and nothing is posted', async () => {
    const passages: Desk['library']['passages'] = async (refs) => refs.map(() => null);
    const { done, logged } = await share({}, { ...desk.library, passages });
    expect(done[1]).toEqual([
      'followUp',
      expect.objectContaining({ flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2 }),
    ]);
    expect(JSON.stringify(done)).not.toContain('4.2');
    expect(logged).toHaveLength(1);
  });
  test('GIVEN that Discord does not take it THEN the presser is told, and the answer stays as it is', async () => {
    const { interaction, done } = interactionOf('button', {
      customId: shareAction(crypto.randomUUID()),
      message: { flags: new MessageFlagsBitField(MessageFlags.Ephemeral) },
    });
    const { context } = contextOf(desk.library);
    const broken = {
      ...context,
      privateAnswers: {
        keep: () => '',
        take: () => {
          throw new Error('No.');
        },
      },
    };
    await onInteraction(interaction, broken);
    expect(done.map(([method]) => method)).toEqual(['deferUpdate', 'followUp']);
    expect(textOf(done)).toContain('went wrong');
  });
});
