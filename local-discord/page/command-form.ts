import type { APIApplicationCommand, APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { CommandField } from './command-field.ts';
import type { Act } from './connection.ts';
import { el } from './dom.ts';
import { sentFile } from './files.ts';
import type { Picker } from './picker.ts';
import type { Choices, OptionValues, SentFile } from './wire.ts';

/** The entry while a slash command is filled in: a field for each required option, and a chip for each of the others. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #command: APIApplicationCommand;
  readonly #picker: Picker;
  readonly #act: Act;
  readonly #options: readonly APIApplicationCommandBasicOption[];
  readonly #fieldList = el('div', { class: 'fields' });
  readonly #chips = el('div', { class: 'chips', role: 'group', 'aria-label': 'Further options' });
  readonly #done: () => void;
  readonly #fail: (problem: string) => void;
  #fields: readonly CommandField[];

  /**
   * @param done called when the command was sent, or given up
   * @param fail told what Discord shows where it refuses
   */
  constructor(
    command: APIApplicationCommand,
    picker: Picker,
    act: Act,
    done: () => void,
    fail: (problem: string) => void,
  ) {
    this.#command = command;
    this.#picker = picker;
    this.#act = act;
    this.#done = done;
    this.#fail = fail;
    this.#options = (command.options ?? []) as APIApplicationCommandBasicOption[];
    this.#fields = this.#options.filter(({ required }) => required === true).map((option) => this.#field(option));
    this.element = el(
      'form',
      { class: 'command', 'aria-label': `/${command.name}`, novalidate: true },
      el('span', { class: 'name' }, `/${command.name}`),
      this.#fieldList,
      this.#chips,
      el('button', { type: 'submit', class: 'button primary' }, 'Send'),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#done();
    });
    this.#draw();
  }

  /** Goes to the first option, which begins with what was typed behind the command's name. */
  focus(typed: string): void {
    const [first] = this.#options;
    const field = this.#fields[0] ?? (typed === '' || first === undefined ? undefined : this.#open(first));
    if (field === undefined) return this.#submitter()?.focus();
    if (field.input.type === 'text') field.input.value = typed;
    field.input.focus();
  }

  async #send(): Promise<void> {
    const empty = this.#fields.find((field) => field.option.required === true && field.isEmpty());
    if (empty !== undefined) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      return this.#fail(`Fill in “${empty.option.name}” first.`);
    }
    this.#picker.hide();
    try {
      const files = await this.#files();
      await this.#act({ do: 'run', command: this.#command.name, options: this.#values(), files });
      this.#done();
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #values(): OptionValues {
    return Object.fromEntries(
      this.#fields.flatMap((field) => {
        const value = field.value();
        return value === null ? [] : [[field.option.name, value]];
      }),
    );
  }

  async #files(): Promise<Record<string, SentFile>> {
    const files: Record<string, SentFile> = {};
    for (const field of this.#fields) {
      const file = field.file();
      if (file !== null) files[field.option.name] = await sentFile(file);
    }
    return files;
  }

  #field(option: APIApplicationCommandBasicOption): CommandField {
    return new CommandField(option, {
      picker: this.#picker,
      fail: this.#fail,
      choices: (field) => this.#choicesFor(field),
      next: (field) => (this.#fields[this.#fields.indexOf(field) + 1]?.input ?? this.#submitter())?.focus(),
      remove: (field) => {
        this.#fields = this.#fields.filter((other) => other !== field);
        this.#draw();
        (this.#fields.at(-1)?.input ?? this.#submitter())?.focus();
      },
    });
  }

  #choicesFor({ option, input }: CommandField): Promise<Choices> {
    const { [option.name]: _, ...others } = this.#values();
    const options = { ...others, ...(input.value === '' ? {} : { [option.name]: input.value }) };
    return this.#act({ do: 'autocomplete', command: this.#command.name, options, focused: option.name });
  }

  /** Adds a field for an option that was a chip, in its place. */
  #open(option: APIApplicationCommandBasicOption): CommandField {
    const added = this.#field(option);
    const place = (field: CommandField) => this.#options.indexOf(field.option);
    this.#fields = [...this.#fields, added].toSorted((a, b) => place(a) - place(b));
    this.#draw();
    return added;
  }

  #draw(): void {
    const left = this.#options.filter((option) => this.#fields.every((field) => field.option !== option));
    this.#fieldList.replaceChildren(...this.#fields.map(({ label }) => label));
    this.#chips.hidden = left.length === 0;
    this.#chips.replaceChildren(
      ...left.map((option) => {
        const chip = el(
          'button',
          { type: 'button', 'aria-label': `Add ${option.name}: ${option.description}`, title: option.description },
          `+ ${option.name}`,
        );
        chip.addEventListener('click', () => this.#open(option).input.focus());
        return chip;
      }),
    );
  }

  #submitter(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('[type=submit]');
  }
}
