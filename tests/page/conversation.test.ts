import { describe, expect, test } from 'vitest';
import { accessibilityFaults, noBrowser } from './browser.ts';
import { onPage } from './on-page.ts';

const QUAY = 'How much did the repairs to the northern quay cost?';

describe.skipIf(noBrowser !== null)('a conversation on the page, in Chromium', () => {
  const on = onPage();
  const { enter } = on;

  test('GIVEN an empty channel THEN it says what to try, and a press begins it', async () => {
    const { page, latest } = await enter();
    await page.getByText('Nobody has written here yet').waitFor();
    await page.getByRole('button', { name: '/help' }).click();
    await page.getByRole('option', { name: '/help' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await latest('What I know').waitFor();
    await page.getByRole('button', { name: '@ Footnote' }).click();
    await page.getByRole('button', { name: 'What’s new?' }).click();
    await page.keyboard.press('Enter');
    await latest('The newest articles').waitFor();
    expect(await page.locator('.welcome').count()).toBe(0);
  });

  test('GIVEN a reply to an answer, by pointer or by the menu, THEN it is asked, below the line that it answers', async () => {
    const { page, ask, latest } = await enter();
    await ask(QUAY);
    const answer = latest('4.2 million dollars');
    await answer.hover();
    await answer.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Footnote').waitFor();
    await page.keyboard.type('and who said so?');
    await page.keyboard.press('Enter');
    await latest('about: ').filter({ hasText: 'port authority' }).waitFor();
    const mine = page.locator('.message').filter({ has: page.locator('.text', { hasText: 'and who said so?' }) });
    await mine.locator('.origin', { hasText: QUAY }).waitFor();
    expect(await page.getByText('Replying to').isVisible()).toBe(false);
    await mine.getByRole('button', { name: 'More about this message' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByText('Replying to you').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Replying to').waitFor({ state: 'hidden' });
  });

  test('GIVEN Ask more THEN a form asks, and the answer stands below the one that it goes on from', async () => {
    const { page, ask, latest } = await enter();
    await ask(QUAY);
    await latest('4.2 million dollars').getByRole('button', { name: 'Ask more' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask more' });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('who said that?');
    await page.keyboard.press('Enter');
    await latest('about: repairs to the northern quay cost').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await latest('about:').getByText('Only you can see this').count()).toBe(0);
  });

  test('GIVEN Around it THEN the paragraphs before and after stand around the quoted one', async () => {
    const { ask, latest } = await enter();
    await ask(QUAY);
    await latest('4.2 million dollars').getByRole('button', { name: 'Around it' }).click();
    await latest(/nine days[\s\S]*4\.2 million[\s\S]*12,500 passengers[\s\S]*Only you can see this/).waitFor();
  });

  test('GIVEN a private answer THEN Show to everyone posts it, and its button goes', async () => {
    const { page, latest } = await enter();
    await page.keyboard.insertText(`/ask ${QUAY}`);
    await page.getByRole('button', { name: 'Add private' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    const mine = page.locator('.message.ephemeral');
    await mine.getByRole('button', { name: 'Show to everyone' }).click();
    const shown = latest('Shared by @you');
    await shown.filter({ hasText: '4.2 million dollars' }).waitFor();
    await shown.getByText('Message could not be loaded').waitFor();
    await mine.getByRole('button', { name: 'Show to everyone' }).waitFor({ state: 'detached' });
    await mine.getByText('4.2 million dollars').first().waitFor();
  });
});
