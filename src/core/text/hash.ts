const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A short name for a text: 54 bits as 9 characters of base64url, the same on every machine; not for secrets. */
export function shortHash(text: string): string {
  const [a, b] = mixed(text);
  return digits(a >>> 2) + digits(b >>> 5).slice(1);
}

/** A number for a text: 40 bits, in two parts of 8 and 32 of them, the same on every machine; not for secrets. */
export function numberHash(text: string): readonly [high: number, low: number] {
  const [a, b] = mixed(text);
  return [b >>> 24, a >>> 0];
}

/** Two multiplicative hashes that run side by side (after cyrb53 by bryc, public domain). */
function mixed(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a, b];
}

/** The low 30 bits as five digits. */
function digits(bits: number): string {
  let text = '';
  for (let shift = 24; shift >= 0; shift -= 6) text += ALPHABET.charAt((bits >>> shift) & 63);
  return text;
}
