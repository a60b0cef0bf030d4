import type { LocalDiscord, LocalEvent, Persona } from '../contract.ts';
import type { OfferedCommand, PageEvent, PageState, ProtocolEvent } from '../page/wire.ts';
import { shownMessage } from './shown-message.ts';

/** Steps of the protocol that a page which opens later still sees. */
const REMEMBERED = 300;
const BOT_NAME = 'Footnote';

/** What happens in the local Discord, as the pages of one person are told. */
export class PageFeed {
  readonly #discord: LocalDiscord;
  readonly #user: Pick<Persona, 'userId' | 'username'>;
  readonly #protocol: ProtocolEvent[] = [];
  readonly #listeners = new Set<(event: PageEvent) => void>();
  readonly #stop: () => void;
  #online = false;

  constructor(discord: LocalDiscord, user: Pick<Persona, 'userId' | 'username'>) {
    this.#discord = discord;
    this.#user = user;
    this.#stop = discord.listen((event) => this.#take(event));
  }

  state(): PageState {
    const { userId, username } = this.#user;
    const directId = this.#discord.directChannel(userId);
    const { channelId, applicationId } = this.#discord;
    return {
      user: { id: userId, name: username },
      bot: { id: applicationId, name: BOT_NAME, online: this.#online },
      channelId,
      directId,
      commands: this.#offered(),
      messages: [channelId, directId]
        .flatMap((channel) => this.#discord.messages(channel, userId))
        .map((visible) => shownMessage(visible, this.#nameOf)),
      protocol: this.#protocol,
    };
  }

  /** Listens until the returned function is called. */
  listen(listener: (event: PageEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#stop();
  }

  #take(event: LocalEvent): void {
    if (event.kind === 'bot') this.#online = event.online;
    if (event.kind === 'protocol') {
      this.#protocol.push(event);
      if (this.#protocol.length > REMEMBERED) this.#protocol.shift();
    }
    if (event.kind === 'message' && event.visible.seenBy !== null && event.visible.seenBy !== this.#user.userId) return;
    const told: PageEvent =
      event.kind === 'message'
        ? { kind: 'message', shown: shownMessage(event.visible, this.#nameOf) }
        : event.kind === 'commands'
          ? { kind: 'commands', commands: this.#offered() }
          : event;
    for (const listener of this.#listeners) listener(told);
  }

  /** The commands with where a member and a moderator are offered them. */
  #offered(): OfferedCommand[] {
    const { channelId } = this.#discord;
    const places = [true, false].flatMap((moderator) =>
      [channelId, this.#discord.directChannel(this.#user.userId)].map((where) => ({ moderator, channelId: where })),
    );
    const offered = places.map(({ moderator, channelId: where }) => {
      const as = { ...this.#user, moderator, roles: [], locale: 'en-US' };
      return new Set(this.#discord.offered({ as, channelId: where }).map(({ id }) => id));
    });
    return this.#discord
      .commands()
      .map((command) => ({ command, places: places.filter((_, at) => offered[at]?.has(command.id)) }));
  }

  #nameOf = (userId: string): string | undefined =>
    userId === this.#discord.applicationId ? BOT_NAME : userId === this.#user.userId ? this.#user.username : undefined;
}
