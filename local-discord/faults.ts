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
  /** Answers the next request with 429. */
  rateLimitOnce(retryAfterSeconds: number): void;
  /** Takes permission bits from the bot in the server's channel. */
  denyBot(permission: bigint): void;
  /** Server Settings > Integrations: lets a role or user (the guild's id: everyone) use a command. */
  openCommand(name: string, roleOrUserId: string): void;
}
