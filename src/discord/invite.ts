import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** What the bot needs in a server, each as Discord's settings call it. */
export const NEEDED = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  // /gaps sends a file.
  'Attach Files': PermissionFlagsBits.AttachFiles,
} as const;

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** Where whoever manages a server invites the bot, with the scopes and permissions that it needs. */
export function inviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField(Object.values(NEEDED)).bitfield.toString();
  const scope = `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`;
  return linkOf({ client_id: applicationId, integration_type: '0', scope, permissions });
}

/** Where somebody installs the bot for themselves, to take it anywhere. */
export function installLink(applicationId: string): string {
  return linkOf({ client_id: applicationId, integration_type: '1', scope: OAuth2Scopes.ApplicationsCommands });
}

function linkOf(query: Record<string, string>): string {
  return `${AUTHORIZE}?${new URLSearchParams(query).toString()}`;
}
