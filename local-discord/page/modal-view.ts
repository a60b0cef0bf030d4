import type { Act } from './connection.ts';
import { el } from './dom.ts';
import { selectView, valuesOf, type Menu } from './select-view.ts';
import type { PageEvent } from './wire.ts';

type ModalEvent = Extract<PageEvent, { kind: 'modal' }>;

/** A part of a form: a label around an input, a row with one, or text. */
interface Part {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly component?: Part;
  readonly components?: readonly Part[];
  readonly custom_id?: string;
  readonly style?: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
}

const STRING_SELECT = 3,
  TEXT_INPUT = 4,
  TEXT = 10,
  PARAGRAPH = 2;

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opens a form that the bot asked for; it closes when it was sent, or given up. */
export function openModal({ interactionId, modal }: ModalEvent, act: Act): void {
  const inputs: Input[] = [];
  const problem = el('p', { role: 'alert', class: 'problem' });
  const parts = (modal.components as readonly Part[]).map((part) => partView(part, '', inputs));
  const cancel = el('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog' },
    ...parts,
    problem,
    el('div', { class: 'row' }, cancel, el('button', { type: 'submit', class: 'button primary' }, 'Submit')),
  );
  const dialog = el('dialog', { 'aria-label': modal.title }, el('h2', {}, modal.title), form);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      inputs.map((input) => [input.name, input instanceof HTMLSelectElement ? valuesOf(input) : input.value]),
    );
    act({ do: 'submitModal', interactionId, customId: modal.custom_id, fields }).then(
      () => dialog.close(),
      (error: unknown) => {
        problem.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  });
  document.body.append(dialog);
  dialog.showModal();
}

function partView(part: Part, label: string, inputs: Input[]): HTMLElement {
  if (part.type === TEXT) return el('p', {}, part.content ?? '');
  if (part.type === STRING_SELECT) {
    const menu = selectView(part as unknown as Menu);
    menu.setAttribute('aria-label', label);
    inputs.push(menu);
    return el('label', {}, el('span', {}, label), menu);
  }
  if (part.type !== TEXT_INPUT) {
    const inner = part.component === undefined ? (part.components ?? []) : [part.component];
    return el(
      'div',
      {},
      ...inner.map((one) => partView(one, part.label ?? '', inputs)),
      part.description === undefined ? null : el('small', {}, part.description),
    );
  }
  const attributes = {
    name: part.custom_id ?? '',
    placeholder: part.placeholder ?? '',
    required: part.required !== false,
    ...(part.min_length === undefined ? {} : { minlength: part.min_length }),
    ...(part.max_length === undefined ? {} : { maxlength: part.max_length }),
  };
  const input =
    part.style === PARAGRAPH
      ? el('textarea', { ...attributes, rows: 4 })
      : el('input', { ...attributes, type: 'text' });
  input.value = part.value ?? '';
  inputs.push(input);
  return el('label', {}, el('span', {}, part.label ?? label), input);
}
