import { el } from './dom.ts';

/** What an empty channel shows: what can be tried there, each at a press. */
export function welcome(isDirect: boolean, suggest: (text: string) => void): HTMLElement {
  const tries = [
    ['/help', 'what the bot knows, and questions to begin with'],
    ['/ask', 'a question about the articles'],
    isDirect
      ? ['What’s new?', 'the newest articles; no command is needed here']
      : ['@Footnote ', 'a question in plain words'],
    ...(isDirect ? [] : [['/sources', 'what the latest answer stands on, or an article']]),
  ] as const;
  return el(
    'div',
    { class: 'welcome' },
    el('p', { class: 'heading-2' }, isDirect ? 'Ask in a direct message' : 'Ask about the articles'),
    el('p', {}, isDirect ? 'Here the bot reads whatever you write. Try:' : 'Nobody has written here yet. Try:'),
    el(
      'ul',
      {},
      ...tries.map(([text, what]) => {
        const button = el('button', { type: 'button', class: 'link' }, text.trim());
        button.addEventListener('click', () => suggest(text));
        return el('li', {}, button, ` ${what}`);
      }),
    ),
  );
}
