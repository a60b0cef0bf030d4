// Makes docs/playground.png: the local Discord with an answered question, as `npm start` shows it without a token.
import { chromium } from 'playwright-core';
import { readConfig } from '../dist/src/config.js';
import { openLibrary } from '../dist/src/library/open-library.js';
import { makeLog } from '../dist/src/log.js';
import { startPlayground } from '../dist/src/playground.js';

const QUESTION = 'How much was trade between Russia and Africa in 2024?';

const settings = { ...readConfig({ CACHE_DIR: 'none' }), playgroundPort: 0 };
const { library } = await openLibrary(settings);
const playground = await startPlayground(settings, library, makeLog('warn'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, colorScheme: 'dark' });
  await page.goto(playground.url);
  await page.getByRole('combobox', { name: 'Message' }).fill('/ask');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^question/).fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sources' }).click();
  await page.getByText('Only you can see this').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/playground.png' });
  console.log('docs/playground.png');
} finally {
  await browser.close();
  await playground.close();
  await library.close();
}
