import { byId, el } from './dom.ts';
import type { ProtocolEvent } from './wire.ts';

const MOST_SHOWN = 300;

/** The side panel with what goes between Discord and the bot; a step that breaks a rule stands out, also on the closed panel's button. */
export class ProtocolPanel {
  readonly #panel = byId('protocol', HTMLElement);
  readonly #steps = byId('steps', HTMLOListElement);
  readonly #opener = byId('open-protocol', HTMLButtonElement);
  #violations = 0;

  constructor() {
    this.#opener.addEventListener('click', () => this.#open(this.#panel.hidden !== false));
    byId('close-protocol', HTMLButtonElement).addEventListener('click', () => this.#open(false));
  }

  reset(events: readonly ProtocolEvent[]): void {
    this.#steps.replaceChildren();
    this.#violations = 0;
    for (const event of events) this.add(event);
    this.#count();
  }

  add(event: ProtocolEvent): void {
    this.#violations += event.violations.length;
    if (event.violations.length > 0) this.#count();
    const atEnd = this.#steps.scrollHeight - this.#steps.scrollTop - this.#steps.clientHeight < 60;
    this.#steps.append(stepView(event));
    if (this.#steps.childElementCount > MOST_SHOWN) this.#steps.firstElementChild?.remove();
    if (atEnd) this.#steps.scrollTop = this.#steps.scrollHeight;
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#opener.setAttribute('aria-expanded', String(open));
    if (open) {
      this.#steps.scrollTop = this.#steps.scrollHeight;
      byId('close-protocol', HTMLButtonElement).focus();
    } else this.#opener.focus();
  }

  #count(): void {
    this.#opener.textContent =
      this.#violations === 0
        ? 'Protocol'
        : `Protocol (${this.#violations} ${this.#violations === 1 ? 'violation' : 'violations'})`;
    this.#opener.classList.toggle('violated', this.#violations > 0);
  }
}

function stepView({ at, direction, name, body, status, violations }: ProtocolEvent): HTMLLIElement {
  const toBot = direction === 'to-bot';
  const details = el(
    'details',
    {},
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'arrow', role: 'img', 'aria-label': toBot ? 'to the bot' : 'from the bot' },
        toBot ? '↓' : '↑',
      ),
      ' ',
      el('time', { datetime: at }, at.slice(11, 23)),
      ' ',
      el('span', { class: 'step' }, name),
      ' ',
      status === null ? null : el('span', { class: status < 400 ? 'ok' : 'problem' }, String(status)),
    ),
    ...violations.map((violation) => el('p', { class: 'problem' }, `Breaks a rule: ${violation}`)),
  );
  details.open = violations.length > 0;
  // Bodies are many and long: one is written out when somebody looks.
  details.addEventListener('toggle', () => {
    if (details.open && details.querySelector('pre') === null)
      details.append(el('pre', { tabindex: 0, 'aria-label': 'Body' }, JSON.stringify(body, null, 2) ?? ''));
  });
  return el('li', { class: violations.length === 0 ? '' : 'violated' }, details);
}
