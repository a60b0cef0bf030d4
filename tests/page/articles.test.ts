import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, noBrowser } from './browser.ts';
import { onPage } from './on-page.ts';

const KEEPER = {
  name: 'keeper.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    'Keeper counts whales\n\nThe keeper of the lighthouse counted nine whales in one night.\n\nThe cape is closed to ships until the council has heard the keeper, the harbour office said on Friday.\n',
  ),
};

describe.skipIf(noBrowser !== null)('articles on the page', () => {
  const on = onPage();
  const { enter } = on;

  test('GIVEN a moderator with a file THEN they look at it, mend its source, add it, and it answers', async () => {
    const { page, ask, latest } = await enter();
    await page.locator('#persona').selectOption('moderator');
    const box = page.getByRole('combobox', { name: 'Message' });
    await box.fill('/art');
    await page.getByRole('option', { name: '/articles remove' }).waitFor();
    await page.getByRole('option', { name: '/articles add' }).click();
    await page.getByRole('button', { name: /^Add file/ }).click();
    await page.getByLabel(/^file/).setInputFiles(KEEPER);
    await page.getByRole('button', { name: 'Send' }).click();
    await latest('no source · no date').getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByLabel('Source').fill('The Cape Daily');
    await page.getByRole('button', { name: 'Submit' }).click();
    const preview = latest('The Cape Daily · no date');
    await preview.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { SCREENSHOTS: pictures } = process.env;
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'articles.png') });
    await preview.getByRole('button', { name: 'Add', exact: true }).click();
    await latest('Added: Keeper counts whales').waitFor();
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'added.png') });
    expect(await readdir(join(on.stage.folder, 'added'))).toHaveLength(1);
    await ask('How many whales did the keeper count?');
    await latest('nine whales in one night').waitFor();
  });
});
