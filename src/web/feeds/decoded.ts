const DECLARED = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;

/** Text in the encoding that the byte-order mark, the header or the opening of it names; else UTF-8. Never throws. */
export function decoded(bytes: Uint8Array, charset: string | null): string {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = bomOf(bytes) ?? charset ?? DECLARED.exec(opening)?.[1] ?? 'utf-8';
  return decoderFor(named).decode(bytes);
}

function bomOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : null;
}

function decoderFor(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
