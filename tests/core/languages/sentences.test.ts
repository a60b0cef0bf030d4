import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/languages/language.ts';
import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { sentences } from '../../../src/core/text/sentences.ts';

describe('the sentences of a language', () => {
  test.each<[LanguageTag, string]>([
    ['fr', 'M. Dupont a parlé.| Mme. Roux aussi, cf. Annexe 2.'],
    ['fr', '« Les habitants ont attendu. »| La maire le sait.'],
    ['fr', '« Pourquoi ? » a-t-elle demandé.| Nul ne sait.'],
    ['de', 'Es gilt z. B. Sonntags.| Danach nicht.'],
    ['de', 'Am 3. Oktober kam Dr. Roth mit 27 Mio. Euro.| Das war alles.'],
    ['es', 'El Sr. Alcalde vino.| La Sra. Ministra no.| ¿Por qué?| Nadie lo dijo.'],
    ['pt', 'O Sr. Prefeito falou.| A Dra. Lima, não.'],
    ['ru', 'Это было, т. е. Москва ждала.| Потом нет.'],
    ['ru', 'Здание 1934 г. постройки снесут.| Его не жалко.'],
  ])('GIVEN %s THEN the ends are where they are marked: %s', (tag, marked) => {
    const text = marked.replaceAll('|', '');
    const found = sentences(text, LANGUAGES[tag]).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|').map((part) => part.trim()));
  });
});
