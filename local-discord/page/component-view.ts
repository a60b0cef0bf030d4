import type {
  APIButtonComponent,
  APIFileComponent,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { el } from './dom.ts';
import { markdownView } from './markdown-view.ts';
import type { ShownMessage } from './wire.ts';

/** What the components of a message need from around them. */
export interface ComponentContext {
  readonly texts: ShownMessage['texts'];
  readonly locale: string;
  readonly press: (customId: string) => void;
  readonly select: (customId: string, values: readonly string[]) => void;
}

type Component =
  APIMessageTopLevelComponent | APISectionAccessoryComponent | APIButtonComponent | APIStringSelectComponent;

/** Component types as Discord numbers them. */
const ACTION_ROW = 1,
  BUTTON = 2,
  STRING_SELECT = 3,
  SECTION = 9,
  TEXT = 10,
  THUMBNAIL = 11,
  GALLERY = 12,
  FILE = 13,
  SEPARATOR = 14,
  CONTAINER = 17;
const LINK_STYLE = 5;
const STYLE_NAMES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
};

/** Elements for a component (Components V2) and all that is in it. */
export function componentView(component: Component, context: ComponentContext): HTMLElement {
  const inner = (components: readonly Component[]) => components.map((one) => componentView(one, context));
  switch (component.type) {
    case CONTAINER: {
      const box = el('div', { class: 'container' }, ...inner(component.components));
      const { accent_color: colour } = component;
      if (typeof colour === 'number') box.style.borderInlineStartColor = `#${colour.toString(16).padStart(6, '0')}`;
      return box;
    }
    case TEXT:
      return el('div', { class: 'text' }, ...markdownView(context.texts[component.content] ?? [], context.locale));
    case SECTION:
      return el(
        'div',
        { class: 'section' },
        el('div', {}, ...inner(component.components)),
        componentView(component.accessory, context),
      );
    case SEPARATOR:
      return el('hr', {
        class: `${component.divider === false ? 'space' : 'line'} ${component.spacing === 2 ? 'large' : 'small'}`,
      });
    case ACTION_ROW:
      return el('div', { class: 'row' }, ...inner(component.components as readonly Component[]));
    case BUTTON:
      return buttonView(component, context);
    case STRING_SELECT:
      return selectView(component, context);
    case THUMBNAIL:
      return picture(component.description ?? null);
    case GALLERY:
      return el('div', { class: 'row' }, ...component.items.map(({ description }) => picture(description ?? null)));
    case FILE:
      return fileView(component);
    default:
      return el('p', { class: 'hint' }, '(a component that this page does not show)');
  }
}

function buttonView(button: APIButtonComponent, { press }: ComponentContext): HTMLElement {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const text = [emoji, label].filter((part) => part !== '').join(' ');
  if (button.style === LINK_STYLE) {
    const isWeb = /^https?:\/\//.test(button.url);
    return el(
      'a',
      {
        class: 'button secondary',
        ...(isWeb ? { href: button.url } : {}),
        target: '_blank',
        rel: 'noopener noreferrer',
      },
      `${text} ↗`,
    );
  }
  const element = el(
    'button',
    { type: 'button', class: `button ${STYLE_NAMES[button.style] ?? 'secondary'}`, disabled: button.disabled === true },
    text,
  );
  if ('custom_id' in button) {
    element.dataset['customId'] = button.custom_id;
    element.addEventListener('click', () => press(button.custom_id));
  }
  return element;
}

function selectView(menu: APIStringSelectComponent, { select }: ComponentContext): HTMLElement {
  const most = menu.max_values ?? 1;
  const options = menu.options.map(({ label, value, description, default: chosen }) =>
    el(
      'option',
      { value, selected: chosen === true },
      description === undefined || description === null ? label : `${label} – ${description}`,
    ),
  );
  const placeholder =
    most === 1
      ? [
          el(
            'option',
            { value: '', disabled: true, selected: menu.options.every((option) => option.default !== true) },
            menu.placeholder ?? 'Choose …',
          ),
        ]
      : [];
  const element = el(
    'select',
    { 'aria-label': menu.placeholder ?? 'Choose', multiple: most > 1, disabled: menu.disabled === true },
    ...placeholder,
    ...options,
  );
  element.dataset['customId'] = menu.custom_id;
  element.addEventListener('change', () =>
    select(
      menu.custom_id,
      [...element.selectedOptions].map(({ value }) => value),
    ),
  );
  return element;
}

/** A file to download, from this page's own server. */
function fileView({ file, name = 'file', size = 0 }: APIFileComponent): HTMLElement {
  const href = URL.canParse(file.url) ? new URL(file.url).pathname : '#';
  const kilobytes = `${(size / 1024).toFixed(1)} KB`;
  return el('p', { class: 'file' }, el('a', { href, download: name }, name), ` · ${kilobytes}`);
}

/** Pictures live elsewhere, and this page loads nothing from there: it says what would be shown. */
function picture(description: string | null): HTMLElement {
  return el(
    'span',
    { class: 'picture', role: 'img', 'aria-label': description ?? 'Picture' },
    description ?? 'Picture',
  );
}
