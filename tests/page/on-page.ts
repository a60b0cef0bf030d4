import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser, openPlayground, visit, type Look, type PageStage, type Visitor } from './browser.ts';

/**
 * A browser for a suite, and for each of its tests a playground. When a test ends, neither the page nor Discord's rules
 * may have had anything against what happened.
 */
export function onPage() {
  let browser: Browser;
  let current: PageStage;
  let faults: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    faults = [];
    current = await openPlayground();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const broken = [...current.playground.discord.violations(), ...faults];
    await current.close();
    expect(broken).toEqual([]);
  });
  return {
    /** The playground of the test that runs. */
    get stage(): PageStage {
      return current;
    },
    /** Opens the page as a new visitor. */
    enter: (look?: Look): Promise<Visitor> => visit(browser, current.playground.url, faults, look),
  };
}
