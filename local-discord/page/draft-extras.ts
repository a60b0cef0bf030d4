import { el } from './dom.ts';
import { sentFile } from './files.ts';
import type { SentFile, ShownMessage } from './wire.ts';

/** Files that Discord takes with one message. */
const MOST_FILES = 10;

/** What goes with a message that is being written: which one it replies to, and files. */
export class DraftExtras {
  readonly #bar = el('p', { class: 'replying', hidden: true });
  readonly #list = el('ul', { class: 'files', 'aria-label': 'Files', hidden: true });
  readonly #input = el('input', { type: 'file', multiple: true, hidden: true });
  /** What stands above the entry. */
  readonly above = [this.#bar, this.#list, this.#input];
  readonly attach = el('button', { type: 'button', class: 'attach', 'aria-label': 'Attach files' }, '+');
  readonly #focus: () => void;
  #replyTo: string | null = null;
  #files: File[] = [];

  /** @param focus goes back to the text */
  constructor(focus: () => void) {
    this.#focus = focus;
    this.attach.addEventListener('click', () => this.#input.click());
    this.#input.addEventListener('change', () => {
      this.#files = [...this.#files, ...(this.#input.files ?? [])].slice(0, MOST_FILES);
      this.#input.value = '';
      this.#draw();
      focus();
    });
  }

  get replyTo(): string | null {
    return this.#replyTo;
  }

  get hasFiles(): boolean {
    return this.#files.length > 0;
  }

  files(): Promise<SentFile[]> {
    return Promise.all(this.#files.map(sentFile));
  }

  reply({ visible: { message } }: ShownMessage): void {
    this.#replyTo = message.id;
    const stop = el('button', { type: 'button', 'aria-label': 'Do not reply' }, '✕');
    stop.addEventListener('click', () => {
      this.clearReply();
      this.#focus();
    });
    this.#bar.replaceChildren(
      el(
        'span',
        {},
        'Replying to ',
        el('strong', { dir: 'auto' }, message.author.global_name ?? message.author.username),
      ),
      stop,
    );
    this.#bar.hidden = false;
    this.#focus();
  }

  clearReply(): void {
    this.#replyTo = null;
    this.#bar.hidden = true;
  }

  clear(): void {
    this.clearReply();
    this.#files = [];
    this.#draw();
  }

  #draw(): void {
    this.#list.hidden = this.#files.length === 0;
    this.#list.replaceChildren(
      ...this.#files.map((file) => {
        const remove = el('button', { type: 'button', 'aria-label': `Remove ${file.name}` }, '✕');
        remove.addEventListener('click', () => {
          this.#files = this.#files.filter((other) => other !== file);
          this.#draw();
          this.#focus();
        });
        return el('li', {}, el('span', { dir: 'auto' }, file.name), remove);
      }),
    );
  }
}
