import type { WebSocket } from 'ws';

/** Events kept for a bot that comes back. */
const MOST_KEPT = 1000;

interface Sent {
  readonly seq: number;
  readonly name: string;
  readonly data: unknown;
}

/** Which part of all servers a session is told of: its number, from 0, and how many parts there are. */
export type Shard = readonly [number, number];

/** Whether a shard is told what happens in a server; direct messages (null) are the first one's. */
export function isTold([number, count]: Shard, guildId: string | null): boolean {
  return guildId === null ? number === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === number;
}

/** A bot's session: it outlives the connection, so that missed events can be replayed. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** The connection, while there is one. */
  socket: WebSocket | null = null;
  #seq = 0;
  #sent: Sent[] = [];

  constructor(id: string, intents: number, shard: Shard) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  /** Numbers an event and keeps it for a replay. */
  next(name: string, data: unknown): Sent {
    const event = { seq: ++this.#seq, name, data };
    this.#sent = [...this.#sent, event].slice(-MOST_KEPT);
    return event;
  }

  /** The events after `seq`; null where they are no longer at hand, or never were. */
  after(seq: number): readonly Sent[] | null {
    const missed = this.#sent.filter((event) => event.seq > seq);
    return seq <= this.#seq && missed.length === this.#seq - seq ? missed : null;
  }
}
