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
  const { name, description } = listing(TEXTS.en.commands);
  const translated = Object.entries(TAGS).flatMap(([language, tags]) =>
    tags.map((tag) => [tag, listing(TEXTS[language as Language].commands)] as const),
  );
  return {
    name,
    name_localizations: Object.fromEntries(translated.map(([tag, said]) => [tag, said.name])),
    description,
    description_localizations: Object.fromEntries(translated.map(([tag, said]) => [tag, said.description])),
  };
}
