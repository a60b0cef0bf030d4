import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Lock = z.object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) });

test('GIVEN all packages, those for building among them THEN none runs a script of its own when it is installed', () => {
  const { packages } = Lock.parse(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));
  const named = Object.entries(packages).filter(([path]) => path !== '');
  expect(named.length).toBeGreaterThan(50);
  expect(named.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path] : []))).toEqual([]);
});
