import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Act } from './connection.ts';
import { el } from './dom.ts';
import type { Choice, Picker } from './picker.ts';
import type { Choices, OptionValues } from './wire.ts';

/** Option types as Discord numbers them. */
const INTEGER = 4,
  BOOLEAN = 5,
  NUMBER = 10;
/** Milliseconds without a key after which the bot is asked for choices. */
const TYPED = 150;

/** The entry while a slash command is filled in: one field an option, in order. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #command: APIApplicationCommand;
  readonly #picker: Picker;
  readonly #act: Act;
  readonly #fields: Field[];
  readonly #done: (sent: boolean) => void;
  readonly #fail: (problem: string) => void;

  /**
   * @param done called when the command was sent, or given up
   * @param fail told what Discord shows where it refuses
   */
  constructor(
    command: APIApplicationCommand,
    picker: Picker,
    act: Act,
    done: (sent: boolean) => void,
    fail: (problem: string) => void,
  ) {
    this.#command = command;
    this.#picker = picker;
    this.#act = act;
    this.#done = done;
    this.#fail = fail;
    this.#fields = ((command.options ?? []) as APIApplicationCommandBasicOption[]).map((option) => this.#field(option));
    const send = el('button', { type: 'submit', class: 'button primary' }, 'Send');
    this.element = el(
      'form',
      { class: 'command', 'aria-label': `/${command.name}`, novalidate: true },
      el('span', { class: 'name' }, `/${command.name}`),
      ...this.#fields.map(({ label }) => label),
      send,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#done(false);
    });
  }

  /** Goes to the first option, which begins with what was typed behind the command's name. */
  focus(typed: string): void {
    const first = this.#fields[0]?.input;
    if (first !== undefined) first.value = typed;
    (first ?? this.element.querySelector('button'))?.focus();
  }

  async #send(): Promise<void> {
    const empty = this.#fields.find(({ option, input }) => option.required === true && input.value.trim() === '');
    if (empty !== undefined) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      return this.#fail(`Fill in “${empty.option.name}” first.`);
    }
    this.#picker.hide();
    try {
      await this.#act({ do: 'run', command: this.#command.name, options: this.#values() });
      this.#done(true);
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #values(): OptionValues {
    return Object.fromEntries(
      this.#fields.flatMap((field) => {
        const value = valueOf(field);
        return value === null ? [] : [[field.option.name, value]];
      }),
    );
  }

  #field(option: APIApplicationCommandBasicOption): Field {
    const input = el('input', {
      type: 'text',
      autocomplete: 'off',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-label': `${option.name}${option.required === true ? ' (required)' : ''}: ${option.description}`,
      placeholder: option.description,
    });
    const field: Field = {
      option,
      input,
      label: el('label', { class: option.required === true ? 'required' : '' }, el('span', {}, option.name), input),
      chosen: null,
    };
    let timer = 0;
    const offer = () => void this.#offer(field);
    input.addEventListener('focus', offer);
    input.addEventListener('input', () => {
      input.removeAttribute('aria-invalid');
      field.chosen = null;
      clearTimeout(timer);
      timer = setTimeout(offer, TYPED);
    });
    input.addEventListener('blur', () => this.#picker.hide());
    input.addEventListener('keydown', (event) => {
      if (this.#picker.key(event)) event.preventDefault();
    });
    return field;
  }

  /** Shows what the option may be: its own choices, or those that the bot names for what was typed. */
  async #offer(field: Field): Promise<void> {
    const { option, input } = field;
    const typed = input.value;
    let choices: Choices = [];
    if (option.type === BOOLEAN)
      choices = [
        { name: 'True', value: 'True' },
        { name: 'False', value: 'False' },
      ];
    else if ('choices' in option && option.choices !== undefined)
      choices = option.choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
    else if ('autocomplete' in option && option.autocomplete === true) {
      const { [option.name]: _, ...others } = this.#values();
      choices = await this.#act({
        do: 'autocomplete',
        command: this.#command.name,
        options: { ...others, ...(typed === '' ? {} : { [option.name]: typed }) },
        focused: option.name,
      }).catch((error: unknown) => {
        this.#fail(error instanceof Error ? error.message : String(error));
        return [];
      });
    }
    if (document.activeElement !== input || input.value !== typed) return;
    this.#picker.show(
      input,
      option.name,
      choices.map((choice): Choice => ({
        label: choice.name,
        detail: '',
        choose: () => {
          input.value = choice.name;
          field.chosen = choice;
          this.#next(field);
        },
      })),
      -1,
    );
  }

  /** Goes on to the next option, or to the button after the last. */
  #next(field: Field): void {
    const next = this.#fields[this.#fields.indexOf(field) + 1];
    (next?.input ?? this.element.querySelector('button'))?.focus();
  }
}

interface Field {
  readonly option: APIApplicationCommandBasicOption;
  readonly input: HTMLInputElement;
  readonly label: HTMLLabelElement;
  /** The choice whose name the field shows; what is sent is its value. */
  chosen: Choices[number] | null;
}

function valueOf({ option, input, chosen }: Field): string | number | boolean | null {
  const typed = input.value.trim();
  if (typed === '') return null;
  if (option.type === BOOLEAN) return /^(?:true|yes)$/i.test(typed);
  if (chosen !== null) return chosen.value;
  return option.type === INTEGER || option.type === NUMBER ? Number(typed) : typed;
}
