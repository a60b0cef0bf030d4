// Writes what the bot is made of into reports/: a CycloneDX list of all packages at run time (npm's own),
// and their licences as a table. Ends with exit code 1 where a package has a licence that nobody has looked at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All of them allow any use, and ask for no more than to be named. */
const KNOWN = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** Those whose manifest does not name the licence that lies beside it as SPDX does. */
const READ_BY_HAND = { 'discord-markdown-parser': 'Apache-2.0' };

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = spawnSync('npm', ['sbom', '--omit=dev', '--package-lock-only', '--sbom-format=cyclonedx'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (npm.status !== 0) {
  process.stderr.write(npm.stderr);
  process.exit(1);
}
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports', 'sbom.json'), npm.stdout);

const shipped = JSON.parse(npm.stdout).components.map(({ name, version, licenses = [] }) => ({
  name,
  version,
  license:
    licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(', ') ||
    (READ_BY_HAND[name] ?? 'none stated'),
}));
const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
writeFileSync(
  join(root, 'reports', 'licences.md'),
  ['| package | version | licence |', '|---|---|---|', ...rows, ''].join('\n'),
);
console.log(`${shipped.length} packages at run time: reports/sbom.json, reports/licences.md`);

const faults = shipped
  .filter(({ license }) => !KNOWN.includes(license))
  .map(
    ({ name, license }) => `${name} has the licence ${license}; look at it, and add it to KNOWN or leave the package.`,
  );
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
