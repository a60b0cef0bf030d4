// Puts faults into a room's code, one at a time, and sees whether a test fails: `npm run mutants -- core/reply`.
// A fault that no test notices is a gap, or changes nothing that anybody could see; docs/tests.md has the figures.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** By room: the files that faults are put into, and the tests that are to notice. */
const ROOMS = {
  'core/text': [['src/core/text'], ['tests/core']],
  'core/index': [['src/core/index'], ['tests/core']],
  'core/question': [['src/core/question'], ['tests/core']],
  'core/ranking': [['src/core/ranking'], ['tests/core']],
  'core/answer': [['src/core/answer'], ['tests/core']],
  'core/reply': [['src/core/reply'], ['tests/core', 'tests/commands']],
  discord: [['src/discord'], ['tests/discord', 'tests/e2e']],
  commands: [['commands'], ['tests/commands', 'tests/e2e']],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !(room in ROOMS));
if (unknown.length > 0) {
  console.error(
    `There is no room "${unknown[0]}". Usage: npm run mutants -- [ROOM …], with ROOM one of ${Object.keys(ROOMS).join(', ')}.`,
  );
  process.exit(2);
}

const figures = [];
for (const room of asked.length > 0 ? asked : Object.keys(ROOMS)) {
  const [sources, tests] = ROOMS[room];
  const report = join('reports', `mutants-${room.replace('/', '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      '--mutate',
      sources.map((path) => `${path}/**/*.ts`).join(','),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTANTS_TESTS: tests.join(','), MUTANTS_REPORT: report } },
  );
  if (status !== 0) process.exit(status ?? 1);
  figures.push({ room, ...counted(JSON.parse(readFileSync(join(root, report), 'utf8'))) });
}
console.table(figures);

/** How many faults there were, and how many a test noticed (by failing, or by not coming to an end). */
function counted({ files }) {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const faults = states.filter((state) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(state));
  const killed = faults.filter((state) => state === 'Killed' || state === 'Timeout');
  return { faults: faults.length, killed: killed.length, share: Number((killed.length / faults.length).toFixed(3)) };
}
