// `npm run dev`: builds, starts, and does both again whenever a source file changes.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Milliseconds without a change before building: editors write several files at once. */
const SETTLED = 300;

let running = null;
let timer;

function build() {
  return spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' }).status === 0;
}

function start() {
  running = spawn(process.execPath, [join(root, 'dist/src/main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
}

/** What does not compile does not replace what runs. */
function restart() {
  if (!build()) return;
  console.error('Changed: starting again.');
  if (running === null || running.exitCode !== null) return start();
  running.once('exit', start);
  running.kill('SIGTERM');
}

if (build()) start();
watch(
  ['src', 'commands', 'local-discord', '.env'].map((path) => join(root, path)),
  { ignoreInitial: true },
).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(restart, SETTLED);
});
