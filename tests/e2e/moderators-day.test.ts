import { expect, test } from 'vitest';
import { onStage } from './on-stage.ts';
import { MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { inChannel, run, press } = on;

const OTHER = { ...MEMBER, userId: '200000000000000003', username: 'other' };

const WHO_WON = 'Who won the chess championship of Atlantis?';
const PAGE = `<!doctype html><html lang="en"><head><title>Atlantis crowns its champion | The Daily Example</title>
<meta property="article:published_time" content="2025-05-06T10:00:00Z"><meta property="og:site_name" content="The Daily Example">
</head><body><nav><a href="/">Home</a><a href="/chess">Chess</a></nav><div class="cookie-banner"><p>We use cookies. Accept all?</p></div>
<article><h1>Atlantis crowns its champion</h1>
<p>The baker of the northern market won the chess championship of Atlantis on Tuesday, after five hours of play and before a full hall.</p>
<p>It was the first time that the championship was held by the sea, and the mayor promised that it would not be the last one there.</p>
</article><aside><h2>Related</h2><a href="/x">Ten openings to know</a></aside></body></html>`;

// What is in vain in the morning is answered in the evening, without a shell on the machine.
test('GIVEN a day THEN one asks, goes on, marks; a moderator sees the gap, adds what was missing, and it is answered', async () => {
  expect(textOf(await run('ask', { question: 'How much did the repairs to the northern quay cost?' }))).toContain(
    '4.2 million dollars',
  );
  expect(textOf(await run('ask', { question: 'who said that?' }))).toContain('about: ');

  const declined = await run('ask', { question: WHO_WON });
  expect(textOf(declined)).toContain('I found no sentence that says so');
  expect((await press(declined, '👎')).seenBy).toBe(MEMBER.userId);
  expect((await press(declined, '👎', OTHER)).seenBy).toBe(OTHER.userId);
  await run('ask', { question: WHO_WON }, OTHER);

  const gaps = textOf(await run('gaps', { days: 1 }, MODERATOR));
  expect(gaps).toMatch(/in no article\*\*\n- \*\*atlantis\*\* · 2 ×/);
  expect(gaps).toMatch(/Marked as unhelpful[^\n]*\n- \*\*[^*]+\*\* · 2 ×/);

  const preview = await on.stage.reply(() =>
    on.stage.discord.run({
      ...inChannel(MODERATOR),
      command: 'articles add',
      files: { file: { name: 'champion.html', type: 'text/html', bytes: new TextEncoder().encode(PAGE) } },
    }),
  );
  expect(preview.seenBy).toBe(MODERATOR.userId);
  expect(textOf(preview)).toContain('### Atlantis crowns its champion\nThe Daily Example · ');
  expect(textOf(preview)).not.toMatch(/cookies|Related|openings/);
  expect(textOf(await press(preview, 'Add', MODERATOR))).toContain('Reloaded: 2 articles');

  const answered = textOf(await run('ask', { question: WHO_WON }));
  expect(answered).toContain('won the chess championship of Atlantis on Tuesday');
  expect(answered).toContain('[1] Atlantis crowns its champion');
  expect(textOf(await run('reload', {}, MODERATOR))).toContain('2 articles');
});
