import type { APIMessage } from 'discord-api-types/v10';
import type { Interact, LocalDiscord, Persona } from './contract.ts';
import { givenOptions } from './command-options.ts';
import type { Faults } from './faults.ts';
import { replyFields } from './message-reply.ts';
import { chosenFrom, modalFields } from './modal-fields.ts';
import { CommandType, ComponentType, Intent, InteractionType } from './protocol.ts';
import type { Parts } from './rest/route.ts';
import { placedIn } from './rules/components.ts';
import { mentionsIn } from './rules/mentions.ts';
import type { Component } from './rules/bodies.ts';

type Deeds = Pick<
  LocalDiscord,
  'offered' | 'send' | 'run' | 'runOnMessage' | 'autocomplete' | 'press' | 'select' | 'submitModal'
> &
  Pick<Faults, 'forgeButton' | 'forgeCommand'>;

/** What a person does in the client. Each rejects with what the client would show. */
export function userDeeds({ guild, messages, commands, interactions, gateway, uploads }: Parts): Deeds {
  /** Makes the person known, and sees that they may be in the channel. */
  const enter = ({ as, channelId }: Interact) => {
    if (guild.meet(as))
      gateway.dispatch('GUILD_MEMBER_ADD', guild.ids.guildId, (intents) =>
        (intents & Intent.GuildMembers) === 0 ? null : { ...guild.member(as.userId), guild_id: guild.ids.guildId },
      );
    const owner = guild.directUser(channelId);
    if (!guild.knows(channelId) || (owner !== undefined && owner !== as.userId))
      throw new Error('You do not have access to this channel.');
  };

  const chosen = (as: Persona, channelId: string, name: string, type: number) => {
    const command = commands.named(name, type, channelId);
    if (guild.guildOf(channelId) === guild.ids.guildId && !commands.allows(command, as.userId))
      throw new Error('You do not have permission to use this command.');
    return command;
  };

  const visible = (channelId: string, messageId: string, as: Persona): APIMessage => {
    const found = messages.visibleTo(channelId, as.userId).find(({ message }) => message.id === messageId);
    if (!found) throw new Error('This message is not there, or not yours to see.');
    return found.message;
  };

  /** A component that can be used on a message that the person sees. */
  const component = (message: APIMessage, customId: string): Component => {
    const found = placedIn((message.components ?? []) as Component[]).find(
      (placed) => placed.component.custom_id === customId,
    )?.component;
    if (!found) throw new Error(`The message has no component "${customId}".`);
    if (found.disabled) throw new Error(`The component "${customId}" is disabled.`);
    return found;
  };

  const useComponent = async (
    { as, channelId }: Interact,
    message: APIMessage,
    used: Component,
    values?: readonly string[],
  ) => {
    const data = { custom_id: used.custom_id, component_type: used.type, id: used.id, ...(values && { values }) };
    await interactions.start({ type: InteractionType.Component, as, channelId, data, sourceId: message.id, message });
  };

  const commandData = (command: ReturnType<typeof chosen>) => ({
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
  });

  return {
    offered({ as, channelId }) {
      enter({ as, channelId });
      return structuredClone(commands.offered(as.userId, channelId));
    },

    async send({ as, channelId, content, replyTo, files = [] }) {
      enter({ as, channelId });
      const text = content.trim();
      if (text === '' && files.length === 0) throw new Error('A message must not be empty.');
      if (text.length > 2000) throw new Error('Your message is too long: 2000 characters at most.');
      const named = mentionsIn(text);
      const repliedTo = replyTo === undefined ? undefined : visible(channelId, replyTo, as);
      const users = [...named.users, ...(repliedTo === undefined ? [] : [repliedTo.author.id])];
      const mentions = {
        ...named,
        users: [...new Set(users)].filter((id) => guild.user(id)),
        roles: named.roles.filter((id) => guild.isRole(id)),
        everyone: named.everyone && as.moderator,
      };
      const reply = repliedTo === undefined ? {} : replyFields(repliedTo, guild);
      const attachments = files.map((file) => uploads.add(file));
      const draft = { channelId, authorId: as.userId, content: text, mentions, attachments, ...reply };
      return structuredClone(messages.add(draft));
    },

    async run({ as, channelId, command: written, options, files = {} }) {
      enter({ as, channelId });
      const [name = '', subcommand] = written.split(' ');
      const command = chosen(as, channelId, name, CommandType.ChatInput);
      const uploaded = Object.entries(files).map(([option, file]) => [option, uploads.add(file)] as const);
      const ids = Object.fromEntries(uploaded.map(([option, { id }]) => [option, id]));
      const data = {
        ...commandData(command),
        options: givenOptions(command, subcommand, { ...options, ...ids }),
        ...(uploaded.length > 0 && {
          resolved: {
            attachments: Object.fromEntries(uploaded.map(([, file]) => [file.id, { ...file, ephemeral: true }])),
          },
        }),
      };
      await interactions.start({ type: InteractionType.Command, as, channelId, data, command });
    },

    async forgeCommand({ as, channelId, command: name }) {
      enter({ as, channelId });
      const command = commands.all().find((known) => known.name === name);
      if (command === undefined) throw new Error(`There is no command "${name}".`);
      const data = { ...commandData(command), options: [] };
      await interactions.start({ type: InteractionType.Command, as, channelId, data, command });
    },

    async runOnMessage({ as, channelId, command: name, messageId }) {
      enter({ as, channelId });
      const command = chosen(as, channelId, name, CommandType.Message);
      const message = visible(channelId, messageId, as);
      const data = { ...commandData(command), target_id: messageId, resolved: { messages: { [messageId]: message } } };
      await interactions.start({ type: InteractionType.Command, as, channelId, data, command });
    },

    async autocomplete({ as, channelId, command: written, options, focused }) {
      enter({ as, channelId });
      const [name = '', subcommand] = written.split(' ');
      const command = chosen(as, channelId, name, CommandType.ChatInput);
      const data = { ...commandData(command), options: givenOptions(command, subcommand, options, focused) };
      return interactions.start({ type: InteractionType.Autocomplete, as, channelId, data, command });
    },

    async press({ as, channelId, messageId, customId }) {
      enter({ as, channelId });
      const message = visible(channelId, messageId, as);
      const button = component(message, customId);
      if (button.type !== ComponentType.Button) throw new Error(`"${customId}" is not a button.`);
      await useComponent({ as, channelId }, message, button);
    },

    async forgeButton({ as, channelId, messageId, customId }) {
      enter({ as, channelId });
      const message = visible(channelId, messageId, as);
      await useComponent({ as, channelId }, message, { type: ComponentType.Button, custom_id: customId, id: 1 });
    },

    async select({ as, channelId, messageId, customId, values }) {
      enter({ as, channelId });
      const message = visible(channelId, messageId, as);
      const menu = component(message, customId);
      if (menu.type !== ComponentType.StringSelect) throw new Error(`"${customId}" is not a select menu.`);
      chosenFrom(menu, values);
      await useComponent({ as, channelId }, message, menu, values);
    },

    async submitModal({ as, channelId, interactionId, customId, fields }) {
      enter({ as, channelId });
      const opened = interactions.find(interactionId);
      const modal = opened?.modal;
      if (!opened || !modal || opened.userId !== as.userId || modal.custom_id !== customId)
        throw new Error('This form is not open.');
      const data = { custom_id: customId, components: modalFields(modal.components, fields) };
      const source = opened.sourceId === null ? undefined : messages.get(opened.sourceId);
      await interactions.start({
        type: InteractionType.ModalSubmit,
        as,
        channelId,
        data,
        sourceId: source?.id ?? null,
        message: source ?? null,
      });
      opened.modal = null;
    },
  };
}
