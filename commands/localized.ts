import { TEXTS } from '../src/core/texts/texts-for.ts';
import type { Language, Listed, Texts } from '../src/core/texts/texts.ts';

/** Discord's own tags of the languages that we speak besides English. */
const TAGS: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  fr: ['fr'],
  de: ['de'],
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
  ru: ['ru'],
};

/** A command or an option under its name in every language: the English one is its own, readers see theirs. */
export function listed(listing: (texts: Texts['commands']) => Listed) {
  return {
    ...inEveryLanguage((texts) => listing(texts.commands).name),
    description: listing(TEXTS.en.commands).description,
    description_localizations: translated((texts) => listing(texts.commands).description),
  };
}

/** A name in every language. */
export function inEveryLanguage(naming: (texts: Texts) => string) {
  return { name: naming(TEXTS.en), name_localizations: translated(naming) };
}

function translated(saying: (texts: Texts) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TAGS).flatMap(([language, tags]) => tags.map((tag) => [tag, saying(TEXTS[language as Language])])),
  );
}
