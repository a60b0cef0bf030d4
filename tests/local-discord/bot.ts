import { Client, Events, GatewayIntentBits, Partials, type ClientEvents, type Interaction } from 'discord.js';
import type { LocalDiscord, LocalEvent, Persona } from '../../local-discord/contract.ts';
import type { Clock } from '../../local-discord/clock.ts';

export const READER: Persona = {
  userId: '100000000000000001',
  username: 'reader',
  moderator: false,
  roles: [],
  locale: 'en-GB',
};
export const OTHER: Persona = {
  userId: '100000000000000002',
  username: 'other',
  moderator: false,
  roles: [],
  locale: 'de',
};
export const MODERATOR: Persona = {
  userId: '100000000000000003',
  username: 'moderator',
  moderator: true,
  roles: [],
  locale: 'en-US',
};

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A stock client that is connected and has its server. */
export async function connect(
  local: LocalDiscord,
  onInteraction: (interaction: Interaction) => Promise<unknown> = async () => {},
  intents = INTENTS,
): Promise<Client<true>> {
  const client = new Client({ intents, partials: [Partials.Channel], rest: { api: local.apiUrl, retries: 0 } });
  client.on(Events.Error, () => {});
  client.on(
    Events.InteractionCreate,
    (interaction) => void onInteraction(interaction).catch((error: unknown) => client.emit('error', error as Error)),
  );
  const ready = next(client, Events.ClientReady);
  await client.login(local.token);
  const [readyClient] = await ready;
  return readyClient;
}

/** The next such event of a client. */
export function next<Name extends keyof ClientEvents>(client: Client, name: Name): Promise<ClientEvents[Name]> {
  return new Promise((resolve) => client.once(name, (...args: ClientEvents[Name]) => resolve(args)));
}

type Kind = LocalEvent['kind'];

/** The next event of the local Discord that satisfies `wanted`. */
export function heard<K extends Kind>(
  local: LocalDiscord,
  kind: K,
  wanted: (event: Extract<LocalEvent, { kind: K }>) => boolean = () => true,
): Promise<Extract<LocalEvent, { kind: K }>> {
  return new Promise((resolve) => {
    const stop = local.listen((event) => {
      if (event.kind !== kind) return;
      const found = event as Extract<LocalEvent, { kind: K }>;
      if (!wanted(found)) return;
      stop();
      resolve(found);
    });
  });
}

/** A clock that moves only when told to. */
export function handClock(): Clock & { advance(ms: number): void } {
  let now = Date.UTC(2026, 0, 1);
  let timers: { at: number; action: () => void }[] = [];
  return {
    now: () => now,
    after(ms, action) {
      const timer = { at: now + ms, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { action } of due) action();
    },
  };
}
