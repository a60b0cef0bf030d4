import { Composer } from './composer.ts';
import { act as perform, listen, type Act } from './connection.ts';
import { byId, el } from './dom.ts';
import { commandEntries, openMenu } from './message-menu.ts';
import { MessageList } from './message-list.ts';
import type { MessageContext } from './message-view.ts';
import { openModal } from './modal-view.ts';
import { ProtocolPanel } from './protocol-panel.ts';
import { pageSettings } from './settings.ts';
import { welcome } from './welcome.ts';
import type { OfferedCommand, PageEvent, PageState } from './wire.ts';

// Wires the parts of the page together.

const settings = pageSettings();
const panel = new ProtocolPanel();
const status = byId('status', HTMLParagraphElement);
let commands: readonly OfferedCommand[] = [];
let state: PageState | null = null;
let open = '';
let connected = false;
let botOnline = false;

const act: Act = (action) =>
  perform({ channelId: open, moderator: settings.moderator(), locale: settings.locale(), action });
const attempt = (action: Parameters<Act>[0]) => {
  composer.fail('');
  act(action).catch((error: unknown) => composer.fail(error instanceof Error ? error.message : String(error)));
};
const composer = new Composer(act);
/** The commands that the client offers this person in the open channel. */
const offered = () =>
  commands
    .filter(({ places }) =>
      places.some(({ moderator, channelId }) => moderator === settings.moderator() && channelId === open),
    )
    .map(({ command }) => command);
const tellCommands = () => composer.know(offered(), state?.bot ?? { id: '', name: '' });
const context = (): MessageContext => ({
  locale: settings.locale(),
  botId: state?.bot.id ?? '',
  nameOf: (id) => [state?.user, state?.bot].find((known) => known?.id === id)?.name ?? 'someone',
  press: (messageId, customId) => attempt({ do: 'press', messageId, customId }),
  select: (messageId, customId, values) => attempt({ do: 'select', messageId, customId, values }),
  dismiss: (messageId) => attempt({ do: 'dismiss', messageId }),
  reply: (shown) => composer.reply(shown),
  menu: (shown, beside) => {
    const { message } = shown.visible;
    openMenu(beside, [
      ...(shown.visible.seenBy === null ? [{ label: 'Reply', choose: () => composer.reply(shown) }] : []),
      ...commandEntries(offered(), (command) => attempt({ do: 'runOnMessage', command, messageId: message.id })),
      {
        label: 'Copy message ID',
        choose: () =>
          void navigator.clipboard
            .writeText(message.id)
            .catch(() => composer.fail('The browser does not let the page copy.')),
      },
    ]);
  },
});
const messages = new MessageList(context, () => welcome(open === state?.directId, (text) => composer.suggest(text)));

settings.onLocale(() => messages.draw());
settings.onPersona(tellCommands);

function take(event: PageEvent): void {
  switch (event.kind) {
    case 'state':
      return begin(event.state);
    case 'message':
      return messages.put(event.shown);
    case 'message-deleted':
      return messages.remove(event.messageId);
    case 'modal':
      return openModal(event, act);
    case 'interaction-failed':
      return composer.fail(event.reason);
    case 'protocol':
      return panel.add(event);
    case 'commands':
      commands = event.commands;
      return tellCommands();
    case 'bot':
      botOnline = event.online;
      return showStatus();
  }
}

function begin(next: PageState): void {
  const first = state === null || state.channelId !== next.channelId;
  state = next;
  ({ commands } = next);
  botOnline = next.bot.online;
  tellCommands();
  panel.reset(next.protocol);
  messages.reset(next.messages);
  const names = [
    [next.channelId, '# general'],
    [next.directId, `@ ${next.bot.name}`],
  ] as const;
  byId('channels', HTMLUListElement).replaceChildren(
    ...names.map(([id, name]) => {
      const button = el('button', { type: 'button', 'data-channel': id }, name);
      button.addEventListener('click', () => show(id, name));
      return el('li', {}, button);
    }),
  );
  if (first) show(next.channelId, '# general');
  else markChannel();
  showStatus();
}

function show(channelId: string, name: string): void {
  open = channelId;
  byId('channel-name', HTMLHeadingElement).textContent = name;
  markChannel();
  tellCommands();
  messages.open(channelId);
  composer.open(name.replace(/^([#@]) /, '$1'));
  toggleSidebar(false);
}

function markChannel(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-channel]')) {
    if (button.dataset['channel'] === open) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
}

function showStatus(): void {
  status.textContent = !connected
    ? 'The local Discord does not answer; trying again…'
    : botOnline
      ? ''
      : 'The bot is offline.';
}

const opener = byId('open-sidebar', HTMLButtonElement);
function toggleSidebar(shown: boolean): void {
  document.body.classList.toggle('sidebar-open', shown);
  opener.setAttribute('aria-expanded', String(shown));
}
opener.addEventListener('click', () => toggleSidebar(!document.body.classList.contains('sidebar-open')));
// On a phone it lies over the button that opens it.
document.querySelector('main')?.addEventListener('click', ({ target }) => {
  if (target !== opener) toggleSidebar(false);
});
byId('sidebar', HTMLElement).addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  toggleSidebar(false);
  opener.focus();
});

listen(take, (now) => {
  connected = now;
  showStatus();
});
