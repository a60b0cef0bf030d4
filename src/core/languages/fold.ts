/** Lower case, without diacritics and ligatures (NFKD), with plain apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ‘]/g, "'");
}
