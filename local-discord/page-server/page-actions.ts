import { z } from 'zod';
import type { LocalDiscord, Persona } from '../contract.ts';
import type { Choices, PageAction, SentFile } from '../page/wire.ts';
import type { GivenFile } from '../uploads.ts';

const id = z.string().min(1).max(100);
const text = z.string().max(6000);
const file = z.object({ name: id, type: id.or(z.literal('')), base64: z.base64().max(15_000_000) });
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** What a page may ask for; whatever else comes is refused. */
export const RequestBody = z.object({
  channelId: id,
  moderator: z.boolean(),
  locale: z.string().max(20),
  action: z.discriminatedUnion('do', [
    z.object({ do: z.literal('send'), content: text, replyTo: id.nullable(), files: z.array(file).max(10) }),
    z.object({ do: z.literal('run'), command: id, options, files: z.record(z.string(), file) }),
    z.object({ do: z.literal('runOnMessage'), command: id, messageId: id }),
    z.object({ do: z.literal('autocomplete'), command: id, options, focused: id }),
    z.object({ do: z.literal('press'), messageId: id, customId: id }),
    z.object({ do: z.literal('select'), messageId: id, customId: id, values: z.array(text).max(25) }),
    z.object({
      do: z.literal('submitModal'),
      interactionId: id,
      customId: id,
      fields: z.record(z.string(), z.union([text, z.array(text).max(25)])),
    }),
    z.object({ do: z.literal('dismiss'), messageId: id }),
  ]),
});

/**
 * Does in the local Discord what the person did on the page.
 * @throws Error with what Discord would show
 */
export async function perform(
  discord: LocalDiscord,
  as: Persona,
  channelId: string,
  action: PageAction,
): Promise<Choices> {
  const where = { as, channelId };
  switch (action.do) {
    case 'send':
      await discord.send({
        ...where,
        content: action.content,
        replyTo: action.replyTo ?? undefined,
        files: action.files.map(given),
      });
      return [];
    case 'run':
      await discord.run({
        ...where,
        command: action.command,
        options: action.options,
        files: Object.fromEntries(Object.entries(action.files).map(([option, sent]) => [option, given(sent)])),
      });
      return [];
    case 'runOnMessage':
      await discord.runOnMessage({ ...where, command: action.command, messageId: action.messageId });
      return [];
    case 'autocomplete':
      return discord.autocomplete({
        ...where,
        command: action.command,
        options: action.options,
        focused: action.focused,
      });
    case 'press':
      await discord.press({ ...where, messageId: action.messageId, customId: action.customId });
      return [];
    case 'select':
      await discord.select({ ...where, messageId: action.messageId, customId: action.customId, values: action.values });
      return [];
    case 'submitModal':
      await discord.submitModal({
        ...where,
        interactionId: action.interactionId,
        customId: action.customId,
        fields: action.fields,
      });
      return [];
    case 'dismiss':
      discord.dismiss(action.messageId);
      return [];
  }
}

function given({ name, type, base64 }: SentFile): GivenFile {
  return { name, type, bytes: Buffer.from(base64, 'base64') };
}
