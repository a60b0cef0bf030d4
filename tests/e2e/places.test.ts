import { describe, expect, test } from 'vitest';
import type { Persona } from '../../local-discord/contract.ts';
import type { Place } from '../../local-discord/places.ts';
import { onStage, QUAY } from './on-stage.ts';
import { buttonsOf, MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { press } = on;

const ask = (channelId: string, as: Persona = MEMBER) =>
  on.stage.reply(() => on.stage.discord.run({ as, channelId, command: 'ask', options: { question: QUAY } }));
const mention = (channelId: string, named = `<@${on.stage.discord.applicationId}>`) =>
  on.stage.reply(() => on.stage.discord.send({ as: MEMBER, channelId, content: `${named} ${QUAY}` }));

describe('where people are', () => {
  test.each(['thread', 'post'] satisfies Place[])(
    'GIVEN a %s of the server THEN a mention, its role and /ask are answered there, and buttons work',
    async (place) => {
      const channelId = on.stage.discord.openPlace(place);
      const said = await mention(channelId);
      expect(said.message.channel_id).toBe(channelId);
      expect(textOf(said)).toContain('4.2 million dollars');
      expect(textOf(await mention(channelId, `<@&${on.stage.discord.botRoleId}>`))).toContain('Mention the bot itself');
      expect(textOf(await press(await ask(channelId), 'Sources'))).toContain('[1] Harbour opens again');
    },
  );
  test('GIVEN a thread that was there before the bot THEN it is answered there', async () => {
    const channelId = on.stage.discord.openPlace('thread');
    await on.stage.restart();
    expect(textOf(await mention(channelId))).toContain('4.2 million dollars');
  });
  test.each(['group', 'elsewhere'] satisfies Place[])(
    'GIVEN somebody who brought the bot along for themselves (%s) THEN /ask, its buttons, /sources and /help work, and nothing is counted or marked',
    async (place) => {
      const channelId = on.stage.discord.openPlace(place);
      const answer = await ask(channelId);
      expect(textOf(answer)).toContain('4.2 million dollars');
      expect([...buttonsOf(answer).keys()]).not.toContain('👎');
      expect(textOf(await press(answer, 'Sources'))).toContain('[1] Harbour opens again');
      for (const command of ['sources', 'help'])
        expect((await on.stage.reply(() => on.stage.discord.run({ as: MEMBER, channelId, command }))).seenBy).toBe(
          MEMBER.userId,
        );
      expect(
        (
          await on.stage.discord.autocomplete({
            as: MEMBER,
            channelId,
            command: 'ask',
            options: { article: 'h' },
            focused: 'article',
          })
        ).length,
      ).toBe(1);
    },
  );
});

describe('what is for moderators', () => {
  const places: (Place | 'direct')[] = ['group', 'elsewhere', 'direct'];
  const cases = places.flatMap((place) => ['reload', 'gaps'].map((command) => ({ place, command })));
  const open = (place: Place | 'direct') =>
    place === 'direct' ? on.stage.discord.directChannel(MODERATOR.userId) : on.stage.discord.openPlace(place);

  test.each(cases)('GIVEN $place THEN Discord does not offer /$command there', async ({ place, command }) => {
    await expect(on.stage.discord.run({ as: MODERATOR, channelId: open(place), command })).rejects.toThrow(
      'There is no',
    );
  });
  test.each(cases)(
    'GIVEN $place, and a client that sends /$command all the same, with the rights and roles of a moderator there THEN it is refused',
    async ({ place, command }) => {
      const role = '300000000000000001';
      await on.reopen({ moderatorRoles: [role] });
      const as = { ...MODERATOR, roles: [role] };
      const refused = await on.stage.reply(() =>
        on.stage.discord.faults.forgeCommand({ as, channelId: open(place), command }),
      );
      expect(refused.seenBy).toBe(MODERATOR.userId);
      expect(textOf(refused)).toMatch(/only be (reloaded from|seen in|added and removed in) a server/);
      // The role is there from the start of the next bot on.
      await on.stage.restart();
      const { channelId } = on.stage.discord;
      const allowed = await on.stage.reply(() => on.stage.discord.run({ as, channelId, command }));
      expect(textOf(allowed)).toMatch(/^Reloaded|^No gaps/);
    },
  );
});

describe('MENTIONS=false', () => {
  test('GIVEN mentions switched off THEN the bot asks for no messages of servers, direct ones are answered, and /help says so', async () => {
    const intents: unknown[] = [];
    await on.reopen({ mentions: false });
    on.stage.discord.listen((event) => {
      if (event.kind === 'protocol' && event.name === 'IDENTIFY')
        intents.push((event.body as { intents: number }).intents);
    });
    await on.stage.restart();
    expect(intents).toEqual([(1 << 0) | (1 << 12)]);
    const channelId = on.stage.discord.directChannel(MEMBER.userId);
    const said = await on.stage.reply(() => on.stage.discord.send({ as: MEMBER, channelId, content: QUAY }));
    expect(textOf(said)).toContain('4.2 million dollars');
    const help = await on.stage.reply(() =>
      on.stage.discord.run({ as: MEMBER, channelId: on.stage.discord.channelId, command: 'help' }),
    );
    expect(textOf(help)).toContain('Mentions are switched off.');
  });
});
