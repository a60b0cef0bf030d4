import { afterEach, beforeEach, expect } from 'vitest';
import type { LocalEvent, Persona, VisibleMessage } from '../../local-discord/contract.ts';
import type { BotSettings } from '../../src/discord/bot.ts';
import { buttonsOf, MEMBER, openStage, type Stage } from './stage.ts';

/** Answered by the article that stands on every stage. */
export const QUAY = 'How much did the repairs to the northern quay cost?';

type Options = Record<string, string | number | boolean>;

/**
 * A stage for each test of a file, on which Discord must have had nothing against the bot when it ends; and what people
 * do there, each with the bot's finished reply. Without a persona it is a member who does it, in the server's channel.
 */
export function onStage(stated: Partial<BotSettings> = {}) {
  let current: Stage;
  beforeEach(async () => {
    current = await openStage(undefined, stated);
  });
  afterEach(async () => {
    const broken = [...current.discord.violations(), ...current.againstOpenApi()];
    await current.close();
    expect(broken).toEqual([]);
  });

  const inChannel = (as: Persona = MEMBER) => ({ as, channelId: current.discord.channelId });
  const run = (command: string, options: Options = {}, as = MEMBER) =>
    current.reply(() => current.discord.run({ ...inChannel(as), command, options }));
  /** What a press of the button with this label is to the local Discord. */
  const pressOf = ({ message }: VisibleMessage, label: string, as = MEMBER) => ({
    as,
    channelId: message.channel_id,
    messageId: message.id,
    customId: buttonsOf({ message }).get(label) ?? '',
  });
  return {
    /** The stage of the test that runs. */
    get stage(): Stage {
      return current;
    },
    /** Another bot with other settings takes the stage. */
    async reopen(settings: Partial<BotSettings>): Promise<void> {
      await current.close();
      current = await openStage(undefined, settings);
    },
    inChannel,
    run,
    ask: (question: string, options: Options = {}, as = MEMBER) => run('ask', { question, ...options }, as),
    pressOf,
    press: (seen: VisibleMessage, label: string, as = MEMBER) =>
      current.reply(() => current.discord.press(pressOf(seen, label, as))),
    /** The form that a press of this button opens. */
    form: async (seen: VisibleMessage, label: string, as = MEMBER) => {
      const opened = current.event(({ kind }) => kind === 'modal');
      await current.discord.press(pressOf(seen, label, as));
      const form = await opened;
      if (form.kind !== 'modal') throw new Error('Not a form.');
      return form;
    },
    /** Sends a form with this written in it. */
    submit: (
      form: Extract<LocalEvent, { kind: 'modal' }>,
      fields: Record<string, string>,
      { as, channelId } = inChannel(),
    ) => {
      const { interactionId, modal } = form;
      return current.reply(() =>
        current.discord.submitModal({ as, channelId, interactionId, customId: modal.custom_id, fields }),
      );
    },
    mention: (words: string, { as, channelId } = inChannel()) =>
      current.reply(() =>
        current.discord.send({ as, channelId, content: `<@${current.discord.applicationId}> ${words}` }),
      ),
    /** A direct message. */
    direct: (content: string, as = MEMBER) =>
      current.reply(() => current.discord.send({ as, channelId: current.discord.directChannel(as.userId), content })),
  };
}
