import type { Interact } from './contract.ts';

/** Requests that fail, and with what. */
export interface RequestFault {
  readonly method: string;
  /** Of the path after `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  /** Discord's JSON error code. */
  readonly code?: number;
  /** How many of them fail; then they are answered again. */
  readonly times: number;
}

/** What can go wrong, or be set otherwise, at Discord's side: for tests. */
export interface Faults {
  /** Opcode 7: the bot is to reconnect and resume. */
  askToReconnect(): void;
  /** Opcode 9: the session is over, the bot is to identify anew. */
  invalidateSessions(): void;
  /** Cuts the connection without a word. */
  dropConnections(): void;
  /** Whether heartbeats are acknowledged (they are, from the start). */
  acknowledgeHeartbeats(answer: boolean): void;
  /** Closes the connection with one of Discord's codes. */
  closeConnections(code: number): void;
  /** Closes every connection that identifies with one of Discord's codes, from now on. */
  refuseIdentify(code: number): void;
  /** Whether every event comes twice (once, from the start). */
  repeatEvents(repeat: boolean): void;
  /** Whether the gateway is away: connections are cut, and new ones answered with 503. */
  shutGateway(down: boolean): void;
  /** Whoever owns the bot resets its token: the connection is closed with 4004, and the old token serves for nothing. */
  resetToken(): void;
  /** The server is gone for the bot: it was removed, or the server deleted. */
  loseGuild(): void;
  /** Fails requests without looking at them. */
  failRequests(fault: RequestFault): void;
  /** Answers the next request with 429. */
  rateLimitOnce(retryAfterSeconds: number): void;
  /** Presses a button that the message does not have, which no client of Discord's can do. */
  forgeButton(input: Interact & { readonly messageId: string; readonly customId: string }): Promise<void>;
  /** Runs a command where no client offers it, and for whom no client does. */
  forgeCommand(input: Interact & { readonly command: string }): Promise<void>;
  /** Takes permission bits from the bot in the server's channel. */
  denyBot(permission: bigint): void;
  /** Server Settings > Integrations: lets a role or user (the guild's id: everyone) use a command. */
  openCommand(name: string, roleOrUserId: string): void;
}
