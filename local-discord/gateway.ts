import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { GatewaySession, isTold, type Shard } from './gateway-session.ts';
import type { Journal } from './journal.ts';
import { addressOf, isFromProgram } from './own-requests.ts';
import { ALL_INTENTS, CloseCode, Opcode, PRIVILEGED_INTENTS } from './protocol.ts';

interface GatewayOptions {
  readonly token: () => string;
  readonly journal: Journal;
  readonly newId: () => string;
  /** Milliseconds that the bot is told to wait between heartbeats. */
  readonly heartbeatInterval: number;
  /** Bits of the privileged intents that the application was granted. */
  readonly grantedIntents: number;
  /** The data of READY. */
  readonly ready: (sessionId: string, shard: Shard) => object;
  /** What a session is told after READY. */
  readonly welcome: (send: (name: string, data: unknown) => void, intents: number, shard: Shard) => void;
}

const Payload = z.object({ op: z.number().int(), d: z.unknown().optional() });
const Identify = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });
/** `HEARTBEAT_ACK`, `IDENTIFY`, …: written as the names of events are. */
const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(Opcode).map(([name, code]) => [code, name.replace(/\B[A-Z]/g, '_$&').toUpperCase()]),
);

/** Codes after which a bot may resume what it had: unknown error, and those of a broken line. */
const RESUMABLE: readonly number[] = [4000, 4001, 4002, 4008];

/** Discord's gateway, version 10, JSON, without compression. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, GatewaySession>();
  #acks = true;
  #twice = false;
  #down = false;
  #refusedWith: number | null = null;
  #online = false;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      const address = addressOf(request);
      const refusal = !isFromProgram(request)
        ? '403 Forbidden'
        : address === null
          ? '400 Bad Request'
          : this.#down
            ? '503 Service Unavailable'
            : null;
      if (refusal !== null)
        return void socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      this.#sockets.handleUpgrade(request, socket, head, (ws) => {
        const version = address?.searchParams.get('v');
        if (version === '10') this.#greet(ws);
        else this.#refuse(ws, CloseCode.InvalidApiVersion, 'Only version 10 of the gateway is spoken here.');
      });
    });
  }

  /**
   * Sends an event to every session of the shard for which `dataFor` its intents gives data.
   * @param guildId where it happens; null in direct messages
   */
  dispatch(name: string, guildId: string | null, dataFor: (intents: number) => object | null): void {
    for (const session of this.#sessions.values()) {
      if (!isTold(session.shard, guildId)) continue;
      const data = dataFor(session.intents);
      if (data !== null) this.#send(session, name, data);
    }
  }

  askToReconnect(): void {
    this.#live().forEach((ws) => this.#write(ws, { op: Opcode.Reconnect, d: null }));
  }

  /** Ends the sessions: the bot must identify anew. */
  invalidateSessions(): void {
    const live = this.#live();
    this.#sessions.clear();
    live.forEach((ws) => this.#write(ws, { op: Opcode.InvalidSession, d: false }));
    this.#tellOnline();
  }

  dropConnections(): void {
    this.#live().forEach((ws) => ws.terminate());
  }

  /** Closes with a code of Discord's; for those after which nothing can be resumed, the sessions end as well. */
  closeConnections(code: number): void {
    const live = this.#live();
    if (!RESUMABLE.includes(code)) this.#sessions.clear();
    live.forEach((ws) => ws.close(code));
  }

  refuseIdentify(code: number): void {
    this.#refusedWith = code;
  }

  repeatEvents(repeat: boolean): void {
    this.#twice = repeat;
  }

  shut(down: boolean): void {
    this.#down = down;
    if (down) this.dropConnections();
  }

  acknowledgeHeartbeats(answer: boolean): void {
    this.#acks = answer;
  }

  close(): void {
    for (const ws of this.#sockets.clients) ws.terminate();
    this.#sockets.close();
  }

  #live(): WebSocket[] {
    return [...this.#sessions.values()].flatMap(({ socket }) => socket ?? []);
  }

  #greet(ws: WebSocket): void {
    let session: GatewaySession | null = null;
    ws.on('message', (raw) => {
      const payload = parse(raw);
      if (payload === null)
        return this.#refuse(ws, CloseCode.DecodeError, 'The payload is not a gateway payload in JSON.');
      this.#heard(payload.op, payload.d);
      switch (payload.op) {
        case Opcode.Heartbeat:
          if (this.#acks) this.#write(ws, { op: Opcode.HeartbeatAck });
          return;
        case Opcode.Identify:
          if (session)
            return this.#refuse(ws, CloseCode.AlreadyAuthenticated, 'This connection has identified already.');
          session = this.#identify(ws, payload.d);
          return;
        case Opcode.Resume:
          if (session)
            return this.#refuse(ws, CloseCode.AlreadyAuthenticated, 'This connection has identified already.');
          session = this.#resume(ws, payload.d);
          return;
        case Opcode.PresenceUpdate:
          if (!session) this.#refuse(ws, CloseCode.NotAuthenticated, 'The connection has not identified yet.');
          return;
        default:
          this.#refuse(ws, CloseCode.UnknownOpcode, `The opcode ${payload.op} is unknown here.`);
      }
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', (code) => {
      if (session?.socket === ws) session.socket = null;
      // A bot that closes so says that it will not resume.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#tellOnline();
    });
    this.#write(ws, { op: Opcode.Hello, d: { heartbeat_interval: this.#options.heartbeatInterval, _trace: [] } });
  }

  #identify(ws: WebSocket, data: unknown): GatewaySession | null {
    const { token, newId, ready, welcome, grantedIntents } = this.#options;
    const identify = Identify.safeParse(data).data;
    if (!identify) return this.#refuse(ws, CloseCode.DecodeError, 'IDENTIFY must hold token, intents and properties.');
    if (this.#refusedWith !== null) return this.#close(ws, this.#refusedWith);
    if (identify.token !== token()) return this.#refuse(ws, CloseCode.AuthenticationFailed, 'Authentication failed.');
    if ((identify.intents & ~ALL_INTENTS) !== 0)
      return this.#refuse(ws, CloseCode.InvalidIntents, 'Invalid intent(s).');
    if ((identify.intents & PRIVILEGED_INTENTS & ~grantedIntents) !== 0)
      return this.#refuse(ws, CloseCode.DisallowedIntents, 'Disallowed intent(s).');
    const shard = identify.shard ?? [0, 1];
    if (shard[0] < 0 || shard[0] >= shard[1]) return this.#refuse(ws, CloseCode.InvalidShard, 'Invalid shard.');
    const session = new GatewaySession(`session-${newId()}`, identify.intents, shard);
    session.socket = ws;
    this.#sessions.set(session.id, session);
    this.#send(session, 'READY', ready(session.id, shard));
    welcome((name, welcomeData) => this.#send(session, name, welcomeData), session.intents, shard);
    this.#tellOnline();
    return session;
  }

  #resume(ws: WebSocket, data: unknown): GatewaySession | null {
    const resume = Resume.safeParse(data).data;
    if (!resume) return this.#refuse(ws, CloseCode.DecodeError, 'RESUME must hold token, session_id and seq.');
    if (resume.token !== this.#options.token())
      return this.#refuse(ws, CloseCode.AuthenticationFailed, 'Authentication failed.');
    const session = this.#sessions.get(resume.session_id);
    if (!session) {
      this.#write(ws, { op: Opcode.InvalidSession, d: false });
      return null;
    }
    const missed = session.after(resume.seq);
    if (!missed) return this.#refuse(ws, CloseCode.InvalidSeq, 'Invalid seq.');
    session.socket?.terminate();
    session.socket = ws;
    for (const { seq, name, data: missedData } of missed)
      this.#write(ws, { op: Opcode.Dispatch, s: seq, t: name, d: missedData });
    this.#send(session, 'RESUMED', { _trace: [] });
    this.#tellOnline();
    return session;
  }

  #send(session: GatewaySession, name: string, data: unknown): void {
    for (let times = this.#twice ? 2 : 1; times > 0; times--) {
      const { seq } = session.next(name, data);
      if (session.socket) this.#write(session.socket, { op: Opcode.Dispatch, s: seq, t: name, d: data });
    }
  }

  #write(
    ws: WebSocket,
    payload: { readonly op: number; readonly d?: unknown; readonly s?: number; readonly t?: string },
  ): void {
    if (ws.readyState !== ws.OPEN) return;
    ws.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
    this.#options.journal.note({
      direction: 'to-bot',
      name: payload.t ?? NAMES.get(payload.op) ?? String(payload.op),
      body: payload.d ?? null,
      status: null,
      violations: [],
    });
  }

  #heard(op: number, data: unknown): void {
    const body =
      typeof data === 'object' && data !== null && 'token' in data ? { ...data, token: '(not shown)' } : data;
    this.#options.journal.note({
      direction: 'from-bot',
      name: NAMES.get(op) ?? `opcode ${op}`,
      body,
      status: null,
      violations: [],
    });
  }

  #refuse(ws: WebSocket, code: number, reason: string): null {
    this.#options.journal.note({
      direction: 'to-bot',
      name: `Close ${code}`,
      body: null,
      status: null,
      violations: [reason],
    });
    ws.close(code, reason);
    return null;
  }

  #close(ws: WebSocket, code: number): null {
    ws.close(code);
    return null;
  }

  #tellOnline(): void {
    const online = this.#live().length > 0;
    if (online === this.#online) return;
    this.#online = online;
    this.#options.journal.tell({ kind: 'bot', online });
  }
}

function parse(raw: RawData): z.infer<typeof Payload> | null {
  const text = Array.isArray(raw) ? Buffer.concat(raw).toString() : Buffer.from(raw as Buffer).toString();
  try {
    return Payload.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
