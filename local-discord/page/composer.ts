import type { APIApplicationCommand } from 'discord-api-types/v10';
import { CommandForm } from './command-form.ts';
import { DraftExtras } from './draft-extras.ts';
import type { Act } from './connection.ts';
import { byId, el } from './dom.ts';
import { Picker, type Choice } from './picker.ts';
import type { ShownMessage } from './wire.ts';

const CHAT_INPUT = 1;
/** An option that is a command of its own. */
const SUBCOMMAND = 1;

/** The box to write in: plain messages, mentions, and slash commands. */
export class Composer {
  readonly #entry = byId('entry', HTMLDivElement);
  readonly #alert = byId('alert', HTMLParagraphElement);
  readonly #picker = new Picker();
  readonly #text = el('textarea', {
    rows: 1,
    'aria-label': 'Message',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    maxlength: 2000,
  });
  readonly #extras = new DraftExtras(() => this.#text.focus());
  readonly #line = el('div', { class: 'line' }, this.#extras.attach, this.#text);
  readonly #act: Act;
  #commands: readonly APIApplicationCommand[] = [];
  #bot = { id: '', name: '' };

  constructor(act: Act) {
    this.#act = act;
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('blur', () => this.#picker.hide());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#entry.append(...this.#extras.above, this.#line);
  }

  /** Tells which commands there are, and whom a mention means. */
  know(commands: readonly APIApplicationCommand[], bot: { readonly id: string; readonly name: string }): void {
    this.#commands = commands.filter(({ type }) => type === CHAT_INPUT).flatMap(withSubcommands);
    this.#bot = bot;
  }

  /** Begins a message in a channel. */
  open(channelName: string): void {
    this.#leaveCommand();
    this.#extras.clear();
    this.#text.placeholder = `Message ${channelName}`;
    this.#text.focus();
  }

  /** Begins a reply to a message. */
  reply(shown: ShownMessage): void {
    this.#leaveCommand();
    this.#extras.reply(shown);
  }

  /** Writes this, and leaves it to the person to go on. */
  suggest(text: string): void {
    this.#leaveCommand();
    this.#text.value = text;
    this.#text.focus();
    this.#typed();
  }

  /** Says what went wrong, to the person who wrote. */
  fail(problem: string): void {
    this.#alert.textContent = problem;
  }

  #typed(): void {
    this.#alert.textContent = '';
    const { value } = this.#text;
    this.#text.rows = Math.min(8, value.split('\n').length);
    const command = value.startsWith('/') ? value.slice(1).toLowerCase() : undefined;
    // A space behind its name takes the command, as in Discord.
    const typed = this.#commands.find(({ name }) => command?.startsWith(`${name} `));
    if (typed !== undefined) return this.#fillIn(typed, value.slice(typed.name.length + 2).trim());
    const mention = /(?:^|\s)@(\w*)$/.exec(value)?.[1]?.toLowerCase();
    if (command !== undefined) this.#picker.show(this.#text, 'Commands', this.#matching(command), 0);
    else if (mention !== undefined && this.#bot.name.toLowerCase().startsWith(mention))
      this.#picker.show(this.#text, 'Members', [this.#mention()], 0);
    else this.#picker.hide();
  }

  #matching(typed: string): Choice[] {
    return this.#commands
      .filter(({ name }) => name.startsWith(typed))
      .map((command) => ({
        label: `/${command.name}`,
        detail: command.description,
        choose: () => this.#fillIn(command, ''),
      }));
  }

  #mention(): Choice {
    return {
      label: `@${this.#bot.name}`,
      detail: 'the bot',
      choose: () => {
        this.#text.value = this.#text.value.replace(/@\w*$/, `@${this.#bot.name} `);
        this.#text.focus();
      },
    };
  }

  #fillIn(command: APIApplicationCommand, typed: string): void {
    const done = () => {
      this.#leaveCommand();
      this.#text.focus();
    };
    const form = new CommandForm(command, this.#picker, this.#act, done, (problem) => this.fail(problem));
    this.#text.value = '';
    this.#alert.textContent = '';
    this.#entry.replaceChildren(form.element);
    form.focus(typed);
  }

  #leaveCommand(): void {
    this.#picker.hide();
    this.#alert.textContent = '';
    this.#entry.replaceChildren(...this.#extras.above, this.#line);
  }

  #key(event: KeyboardEvent): void {
    if (this.#picker.key(event)) return event.preventDefault();
    if (event.key === 'Escape') return this.#extras.clearReply();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void this.#send();
  }

  /** What was written stays until Discord has taken it. */
  async #send(): Promise<void> {
    const written = this.#text.value;
    if (written.trim() === '' && !this.#extras.hasFiles) return;
    const unknown = /^\/(\S+)/.exec(written)?.[1];
    if (unknown !== undefined) return this.fail(`There is no command /${unknown}. Type / to see those that there are.`);
    try {
      const content = written.replaceAll(`@${this.#bot.name}`, `<@${this.#bot.id}>`);
      const { replyTo } = this.#extras;
      await this.#act({ do: 'send', content, replyTo, files: await this.#extras.files() });
      this.#extras.clear();
      if (this.#text.value === written) this.#text.value = '';
      this.#text.rows = 1;
      this.#alert.textContent = '';
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }
}

/** A command with subcommands is used by one of these, each under both names. */
function withSubcommands(command: APIApplicationCommand): APIApplicationCommand[] {
  const within = (command.options ?? []).filter((option) => option.type === SUBCOMMAND);
  if (within.length === 0) return [command];
  return within.map((option) => ({
    ...command,
    name: `${command.name} ${option.name}`,
    description: option.description,
    options: 'options' in option ? (option.options ?? []) : [],
  }));
}
