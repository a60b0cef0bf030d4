import { el } from './dom.ts';

/** A menu of texts, as messages and forms have it. */
export interface Menu {
  readonly custom_id: string;
  readonly placeholder?: string | undefined;
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string | null | undefined;
    readonly default?: boolean | undefined;
  }[];
}

/** @param choose told of a choice when it is made: of one at once, of several when the menu is left */
export function selectView(menu: Menu, choose: (values: readonly string[]) => void = () => {}): HTMLSelectElement {
  const { placeholder = 'Choose …', options, max_values: most = 1, disabled = false } = menu;
  const isPreset = options.some((option) => option.default === true);
  const element = el(
    'select',
    { name: menu.custom_id, 'aria-label': placeholder, multiple: most > 1, disabled },
    most > 1 ? null : el('option', { value: '', disabled: true, selected: !isPreset }, placeholder),
    ...options.map(({ label, value, description, default: chosen }) =>
      el('option', { value, selected: chosen === true }, description ? `${label} – ${description}` : label),
    ),
  );
  element.dataset['customId'] = menu.custom_id;
  let isChanged = false;
  const tell = () => {
    if (isChanged) choose(valuesOf(element));
    isChanged = false;
  };
  element.addEventListener('change', () => {
    isChanged = true;
    if (most === 1) tell();
  });
  element.addEventListener('blur', tell);
  return element;
}

export function valuesOf(select: HTMLSelectElement): string[] {
  return [...select.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
}
