import { ChannelType } from './protocol.ts';

/**
 * Further channels than the server's one and the direct ones: a thread of it, a post in the server's forum, a group
 * message, and a channel of a server that never invited the bot; in the last two only who installed the bot for
 * themselves may use it, and it sees no message there.
 */
export type Place = 'thread' | 'post' | 'group' | 'elsewhere';

/** Whether the bot is no member there. */
export function isForeign(place: Place | null): boolean {
  return place === 'group' || place === 'elsewhere';
}

/** Where a command is used, as Discord counts contexts. */
export function contextOf(place: Place | null, direct: boolean): 0 | 1 | 2 {
  return direct ? 1 : place === 'group' ? 2 : 0;
}

export function channelTypeOf(place: Place | null, direct: boolean): number {
  if (direct) return ChannelType.DM;
  if (place === 'group') return ChannelType.GroupDM;
  return place === 'thread' || place === 'post' ? ChannelType.PublicThread : ChannelType.GuildText;
}
