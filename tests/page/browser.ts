import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { openArticleFiles } from '../../src/article-files/open-article-files.ts';
import { openGaps } from '../../src/gaps/open-gaps.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { makeLog } from '../../src/log.ts';
import { startPlayground, type Playground } from '../../src/playground.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why the page cannot be tested here; null where it can. */
export const noBrowser = existsSync(CHROMIUM)
  ? null
  : `No Chromium at ${CHROMIUM}: the tests of the page are skipped (CHROMIUM_PATH names another place).`;
if (noBrowser !== null) console.warn(noBrowser);

export function launchBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

export const HARBOUR = `---
title: Harbour opens again
date: 2025-03-02
source: The Daily Example
---

The harbour of Eastport opened again on Sunday after the storm had closed it for nine days.

Repairs to the northern quay cost 4.2 million dollars, said the port authority in a statement.

The ferry line to the islands carried 12,500 passengers in the month before the storm.

Fishing boats of Eastport stayed in the harbour while the storm lasted, said the port authority.
`;

/** The playground over a folder of articles. */
export interface PageStage {
  readonly playground: Playground;
  /** The folder of the articles. */
  readonly folder: string;
  write(name: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPlayground(): Promise<PageStage> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-page-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('harbour.md', HARBOUR);
  const log = makeLog('silent');
  const settings = { ...readConfig({ CORPUS_DIR: folder, CACHE_DIR: 'none' }), playgroundPort: 0 };
  const { library } = await openLibrary(settings);
  const files = openArticleFiles(settings, library, log);
  const given = { ...settings, gaps: await openGaps(null, log), files, fetcher: null, feeds: null };
  const playground = await startPlayground(given, library, log);
  return {
    playground,
    folder,
    write,
    async close() {
      await playground.close();
      await library.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a person does on the page. */
export interface Visitor {
  readonly page: Page;
  /** Types a question into /ask and sends it. */
  readonly ask: (question: string) => Promise<void>;
  /** Runs a command without options. */
  readonly run: (command: string) => Promise<void>;
  /** The newest message, once it holds this text. */
  readonly latest: (text: string | RegExp) => ReturnType<Page['locator']>;
}

/** How a visitor sees the page; dark and 1,100 pixels wide where nothing is stated. */
export interface Look {
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
}

/** Opens the page as a new visitor; whatever the page reports as an error is gathered in `faults`. */
export async function visit(browser: Browser, url: string, faults: string[], look: Look = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1100, height: 760 },
    colorScheme: look.theme ?? 'dark',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (entry) => {
    if (entry.type() === 'error' || entry.text().includes('Content Security Policy')) faults.push(entry.text());
  });
  page.on('dialog', (dialog) => faults.push(`a dialog opened: ${dialog.message()}`));
  await page.goto(url);
  const box = page.getByRole('combobox', { name: 'Message' });
  await box.waitFor();
  const begin = async (command: string) => {
    await box.fill(`/${command}`);
    await page.getByRole('option', { name: `/${command}` }).waitFor();
    await page.keyboard.press('Enter');
  };
  return {
    page,
    async ask(question) {
      await begin('ask');
      await page.getByLabel(/^question/).fill(question);
      await page.keyboard.press('Enter');
    },
    async run(command) {
      await begin(command);
      await page.getByRole('button', { name: 'Send' }).click();
    },
    latest: (text) => page.locator('#messages > :last-child').filter({ hasText: text }),
  };
}

/** What axe-core finds to be a serious fault for people with disabilities, as one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The page's own policy forbids scripts from elsewhere; this way the browser takes it from the test.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}
