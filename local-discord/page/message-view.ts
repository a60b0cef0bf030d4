import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { componentView, type ComponentContext } from './component-view.ts';
import { el } from './dom.ts';
import { fileView } from './files.ts';
import { markdownView } from './markdown-view.ts';
import { sentText } from './time-text.ts';
import type { ShownMessage } from './wire.ts';

/** The flag of a message that is made of components. */
const OF_COMPONENTS = 1 << 15;

export interface MessageContext {
  readonly locale: string;
  readonly botId: string;
  readonly nameOf: (userId: string) => string;
  readonly press: (messageId: string, customId: string) => void;
  readonly select: (messageId: string, customId: string, values: readonly string[]) => void;
  readonly dismiss: (messageId: string) => void;
  /** Begins a reply to a message. */
  readonly reply: (shown: ShownMessage) => void;
  /** Opens the menu of a message beside an element of it. */
  readonly menu: (shown: ShownMessage, beside: HTMLElement) => void;
}

const REPLY = 19;

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
  const more = el('button', { type: 'button', 'aria-label': 'More about this message', 'aria-haspopup': 'menu' }, '⋯');
  more.addEventListener('click', () => context.menu(shown, more));
  const reply = el('button', { type: 'button', 'aria-label': 'Reply' }, '↩');
  reply.addEventListener('click', () => context.reply(shown));
  const item = el(
    'article',
    { class: `message${seenBy === null ? '' : ' ephemeral'}`, 'data-id': message.id },
    origin(shown, context),
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
        el('strong', { dir: 'auto' }, message.author.global_name ?? message.author.username),
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
    // Nobody can reply to a message that only they see.
    el('div', { class: 'tools' }, seenBy === null && !thinking ? reply : null, more),
  );
  item.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    context.menu(shown, more);
  });
  return item;
}

/** What the message answers: a command, a button or another message. */
function origin({ visible: { message } }: ShownMessage, { nameOf }: MessageContext): HTMLElement | null {
  const used = message.interaction_metadata;
  const command = message.interaction?.name;
  if (used !== undefined && command !== undefined)
    return el(
      'p',
      { class: 'origin' },
      el('strong', { dir: 'auto' }, used.user.username),
      ' used ',
      el('span', { class: 'mention' }, `/${command}`),
    );
  const answered = message.referenced_message;
  if (message.type !== REPLY || answered === undefined) return null;
  return answered === null
    ? el('p', { class: 'origin' }, el('em', {}, 'Message could not be loaded'))
    : el(
        'p',
        { class: 'origin' },
        el('strong', { dir: 'auto' }, answered.author.global_name ?? answered.author.username),
        ` ${quotedLine(answered, nameOf)}`,
      );
}

/** The first words of a message, as the line above a reply to it has them. */
function quotedLine({ content: words, components, attachments }: APIMessage, nameOf: MessageContext['nameOf']): string {
  const said = words === '' ? (firstText(components ?? []) ?? '') : words;
  const plain = said
    .replace(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(id)}`)
    .replace(/<t:(\d+)[^>]*>/g, (_, seconds: string) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10))
    .replace(/\\(.)/g, '$1')
    .replace(/^-# |\*\*|__/g, '');
  return plain === '' ? (attachments.length > 0 ? 'a file' : 'a message') : plain;
}

function firstText(components: readonly unknown[]): string | null {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    if ('content' in component && typeof component.content === 'string') return component.content;
    const inner =
      'components' in component && Array.isArray(component.components) ? firstText(component.components) : null;
    if (inner !== null) return inner;
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
    // One of components shows a file where a component names it.
    ...(((message.flags ?? 0) & OF_COMPONENTS) === 0 ? message.attachments.map(fileView) : []),
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
