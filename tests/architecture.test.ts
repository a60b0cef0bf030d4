import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each room may import of ours, and whether node: and discord.js may be imported there. */
const ROOMS: readonly { room: string; may: readonly string[]; node: boolean; discord: boolean }[] = [
  { room: 'src/core', may: ['src/core'], node: false, discord: false },
  { room: 'commands', may: ['commands', 'src/core'], node: false, discord: false },
  { room: 'src/corpus', may: ['src/corpus', 'src/core'], node: true, discord: false },
  { room: 'src/library', may: ['src/library', 'src/core', 'src/corpus', 'src/english.ts'], node: true, discord: false },
  { room: 'src/eval', may: ['src/eval', 'src/core'], node: true, discord: false },
  {
    room: 'src/bench',
    may: ['src/bench', 'src/core', 'src/corpus', 'src/library.ts', 'src/english.ts'],
    node: true,
    discord: false,
  },
  {
    room: 'src/cli',
    may: [
      'src/cli',
      'src/core',
      'src/corpus',
      'src/eval',
      'src/bench',
      'src/library/local-library.ts',
      'src/english.ts',
      'src/config.ts',
    ],
    node: true,
    discord: false,
  },
  { room: 'src/discord', may: ['src/discord', 'src/core', 'commands'], node: true, discord: true },
  { room: 'src/local-discord', may: ['src/local-discord'], node: true, discord: false },
  {
    room: 'src/local-discord/page',
    may: ['src/local-discord/page', 'src/local-discord/contract.ts'],
    node: false,
    discord: false,
  },
];

const IMPORT = /^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);
}

function filesOf(room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, room, file));
}

describe('the architecture', () => {
  test.each(ROOMS)('GIVEN $room THEN it imports only what lies before it', ({ room, may, node, discord }) => {
    const files = filesOf(room);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const fine = name.startsWith('.')
          ? may.some((place) =>
              relative(root, join(dirname(file), name))
                .split(sep)
                .join('/')
                .startsWith(place),
            )
          : name.startsWith('node:')
            ? node
            : name.startsWith('discord.js')
              ? discord
              : true;
        return fine ? [] : [`${relative(root, file)} imports ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
