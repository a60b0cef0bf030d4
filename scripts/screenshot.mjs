// Makes docs/playground.png: the local Discord with an answered question, as `npm start` shows it without a token.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const QUESTION = 'How much was trade between Russia and Africa in 2024?';

const bot = spawn(process.execPath, ['dist/src/main.js'], {
  env: { ...process.env, DISCORD_TOKEN: '', CORPUS_DIR: 'corpus', CACHE_DIR: 'none' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await addressOf(bot);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 780 }, colorScheme: 'dark' });
  await page.goto(url);
  await page.getByRole('combobox', { name: 'Message' }).fill('/ask');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^question/).fill(QUESTION);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sources' }).click();
  await page.getByText('Sources for').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/playground.png' });
  console.log('docs/playground.png');
} finally {
  await browser.close();
  bot.kill();
  await once(bot, 'exit');
}

/** The page's address, as the bot prints it. */
async function addressOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const found = /http:\S+/.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error('The bot ended before it had a page.');
}
