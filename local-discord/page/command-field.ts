import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { el } from './dom.ts';
import type { Picker } from './picker.ts';
import type { Choices } from './wire.ts';

/** Option types as Discord numbers them. */
const INTEGER = 4,
  BOOLEAN = 5,
  NUMBER = 10,
  ATTACHMENT = 11;
/** Milliseconds without a key after which the bot is asked for choices. */
const TYPED = 150;
const YES_OR_NO: Choices = [
  { name: 'True', value: 'True' },
  { name: 'False', value: 'False' },
];

interface Surroundings {
  readonly picker: Picker;
  /** What the bot offers for what was typed; rejects with what Discord shows. */
  readonly choices: (field: CommandField) => Promise<Choices>;
  readonly fail: (problem: string) => void;
  /** Goes on to the next field. */
  readonly next: (field: CommandField) => void;
  /** Takes an empty optional field away. */
  readonly remove: (field: CommandField) => void;
}

/** One option of a slash command while it is filled in. */
export class CommandField {
  readonly option: APIApplicationCommandBasicOption;
  readonly input: HTMLInputElement;
  readonly label: HTMLLabelElement;
  readonly #around: Surroundings;
  /** The choice whose name the field shows; what is sent is its value. */
  #chosen: Choices[number] | null = null;
  #timer = 0;

  constructor(option: APIApplicationCommandBasicOption, around: Surroundings) {
    this.option = option;
    this.#around = around;
    const isFile = option.type === ATTACHMENT;
    this.input = el('input', {
      type: isFile ? 'file' : 'text',
      'aria-label': `${option.name}${option.required === true ? ' (required)' : ''}: ${option.description}`,
      ...(isFile
        ? {}
        : {
            autocomplete: 'off',
            role: 'combobox',
            'aria-expanded': 'false',
            'aria-autocomplete': 'list',
            placeholder: option.description,
          }),
    });
    this.label = el(
      'label',
      { class: option.required === true ? 'required' : '' },
      el('span', {}, option.name),
      this.input,
    );
    this.#listen();
  }

  /** Null where nothing was written. */
  value(): string | number | boolean | null {
    const typed = this.input.value.trim();
    const { type } = this.option;
    if (typed === '' || type === ATTACHMENT) return null;
    if (type === BOOLEAN) return /^(?:true|yes)$/i.test(typed);
    if (this.#chosen !== null) return this.#chosen.value;
    return type === INTEGER || type === NUMBER ? Number(typed) : typed;
  }

  file(): File | null {
    return this.input.files?.[0] ?? null;
  }

  isEmpty(): boolean {
    return this.input.value.trim() === '';
  }

  #listen(): void {
    const { input } = this;
    const { picker, remove } = this.#around;
    const offer = () => void this.#offer();
    input.addEventListener('focus', offer);
    input.addEventListener('input', () => {
      input.removeAttribute('aria-invalid');
      this.#chosen = null;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(offer, TYPED);
    });
    input.addEventListener('blur', () => picker.hide());
    input.addEventListener('keydown', (event) => {
      const leaves = event.key === 'Backspace' && this.isEmpty() && this.option.required !== true;
      if (leaves) remove(this);
      if (leaves || picker.key(event)) event.preventDefault();
    });
  }

  /** Shows what the option may be: its own choices, or those that the bot names for what was typed. */
  async #offer(): Promise<void> {
    const { input, option } = this;
    const { picker, fail, next } = this.#around;
    const typed = input.value;
    const choices = await this.#choices(typed).catch((error: unknown) => {
      fail(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (document.activeElement !== input || input.value !== typed) return;
    if (choices?.length === 0) return picker.showNone(option.name);
    const shown = (choices ?? []).map((choice) => ({
      label: choice.name,
      detail: '',
      choose: () => {
        input.value = choice.name;
        this.#chosen = choice;
        next(this);
      },
    }));
    picker.show(input, option.name, shown, -1);
  }

  /** Null where anything may be written. */
  async #choices(typed: string): Promise<Choices | null> {
    const { option } = this;
    if (option.type === BOOLEAN) return YES_OR_NO;
    if ('choices' in option && option.choices !== undefined)
      return option.choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
    return 'autocomplete' in option && option.autocomplete === true ? this.#around.choices(this) : null;
  }
}
