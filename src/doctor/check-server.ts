import { ChannelType, PermissionFlagsBits, PermissionsBitField, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { NEEDED } from '../discord/invite.ts';
import { bad, good, reasonOf, type Finding } from './finding.ts';

const Bits = z.string().regex(/^\d+$/).transform(BigInt);
const Guild = z.looseObject({
  owner_id: z.string(),
  roles: z.array(z.looseObject({ id: z.string(), permissions: Bits })),
});
const Member = z.looseObject({ roles: z.array(z.string()) });
const Channels = z.array(
  z.looseObject({
    id: z.string(),
    type: z.number(),
    name: z.string().default(''),
    permission_overwrites: z.array(z.looseObject({ id: z.string(), allow: Bits, deny: Bits })).default([]),
  }),
);
type Channel = z.infer<typeof Channels>[number];

const WRITTEN_IN: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];
/** Channels that are named. */
const NAMED = 3;

/** What the bot may do in a server, and in how many of its channels. */
export async function checkServer(
  rest: REST,
  { id, name }: { readonly id: string; readonly name: string },
  botId: string,
  invite: string,
): Promise<Finding> {
  const where = `Server “${name}”`;
  try {
    const guild = Guild.parse(await rest.get(Routes.guild(id)));
    const { roles } = Member.parse(await rest.get(Routes.guildMember(id, botId)));
    const channels = Channels.parse(await rest.get(Routes.guildChannels(id))).filter(({ type }) =>
      WRITTEN_IN.includes(type),
    );
    const held = guild.roles.filter((role) => role.id === id || roles.includes(role.id));
    const base = held.reduce((sum, { permissions }) => sum | permissions, 0n);
    const isAdmin = (base & PermissionFlagsBits.Administrator) !== 0n;
    const lacking = isAdmin ? [] : missing(base);
    if (lacking.length > 0)
      return bad(
        `${where}: the bot lacks ${lacking.join(', ')}.`,
        `Give its role these under Server Settings > Roles. ${invite}`,
      );
    const closed = isAdmin
      ? []
      : channels.filter((channel) => missing(within(channel, base, id, roles, botId)).length > 0);
    const open = channels.length - closed.length;
    const names = closed.slice(0, NAMED).map((channel) => `#${channel.name}`);
    const except =
      closed.length === 0 ? '' : ` (not in ${names.join(', ')}${closed.length > NAMED ? ' and others' : ''})`;
    const said = `${where}: it may answer in ${open} of ${channels.length} channels${except}.`;
    return open > 0
      ? good(said)
      : bad(said, `In a channel's settings, under Permissions, allow its role: ${Object.keys(NEEDED).join(', ')}.`);
  } catch (error) {
    return bad(`${where} cannot be looked into (${reasonOf(error)}).`, invite);
  }
}

function missing(permissions: bigint): string[] {
  const has = new PermissionsBitField(permissions);
  return Object.entries(NEEDED).flatMap(([label, bit]) => (has.has(bit) ? [] : [label]));
}

/** As Discord reckons: everyone's, then all roles' together, then the member's own. */
function within(
  { permission_overwrites: all }: Channel,
  base: bigint,
  guildId: string,
  roles: readonly string[],
  botId: string,
): bigint {
  const layers = [
    all.filter(({ id }) => id === guildId),
    all.filter(({ id }) => roles.includes(id)),
    all.filter(({ id }) => id === botId),
  ];
  return layers.reduce((sum, layer) => {
    const denied = layer.reduce((bits, { deny }) => bits | deny, 0n);
    const allowed = layer.reduce((bits, { allow }) => bits | allow, 0n);
    return (sum & ~denied) | allowed;
  }, base);
}
