import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, noBrowser } from './browser.ts';
import { onPage } from './on-page.ts';

const QUAY = 'How much did the repairs to the northern quay cost?';
const OTHER = { userId: '200000000000000009', username: 'other', moderator: false, roles: [], locale: 'en-US' };

describe.skipIf(noBrowser !== null)('marks and gaps on the page', () => {
  const on = onPage();
  const { enter } = on;

  test.each([
    { theme: 'dark', width: 1100 },
    { theme: 'light', width: 360 },
  ] as const)(
    'GIVEN a moderator ($theme, $width) THEN they dislike, look at the gaps and take the file along',
    async (look) => {
      const { discord } = on.stage.playground;
      const { page, ask, run, latest } = await enter(look);
      await ask(QUAY);
      await latest('4.2 million dollars').getByRole('button', { name: '👎' }).click();
      await latest('It is counted without your name').waitFor();
      const [answer] = discord.messages(discord.channelId, OTHER.userId);
      const customId = /u:[^"]+/.exec(JSON.stringify(answer?.message.components))?.[0] ?? '';
      await discord.press({ as: OTHER, channelId: discord.channelId, messageId: answer?.message.id ?? '', customId });
      const as = { channelId: discord.channelId, command: 'ask', options: { question: 'Who rules Atlantis?' } };
      await discord.run({ ...as, as: OTHER });
      await ask('Where is Atlantis?');
      await latest('No article mentions Atlantis').waitFor();
      if (look.width === 360) await page.getByRole('button', { name: 'Channels and settings' }).click();
      await page.locator('#persona').selectOption('moderator');
      if (look.width === 360) await page.locator('#persona').press('Escape');
      await run('gaps');
      const gaps = latest('Gaps in the last 30 days');
      await gaps.getByText('Marked as unhelpful (👎)').waitFor();
      const downloading = page.waitForEvent('download');
      await gaps.getByRole('link', { name: 'gaps.csv' }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe('gaps.csv');
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('\uFEFFkind,words,day,count\r\nword,atlantis,');
      expect(text).toContain('\r\nunhelpful,northern quay,');
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});
