import type { APIEmbed } from 'discord-api-types/v10';
import { componentView, type ComponentContext } from './component-view.ts';
import { el } from './dom.ts';
import { markdownView } from './markdown-view.ts';
import { sentText } from './time-text.ts';
import type { ShownMessage } from './wire.ts';

export interface MessageContext {
  readonly locale: string;
  readonly botId: string;
  readonly press: (messageId: string, customId: string) => void;
  readonly select: (messageId: string, customId: string, values: readonly string[]) => void;
  readonly dismiss: (messageId: string) => void;
  /** Opens the menu of a message beside an element of it. */
  readonly menu: (shown: ShownMessage, beside: HTMLElement) => void;
}

const FROM_BUTTON = 19;

/** A message as Discord shows it. */
export function messageView(shown: ShownMessage, context: MessageContext): HTMLElement {
  const {
    visible: { message, seenBy, thinking },
    texts,
  } = shown;
  const { locale } = context;
  const isBot = message.author.id === context.botId;
  const components: ComponentContext = {
    texts,
    locale,
    press: (customId) => context.press(message.id, customId),
    select: (customId, values) => context.select(message.id, customId, values),
  };
  const more = el(
    'button',
    { type: 'button', class: 'more', 'aria-label': 'More about this message', 'aria-haspopup': 'menu' },
    '⋯',
  );
  more.addEventListener('click', () => context.menu(shown, more));
  const item = el(
    'article',
    { class: `message${seenBy === null ? '' : ' ephemeral'}`, 'data-id': message.id },
    origin(shown),
    el(
      'span',
      { class: `avatar ${isBot ? 'bot' : 'person'}`, 'aria-hidden': 'true' },
      message.author.username.slice(0, 1).toUpperCase(),
    ),
    el(
      'div',
      { class: 'body' },
      el(
        'p',
        { class: 'author' },
        el('strong', {}, message.author.global_name ?? message.author.username),
        ' ',
        isBot ? el('span', { class: 'app' }, 'APP') : null,
        ' ',
        el('time', { datetime: message.timestamp }, sentText(message.timestamp, locale)),
      ),
      ...(thinking
        ? [el('p', { class: 'thinking' }, `${message.author.username} is thinking…`)]
        : content(shown, components)),
      !thinking && message.edited_timestamp !== null ? el('span', { class: 'edited' }, '(edited)') : null,
      seenBy === null ? null : dismissal(message.id, context),
    ),
    more,
  );
  item.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    context.menu(shown, more);
  });
  return item;
}

/** What the message answers: a command, a button or another message. */
function origin({ visible: { message } }: ShownMessage): HTMLElement | null {
  const used = message.interaction_metadata;
  const command = message.interaction?.name;
  if (used !== undefined && command !== undefined)
    return el(
      'p',
      { class: 'origin' },
      el('strong', {}, used.user.username),
      ' used ',
      el('span', { class: 'mention' }, `/${command}`),
    );
  const answered = message.referenced_message;
  if (message.type === FROM_BUTTON && answered) {
    const words =
      answered.content === '' ? 'a message' : answered.content.replace(/<@!?\d+>/g, '@Footnote').slice(0, 80);
    return el('p', { class: 'origin' }, '↱ ', el('strong', {}, answered.author.username), ` ${words}`);
  }
  return null;
}

function content({ visible: { message }, texts }: ShownMessage, context: ComponentContext): HTMLElement[] {
  return [
    ...(message.content === ''
      ? []
      : [el('div', { class: 'text' }, ...markdownView(texts[message.content] ?? [], context.locale))]),
    ...message.embeds.map((embed) => embedView(embed, texts, context.locale)),
    ...(message.components ?? []).map((component) => componentView(component, context)),
  ];
}

function embedView(
  { title, description, url, color, fields, footer }: APIEmbed,
  texts: ShownMessage['texts'],
  locale: string,
): HTMLElement {
  const read = (text: string | undefined) => (text === undefined ? [] : markdownView(texts[text] ?? [], locale));
  const isWeb = url !== undefined && /^https?:\/\//.test(url);
  const box = el(
    'div',
    { class: 'container' },
    title === undefined
      ? null
      : el(
          'p',
          { class: 'heading-3' },
          ...(isWeb
            ? [el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...read(title))]
            : read(title)),
        ),
    el('div', { class: 'text' }, ...read(description)),
    ...(fields ?? []).map(({ name, value }) =>
      el('div', { class: 'text' }, el('strong', {}, name), el('br'), ...read(value)),
    ),
    footer === undefined ? null : el('small', {}, footer.text),
  );
  if (color !== undefined) box.style.borderInlineStartColor = `#${color.toString(16).padStart(6, '0')}`;
  return box;
}

function dismissal(messageId: string, { dismiss }: MessageContext): HTMLElement {
  const button = el('button', { type: 'button', class: 'link' }, 'Dismiss message');
  button.addEventListener('click', () => dismiss(messageId));
  return el('p', { class: 'only-you' }, 'Only you can see this • ', button);
}
