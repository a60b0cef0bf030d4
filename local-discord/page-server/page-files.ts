import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The files of the page by path, as they were built; nothing else is served. */
export function pageFiles(): Map<string, PageFile> {
  const folder = dirname(createRequire(import.meta.url).resolve('#page'));
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (type !== undefined)
      files.set(name === 'index.html' ? '/' : `/${name}`, { type, content: readFileSync(join(folder, name)) });
  }
  return files;
}
