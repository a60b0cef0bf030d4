import { el } from './dom.ts';
import type { SentFile } from './wire.ts';

/** A file that the person chose, as it goes over the wire. */
export function sentFile(file: File): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      const base64 = typeof result === 'string' ? result.replace(/^[^,]*,/, '') : '';
      resolve({ name: file.name, type: file.type.split(';', 1)[0] ?? '', base64 });
    });
    reader.addEventListener('error', () => reject(new Error(`The file “${file.name}” cannot be read.`)));
    reader.readAsDataURL(file);
  });
}

/** Bytes as a person reads them. */
export function sizeText(bytes: number): string {
  return bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/** A file of a message, to be stored. */
export function fileView({
  filename,
  size,
  url,
}: {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}): HTMLElement {
  const isHere = /^http:\/\/127\.0\.0\.1:\d+\//.test(url);
  return el(
    'p',
    { class: 'file' },
    isHere
      ? el('a', { href: url, download: filename, target: '_blank', rel: 'noopener noreferrer' }, filename)
      : filename,
    ' ',
    el('small', {}, sizeText(size)),
  );
}
