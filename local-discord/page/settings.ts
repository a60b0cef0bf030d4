import { byId, el } from './dom.ts';

/** Discord's locales that the page offers, each under its own name. */
const LOCALES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es-ES',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'uk',
  'tr',
  'ja',
  'ko',
  'zh-CN',
];

/** What the person has chosen to be; kept between visits where the browser allows it. */
export interface Settings {
  moderator(): boolean;
  locale(): string;
  /** Calls back when the language changes, since dates are written in it. */
  onLocale(listener: () => void): void;
  /** Calls back when the person becomes somebody else, who may do other things. */
  onPersona(listener: () => void): void;
}

export function pageSettings(): Settings {
  const persona = byId('persona', HTMLSelectElement);
  const locale = byId('locale', HTMLSelectElement);
  const theme = byId('theme', HTMLSelectElement);
  for (const tag of LOCALES)
    locale.append(
      el('option', { value: tag, lang: tag }, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag),
    );
  for (const select of [persona, locale, theme]) {
    const kept = read(select.id);
    if ([...select.options].some(({ value }) => value === kept)) select.value = kept ?? '';
    select.addEventListener('change', () => keep(select.id, select.value));
  }
  const system = matchMedia('(prefers-color-scheme: light)');
  const paint = () => {
    document.documentElement.dataset['theme'] =
      theme.value === 'system' ? (system.matches ? 'light' : 'dark') : theme.value;
  };
  theme.addEventListener('change', paint);
  system.addEventListener('change', paint);
  paint();
  return {
    moderator: () => persona.value === 'moderator',
    locale: () => locale.value,
    onLocale: (listener) => locale.addEventListener('change', listener),
    onPersona: (listener) => persona.addEventListener('change', listener),
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}
