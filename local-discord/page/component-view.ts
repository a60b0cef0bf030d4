import type {
  APIButtonComponent,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { el } from './dom.ts';
import { fileView } from './files.ts';
import { markdownView } from './markdown-view.ts';
import { selectView } from './select-view.ts';
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
      return selectView(component, (values) => context.select(component.custom_id, values));
    case THUMBNAIL:
      return picture(component.description ?? null);
    case GALLERY:
      return el('div', { class: 'row' }, ...component.items.map(({ description }) => picture(description ?? null)));
    case FILE:
      return fileView({ filename: component.name ?? 'file', size: component.size ?? 0, url: component.file.url });
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

/** Pictures live elsewhere, and this page loads nothing from there: it says what would be shown. */
function picture(description: string | null): HTMLElement {
  return el(
    'span',
    { class: 'picture', role: 'img', 'aria-label': description ?? 'Picture' },
    description ?? 'Picture',
  );
}
