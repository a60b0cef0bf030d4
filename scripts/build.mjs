// Compiles the TypeScript into dist/ when something changed since the last time.
// A production install (npm prune --omit=dev) has no compiler and needs none:
// it runs what `npm ci` built.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const page = 'local-discord/page';
const inputs = [
  'src',
  'commands',
  'lab',
  'local-discord',
  'scripts',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.page.json',
  'package.json',
];

/** The newest change, in milliseconds since 1970, of a file or of all that is in a folder. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

function compilerPath() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    return null;
  }
}

const changed = Math.max(...inputs.map((input) => newest(join(root, input))));
const upToDate = existsSync(stamp) && statSync(stamp).mtimeMs >= changed;
const compiler = compilerPath();
if (!upToDate && compiler !== null) {
  // What has moved or gone must not linger among what is compiled.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const project of ['tsconfig.build.json', 'tsconfig.page.json']) {
    const { status } = spawnSync(process.execPath, [compiler, '-p', project], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  for (const name of ['index.html', 'style.css', 'icon.svg'])
    copyFileSync(join(root, page, name), join(root, 'dist', page, name));
  writeFileSync(stamp, '');
} else if (!existsSync(stamp)) {
  console.error(
    'Footnote is not built, and its compiler is not installed. Run "npm ci" (without --omit=dev); "npm prune --omit=dev" afterwards leaves a bot that starts.',
  );
  process.exit(1);
}
