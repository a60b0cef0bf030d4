import { byId } from './dom.ts';
import { messageView, type MessageContext } from './message-view.ts';
import type { ShownMessage } from './wire.ts';

/** The messages of the open channel; those of the other one are kept meanwhile. */
export class MessageList {
  readonly #list = byId('messages', HTMLDivElement);
  readonly #byId = new Map<string, ShownMessage>();
  readonly #context: () => MessageContext;
  readonly #empty: () => HTMLElement;
  #channelId = '';

  /** @param empty what a channel without messages shows */
  constructor(context: () => MessageContext, empty: () => HTMLElement) {
    this.#context = context;
    this.#empty = empty;
  }

  /** Shows another state of everything. */
  reset(messages: readonly ShownMessage[]): void {
    this.#byId.clear();
    for (const shown of messages) this.#byId.set(shown.visible.message.id, shown);
    this.draw();
  }

  open(channelId: string): void {
    this.#channelId = channelId;
    this.draw();
  }

  /** Draws all anew: another channel, another language. */
  draw(): void {
    const here = [...this.#byId.values()].filter(({ visible }) => visible.message.channel_id === this.#channelId);
    this.#list.replaceChildren(...here.map((shown) => messageView(shown, this.#context())));
    if (here.length === 0) this.#list.append(this.#empty());
    this.#toEnd();
  }

  /** Adds a message, or shows how it has changed. */
  put(shown: ShownMessage): void {
    const { message } = shown.visible;
    this.#byId.set(message.id, shown);
    if (message.channel_id !== this.#channelId) return;
    const atEnd = this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < 80;
    const view = messageView(shown, this.#context());
    const before = this.#element(message.id);
    if (before === null) {
      this.#list.querySelector('.welcome')?.remove();
      this.#list.append(view);
    } else replaceKeepingFocus(before, view);
    if (atEnd || before === null) this.#toEnd();
  }

  remove(messageId: string): void {
    this.#byId.delete(messageId);
    const element = this.#element(messageId);
    const hadFocus = element?.contains(document.activeElement) === true;
    element?.remove();
    if (this.#list.childElementCount === 0) this.#list.append(this.#empty());
    if (hadFocus) this.#list.focus();
  }

  #element(messageId: string): HTMLElement | null {
    return this.#list.querySelector(`[data-id="${CSS.escape(messageId)}"]`);
  }

  #toEnd(): void {
    this.#list.scrollTop = this.#list.scrollHeight;
  }
}

/** Whoever pressed a button of the message goes on from that button. */
function replaceKeepingFocus(before: HTMLElement, after: HTMLElement): void {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const label = focused?.textContent ?? '';
  before.replaceWith(after);
  if (focused === null) return;
  const same = [...after.querySelectorAll<HTMLElement>('button, select, a')].find(
    (element) => element.textContent === label && !element.matches(':disabled'),
  );
  (same ?? after.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
}
