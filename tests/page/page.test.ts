import { describe, expect, test } from 'vitest';
import { accessibilityFaults, noBrowser } from './browser.ts';
import { onPage } from './on-page.ts';

describe.skipIf(noBrowser !== null)('the page, in Chromium', () => {
  const on = onPage();
  const { enter } = on;

  test('GIVEN nothing but a keyboard THEN a question is asked, its sources are opened and put away, and focus stays in place', async () => {
    const { page, latest } = await enter();
    const { keyboard } = page;
    await keyboard.type('/a');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await keyboard.press('Tab');
    await keyboard.type('How much did the repairs to the northern quay cost?');
    await keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add article' }).and(page.locator(':focus')).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('option', { name: 'Harbour opens again' }).waitFor();
    await keyboard.type('zzz');
    await page.getByText('No options match your search').waitFor();
    for (let letters = 0; letters < 3; letters++) await keyboard.press('Backspace');
    await page.getByRole('option', { name: 'Harbour opens again' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).and(page.locator(':focus')).waitFor();
    await keyboard.press('Enter');
    await latest('4.2 million dollars').waitFor();
    await page.getByRole('combobox', { name: 'Message' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Sources' }).focus();
    await keyboard.press('Enter');
    await latest('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).focus();
    await keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor({ state: 'detached' });
    await page.locator('#messages:focus').waitFor();
  });

  test('GIVEN a command that is typed to its end THEN the space takes it, and what follows is its first option', async () => {
    const { page, latest } = await enter();
    await page.keyboard.insertText('/ask How much did the repairs to the northern quay cost?');
    await page
      .getByLabel(/^question/)
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Enter');
    await latest('4.2 million dollars').waitFor();
  });

  test('GIVEN dates in the form of /ask, and a question that goes on from the answer THEN the page shows how both were read', async () => {
    const { page, ask, latest } = await enter({ width: 360 });
    await page.keyboard.insertText('/ask How much did the repairs to the northern quay cost?');
    await page.getByRole('button', { name: 'Add since' }).click();
    await page.getByLabel(/^since/).fill('2 March 2025');
    await page.getByRole('button', { name: 'Add until' }).click();
    await page.getByLabel(/^until/).fill('2025-03');
    await page.keyboard.press('Enter');
    await latest(/since .*2025.* until .*2025/).waitFor();
    await ask('who said that?');
    await latest('about: repairs to the northern quay cost').waitFor();
  });

  test('GIVEN many passages THEN a reader pages through them in place', async () => {
    await on.stage.write(
      'long.txt',
      Array.from(
        { length: 40 },
        (_, at) =>
          `Ship number ${at} crossed the bay of Eastport in the storm. ${'The crew wrote down what they saw of the waves and of the wind. '.repeat(8)}`,
      ).join('\n\n'),
    );
    const { page, run, latest, ask } = await enter();
    await page.getByLabel('You are').selectOption('moderator');
    await run('reload');
    await latest('Added: 1').waitFor();
    await ask('Which ships crossed the bay of Eastport in the storm?');
    await latest('Ship number').waitFor();
    await page.getByRole('button', { name: 'More passages' }).click();
    await latest('Page 1 of').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await latest('Page 2 of').waitFor();
    await page.locator('#messages > :last-child button:focus').waitFor();
    await page.getByRole('button', { name: 'Previous' }).click();
    await latest('Page 1 of').waitFor();
  });

  test('GIVEN a question that no article answers THEN the page shows the honest reply', async () => {
    const { ask, latest } = await enter();
    await ask('Who won the World Series?');
    await latest(/found no sentence/i).waitFor();
  });

  test('GIVEN a member THEN /reload is not offered; GIVEN a moderator THEN it tells what was added and what is broken', async () => {
    const { page, run, latest } = await enter();
    const box = page.getByRole('combobox', { name: 'Message' });
    await box.fill('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await page.getByRole('option', { name: '/reload' }).count()).toBe(0);
    await box.fill('/reload');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'There is no command /reload' }).waitFor();
    await page.getByLabel('You are').selectOption('moderator');
    await on.stage.write('lighthouse.txt', 'The lighthouse keeper counted forty ships in the night of the storm.');
    await run('reload');
    await latest('Added: 1').waitFor();
    await on.stage.write('broken.md', '---\ntitle: Broken\n\nNo end of the front matter.');
    await run('reload');
    await latest(/Left out: 1[\s\S]*broken\.md/).waitFor();
  });

  test.each([
    ['constructor', 'constructor'],
    // Underlined, as Discord has it.
    ['__proto__', 'proto'],
  ])(
    'GIVEN a message that says %s, as objects have it already, THEN the page shows it, and still does when it is loaded again',
    async (word, shown) => {
      const { page, latest } = await enter();
      await page.getByRole('combobox', { name: 'Message' }).fill(word);
      await page.keyboard.press('Enter');
      await latest(shown).waitFor();
      await page.reload();
      await latest(shown).waitFor();
    },
  );

  test('GIVEN a bot that was restarted THEN an old button still works', async () => {
    const { page, ask, latest } = await enter();
    await ask('How much did the repairs to the northern quay cost?');
    await latest('4.2 million dollars').waitFor();
    await on.stage.playground.restartBot();
    await page.getByRole('button', { name: 'Sources' }).click();
    await latest('Only you can see this').waitFor();
  });

  test('GIVEN a direct message and a mention THEN both are answered where they were written', async () => {
    const { page, latest } = await enter();
    await page.getByRole('button', { name: '@ Footnote' }).click();
    await page.keyboard.type('How many passengers did the ferry line carry?');
    await page.keyboard.press('Enter');
    await latest('12,500 passengers').waitFor();
    await page.getByRole('button', { name: '# general' }).click();
    await page.getByText('Ask about the articles').waitFor();
    await page.keyboard.type('@foot');
    await page.getByRole('option', { name: '@Footnote' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('how long was the harbour closed?');
    await page.keyboard.press('Enter');
    await latest('nine days').waitFor();
  });

  test('GIVEN an article with markup, scripts and mentions THEN all of it shows as text', async () => {
    const hostile =
      'The mayor wrote <img src=x onerror=alert(1)> and <script>alert(2)</script> to @everyone about **the new tram line** in Eastport.';
    await on.stage.write('hostile.txt', hostile);
    const { page, run, ask, latest } = await enter();
    await page.getByLabel('You are').selectOption('moderator');
    await run('reload');
    await latest('Added: 1').waitFor();
    await ask('What did the mayor write about the new tram line?');
    await latest(
      '<img src=x onerror=alert(1)> and <script>alert(2)</script> to @everyone about **the new tram line** in Eastport.',
    ).waitFor();
    expect(await page.locator('#messages img, #messages script').count()).toBe(0);
  });

  test('GIVEN another language THEN dates are written in it', async () => {
    const { page, ask, latest } = await enter();
    await ask('How long was the harbour of Eastport closed?');
    await latest('March 2, 2025').waitFor();
    await page.getByLabel('Your language').selectOption('de');
    await latest('2. März 2025').waitFor();
  });

  test.each([{ theme: 'dark' }, { theme: 'light' }, { theme: 'dark', width: 360 }] as const)(
    'GIVEN $theme at $width pixels THEN nothing hinders people with disabilities, and nothing is cut off',
    async (look) => {
      const { page, ask, latest } = await enter(look);
      await ask('How much did the repairs to the northern quay cost?');
      await latest('4.2 million dollars').waitFor();
      await page.getByRole('button', { name: 'Sources' }).click();
      await latest('Only you can see this').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.getByRole('combobox', { name: 'Message' }).fill('/');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Protocol/ }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close the protocol' }).click();
      if (look.theme === 'dark' && 'width' in look) {
        await page.getByRole('button', { name: 'Channels and settings' }).click();
        await page.getByLabel('You are').waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.getByRole('button', { name: '@ Footnote' }).click();
        await page.getByLabel('You are').waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: 'Channels and settings' }).click();
        await page.getByLabel('You are').selectOption('moderator');
        await page.locator('#messages').click({ position: { x: 320, y: 300 } });
        await page.getByLabel('You are').waitFor({ state: 'hidden' });
      }
    },
  );
});
