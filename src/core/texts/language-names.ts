import type { Language } from './texts.ts';

/** What languages are called in a sentence of each: "the articles are in English", « en anglais et en russe », «на английском». */
const NAMES: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', fr: 'French', de: 'German', es: 'Spanish', pt: 'Portuguese', ru: 'Russian' },
  fr: {
    en: 'en anglais',
    fr: 'en français',
    de: 'en allemand',
    es: 'en espagnol',
    pt: 'en portugais',
    ru: 'en russe',
  },
  de: { en: 'Englisch', fr: 'Französisch', de: 'Deutsch', es: 'Spanisch', pt: 'Portugiesisch', ru: 'Russisch' },
  es: { en: 'inglés', fr: 'francés', de: 'alemán', es: 'español', pt: 'portugués', ru: 'ruso' },
  pt: { en: 'inglês', fr: 'francês', de: 'alemão', es: 'espanhol', pt: 'português', ru: 'russo' },
  ru: {
    en: 'английском',
    fr: 'французском',
    de: 'немецком',
    es: 'испанском',
    pt: 'португальском',
    ru: 'русском',
  },
};

/** Languages as a sentence lists them: "English, French and German". */
export function namesOf(languages: readonly Language[], inside: Language): string {
  return new Intl.ListFormat(inside, { type: 'conjunction' }).format(languages.map((tag) => NAMES[inside][tag]));
}
