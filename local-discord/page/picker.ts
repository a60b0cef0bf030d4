import { byId, el } from './dom.ts';

export interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly choose: () => void;
}

/** The list above the entry: commands, or what an option may be. The keyboard stays in the field that it serves. */
export class Picker {
  readonly #box = byId('picker', HTMLDivElement);
  #field: HTMLElement | null = null;
  #choices: readonly Choice[] = [];
  #active = -1;

  /**
   * Shows choices for a field; none hide the list.
   * @param active the one that Enter takes; -1 for none until an arrow is pressed
   */
  show(field: HTMLElement, label: string, choices: readonly Choice[], active: number): void {
    this.hide();
    if (choices.length === 0) return;
    this.#field = field;
    this.#choices = choices;
    const options = choices.map((choice, at) => {
      const option = el(
        'div',
        { role: 'option', id: `choice-${at}`, 'aria-selected': 'false' },
        el('strong', {}, choice.label),
        ' ',
        el('span', {}, choice.detail),
      );
      // Before the click the field would lose the focus, and the list go away.
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => this.#take(at));
      return option;
    });
    this.#box.replaceChildren(
      el('p', { class: 'label', 'aria-hidden': 'true' }, label),
      el('div', { role: 'listbox', id: 'choices', 'aria-label': label }, ...options),
    );
    this.#box.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', 'choices');
    this.#mark(active);
  }

  /** Says that nothing fits what was typed. */
  showNone(label: string): void {
    this.hide();
    this.#box.replaceChildren(
      el('p', { class: 'label', 'aria-hidden': 'true' }, label),
      el('p', { class: 'none', role: 'status' }, 'No options match your search'),
    );
    this.#box.hidden = false;
  }

  hide(): void {
    this.#box.hidden = true;
    this.#box.replaceChildren();
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#field?.removeAttribute('aria-controls');
    this.#field = null;
    this.#choices = [];
    this.#active = -1;
  }

  /** Takes a key that the list understands; false for any other. */
  key(event: KeyboardEvent): boolean {
    if (this.#choices.length === 0 || event.isComposing) return false;
    const { length } = this.#choices;
    switch (event.key) {
      case 'ArrowDown':
        return this.#mark((this.#active + 1) % length);
      case 'ArrowUp':
        return this.#mark((this.#active <= 0 ? length : this.#active) - 1);
      case 'Enter':
      case 'Tab':
        return this.#active >= 0 && !event.shiftKey && this.#take(this.#active);
      case 'Escape':
        this.hide();
        return true;
      default:
        return false;
    }
  }

  #mark(at: number): true {
    this.#active = at;
    for (const [place, option] of [...this.#box.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at >= 0) this.#field?.setAttribute('aria-activedescendant', `choice-${at}`);
    return true;
  }

  #take(at: number): true {
    const choice = this.#choices[at];
    this.hide();
    choice?.choose();
    return true;
  }
}
