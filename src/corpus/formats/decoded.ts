const decoder = new TextDecoder('utf-8', { fatal: true });

/** Strict UTF-8 without its byte-order mark; null for anything else. */
export function decoded(bytes: Buffer): string | null {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
