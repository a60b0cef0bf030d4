import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';

type Places = Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'contexts' | 'integration_types' | 'default_member_permissions'
>;

/** In servers that invited the bot, in direct messages, and wherever somebody takes it who installed it for themselves. */
export const EVERYWHERE: Places = { contexts: [0, 1, 2], integration_types: [0, 1] };

/** Manage Server, as Discord writes a set of permissions: 1 << 5. */
const MANAGE_SERVER = '32';

/**
 * In servers alone, and only where the bot was invited: elsewhere nobody's permissions stand behind it. Who may is
 * Discord's to say (Server Settings > Integrations); it sends the command of nobody else.
 */
export const FOR_MODERATORS: Places = {
  contexts: [0],
  integration_types: [0],
  default_member_permissions: MANAGE_SERVER,
};
