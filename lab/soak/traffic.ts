import type { LocalDiscord, LocalEvent, Persona } from '../../local-discord/contract.ts';
import type { Dice } from '../bench/dice.ts';

/** Milliseconds after which a reply that has not come never will. */
const LONGEST_REPLY = 60_000;
/** Members behind each hand, who act one after the other. */
const MEMBERS = 5;

export interface Deed {
  readonly kind: string;
  /** Milliseconds until the bot had acknowledged. */
  readonly acknowledged: number;
  /** Milliseconds until its finished reply was there. */
  readonly replied: number;
}

function memberOf(number: number): Persona {
  const userId = String(200_000_000_000_000_000n + BigInt(number));
  return { userId, username: `member${number}`, moderator: false, roles: [], locale: 'en-US' };
}

/** Somebody who never asks, so that /sources shows them the list. */
function listerFor({ userId }: Persona): Persona {
  return memberOf(1000 + Number(BigInt(userId) % 1000n));
}

/** Does what members do, one deed at a time: asks, lists, turns pages, looks into articles, completes, writes plainly. */
export class Traffic {
  readonly #discord: LocalDiscord;
  readonly #dice: Dice;
  readonly #questions: readonly string[];
  readonly #hand: number;

  /** @param hand another one for each traffic at the same time: no two share a member */
  constructor(discord: LocalDiscord, dice: Dice, questions: readonly string[], hand: number) {
    this.#discord = discord;
    this.#dice = dice;
    this.#questions = questions;
    this.#hand = hand;
  }

  /** @throws where the bot does not acknowledge or does not reply */
  async next(): Promise<Deed> {
    const as = memberOf(this.#hand * MEMBERS + this.#dice.between(1, MEMBERS));
    const ask = () => this.#ask(as);
    const deeds = [ask, ask, ask, () => this.#list(as), () => this.#complete(as), () => this.#write(as)];
    const deed = await this.#dice.pick(deeds)();
    // Discord keeps all that is not dismissed; this one would grow slow of it.
    for (const reader of [as, listerFor(as)])
      for (const { message } of this.#ephemerals(reader)) this.#discord.dismiss(message.id);
    return deed;
  }

  #ephemerals({ userId }: Persona) {
    return this.#discord
      .messages(this.#discord.channelId, userId)
      .filter(({ seenBy, thinking }) => seenBy === userId && !thinking);
  }

  #question(): string {
    return this.#dice.pick(this.#questions).slice(0, 300);
  }

  #ask(as: Persona): Promise<Deed> {
    const options = { question: this.#question(), private: true };
    return this.#timed('/ask', as, () => this.#discord.run({ ...this.#in(as), command: 'ask', options }));
  }

  #write(as: Persona): Promise<Deed> {
    return this.#timed('message', as, () =>
      this.#discord.send({ as, channelId: this.#discord.directChannel(as.userId), content: this.#question() }),
    );
  }

  /** Opens the list of articles and turns its page, as somebody who has not asked anything here. */
  async #list(asker: Persona): Promise<Deed> {
    const as = listerFor(asker);
    await this.#timed('/sources', as, () => this.#discord.run({ ...this.#in(as), command: 'sources' }));
    const open = this.#ephemerals(as).at(-1);
    if (open === undefined) throw new Error('What /sources opened is not there.');
    const press = { ...this.#in(as), messageId: open.message.id, customId: 'l::1' };
    return this.#timed('page of the list', as, () => this.#discord.press(press));
  }

  async #complete(as: Persona): Promise<Deed> {
    const began = performance.now();
    const article = this.#question().slice(0, this.#dice.between(0, 12));
    await this.#discord.autocomplete({
      ...this.#in(as),
      command: 'ask',
      options: { question: 'x', article },
      focused: 'article',
    });
    const took = performance.now() - began;
    return { kind: 'letters typed', acknowledged: took, replied: took };
  }

  #in(as: Persona) {
    return { as, channelId: this.#discord.channelId };
  }

  async #timed(kind: string, as: Persona, act: () => Promise<unknown>): Promise<Deed> {
    const began = performance.now();
    let acknowledged = 0;
    const reply = this.#replyTo(as);
    try {
      await act();
      acknowledged = performance.now() - began;
      await reply.arrived;
    } finally {
      reply.stop();
    }
    return { kind, acknowledged, replied: performance.now() - began };
  }

  #replyTo({ userId }: Persona) {
    let stop = () => {};
    const arrived = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('No reply came within a minute.')), LONGEST_REPLY);
      const unlisten = this.#discord.listen((event: LocalEvent) => {
        if (event.kind !== 'message' || event.visible.thinking || event.visible.message.author.bot !== true) return;
        const direct = event.visible.message.channel_id === this.#discord.directChannel(userId);
        if (event.visible.seenBy === userId || direct) resolve();
      });
      stop = () => {
        clearTimeout(timer);
        unlisten();
      };
    });
    arrived.catch(() => {});
    return { arrived, stop };
  }
}
