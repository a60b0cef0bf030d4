import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const Package = z.object({ version: z.string(), homepage: z.url().optional() });

/** How the bot introduces itself to sites: its name, its version, where it is described if that is stated, and what it is. */
export function userAgent(): string {
  const path = createRequire(import.meta.url).resolve('#package');
  const { version, homepage } = Package.parse(JSON.parse(readFileSync(path, 'utf8')));
  return `Footnote/${version} (${homepage === undefined ? '' : `+${homepage}; `}Discord bot)`;
}
