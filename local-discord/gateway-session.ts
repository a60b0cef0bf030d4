import type { WebSocket } from 'ws';

/** Events kept for a bot that comes back. */
const MOST_KEPT = 1000;

interface Sent {
  readonly seq: number;
  readonly name: string;
  readonly data: unknown;
}

/** A bot's session: it outlives the connection, so that missed events can be replayed. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  /** The connection, while there is one. */
  socket: WebSocket | null = null;
  #seq = 0;
  #sent: Sent[] = [];

  constructor(id: string, intents: number) {
    this.id = id;
    this.intents = intents;
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
