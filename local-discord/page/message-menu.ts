import type { APIApplicationCommand } from 'discord-api-types/v10';
import { el } from './dom.ts';

export interface MenuEntry {
  readonly label: string;
  readonly choose: () => void;
}

const MESSAGE_COMMAND = 3;

/** The bot's commands for messages, as entries of a message's menu. */
export function commandEntries(commands: readonly APIApplicationCommand[], run: (name: string) => void): MenuEntry[] {
  return commands
    .filter(({ type }) => type === MESSAGE_COMMAND)
    .map(({ name }) => ({ label: `Apps: ${name}`, choose: () => run(name) }));
}

/** Opens a menu beside an element, which has the focus again when it closes. */
export function openMenu(beside: HTMLElement, entries: readonly MenuEntry[]): void {
  document.querySelector('.menu')?.remove();
  const items = entries.map(({ label, choose }) => {
    const item = el('button', { type: 'button', role: 'menuitem' }, label);
    item.addEventListener('click', () => {
      close();
      choose();
    });
    return item;
  });
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': 'Message' }, ...items);
  const leave = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', leave);
    beside.focus();
  };
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at + items.length - 1) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', leave);
  beside.closest('.message')?.append(menu);
  items[0]?.focus();
}
