import { randomBytes } from 'node:crypto';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ApiError } from './api-error.ts';
import type { Clock } from './clock.ts';
import type { Persona } from './contract.ts';
import type { Gateway } from './gateway.ts';
import type { Guild } from './guild.ts';
import { interactionPayload, type Place } from './interaction-payload.ts';
import type { Journal } from './journal.ts';
import { ACKNOWLEDGE_WITHIN, CallbackType, InteractionType, TOKEN_LASTS } from './protocol.ts';

export type Choices = readonly { readonly name: string; readonly value: string | number }[];

export interface Interaction extends Place {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** The command's name and type, where a command began it. */
  readonly command: { readonly name: string; readonly type: number } | null;
  /** The message whose component, or whose component's modal, began it. */
  readonly sourceId: string | null;
  readonly createdAt: number;
  /** The kind of the first response; null before. */
  acknowledgedBy: number | null;
  /** Nobody waits any more: the three seconds are over. */
  expired: boolean;
  /** Whether the reply is ephemeral: the first response decides. */
  ephemeral: boolean;
  /** The message that `@original` stands for. */
  originalId: string | null;
  modal: APIModalInteractionResponseCallbackData | null;
}

/** What a user did. */
export interface Deed {
  readonly type: number;
  readonly as: Persona;
  readonly channelId: string;
  readonly data: object;
  readonly command?: Interaction['command'];
  readonly sourceId?: string | null;
  /** The message that the bot is shown with it. */
  readonly message?: object | null;
}

interface Waiting {
  readonly done: (choices: Choices) => void;
  readonly fail: (reason: Error) => void;
  readonly stopClock: () => void;
}

/** Which first responses may follow which interaction. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.Command]: [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.Modal],
  [InteractionType.Autocomplete]: [CallbackType.Autocomplete],
  [InteractionType.Component]: [
    CallbackType.Message,
    CallbackType.DeferredMessage,
    CallbackType.DeferredUpdate,
    CallbackType.UpdateMessage,
    CallbackType.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    CallbackType.Message,
    CallbackType.DeferredMessage,
    CallbackType.DeferredUpdate,
    CallbackType.UpdateMessage,
  ],
};

const TOKEN_PREFIX = 'interaction:';
export const NO_RESPONSE = 'The application did not respond';

/** Interactions from the user's deed to the end of their token. */
export class Interactions {
  readonly #guild: Guild;
  readonly #gateway: Gateway;
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #newId: () => string;
  readonly #byId = new Map<string, Interaction>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(guild: Guild, gateway: Gateway, journal: Journal, clock: Clock, newId: () => string) {
    this.#guild = guild;
    this.#gateway = gateway;
    this.#journal = journal;
    this.#clock = clock;
    this.#newId = newId;
  }

  /** Tells the bot of a deed; resolves when it has acknowledged, and rejects with what Discord shows when it does not in time. */
  start({ type, as, channelId, data, command, sourceId, message }: Deed): Promise<Choices> {
    const id = this.#newId();
    const interaction: Interaction = {
      id,
      token: `${TOKEN_PREFIX}${id}:${randomBytes(24).toString('base64url')}`,
      type,
      userId: as.userId,
      channelId,
      locale: as.locale,
      command: command ?? null,
      sourceId: sourceId ?? null,
      createdAt: this.#clock.now(),
      acknowledgedBy: null,
      expired: false,
      ephemeral: false,
      originalId: null,
      modal: null,
    };
    this.#byId.set(id, interaction);
    return new Promise((done, fail) => {
      const stopClock = this.#clock.after(ACKNOWLEDGE_WITHIN, () => this.#fail(interaction));
      this.#waiting.set(id, { done, fail, stopClock });
      const payload = interactionPayload(this.#guild, interaction, { data, ...(message && { message }) });
      this.#gateway.dispatch('INTERACTION_CREATE', this.#guild.guildOf(channelId), () => payload);
    });
  }

  find(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction that may be answered now in this way, or Discord's refusal. */
  answerable(id: string, token: string, by: number): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token) throw new ApiError(404, 10062, 'Unknown interaction');
    if (interaction.expired) {
      throw new ApiError(404, 10062, 'Unknown interaction', [
        'The interaction was not acknowledged within 3 seconds (10062).',
      ]);
    }
    if (interaction.acknowledgedBy !== null) {
      throw new ApiError(400, 40060, 'Interaction has already been acknowledged.', [
        'An interaction may be acknowledged only once (40060).',
      ]);
    }
    const fromComponent = interaction.sourceId !== null;
    const updates = by === CallbackType.DeferredUpdate || by === CallbackType.UpdateMessage;
    if (!ALLOWED[interaction.type]?.includes(by) || (updates && !fromComponent)) {
      throw new ApiError(400, 50035, 'Invalid Form Body', [
        `A response of type ${by} may not follow an interaction of type ${interaction.type}.`,
      ]);
    }
    return interaction;
  }

  acknowledge(interaction: Interaction, by: number, choices: Choices = []): void {
    interaction.acknowledgedBy = by;
    const waiting = this.#waiting.get(interaction.id);
    this.#waiting.delete(interaction.id);
    waiting?.stopClock();
    waiting?.done(choices);
  }

  /** The acknowledged interaction of a token that still serves. */
  byToken(token: string): Interaction {
    const interaction = this.#byId.get(token.slice(TOKEN_PREFIX.length).split(':', 1)[0] ?? '');
    if (!interaction || interaction.token !== token || interaction.acknowledgedBy === null) {
      throw new ApiError(404, 10015, 'Unknown Webhook', [
        'There is no acknowledged interaction with this token (10015).',
      ]);
    }
    if (this.#clock.now() - interaction.createdAt >= TOKEN_LASTS) {
      throw new ApiError(401, 50027, 'Invalid Webhook Token', [
        'The token of an interaction serves for 15 minutes (50027).',
      ]);
    }
    return interaction;
  }

  /** Runs when a deferred reply never came, unless the returned function is called before. */
  onTokenEnd(interaction: Interaction, action: () => void): () => void {
    return this.#clock.after(interaction.createdAt + TOKEN_LASTS - this.#clock.now(), action);
  }

  tellFailed({ userId, channelId }: Interaction, reason: string): void {
    this.#journal.tell({ kind: 'interaction-failed', userId, channelId, reason });
  }

  /** Leaves nobody waiting. */
  close(): void {
    for (const { stopClock, fail } of this.#waiting.values()) {
      stopClock();
      fail(new Error('The local Discord was closed.'));
    }
    this.#waiting.clear();
  }

  #fail(interaction: Interaction): void {
    interaction.expired = true;
    const reason = interaction.type === InteractionType.Autocomplete ? 'Loading options failed' : NO_RESPONSE;
    this.tellFailed(interaction, reason);
    this.#waiting.get(interaction.id)?.fail(new Error(reason));
    this.#waiting.delete(interaction.id);
  }
}
