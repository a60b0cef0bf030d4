import { chmod, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import { FetchRefusal, type Fetcher } from '../../src/core/fetching.ts';
import { buttonsOf, HARBOUR, MEMBER, MODERATOR, openStage, textOf, type Stage } from './stage.ts';

const PAGE = 'https://news.example.org/2025/lighthouse';
/** Has one page, and refuses the rest. */
const fetcher: Fetcher = {
  async fetch(url) {
    if (url !== PAGE) throw new FetchRefusal('private', 'It is inside.');
    return { url, type: 'text/plain', bytes: Buffer.from(LIGHTHOUSE), fetchedAt: '2026-03-04T05:06:07.000Z' };
  },
};
const LIGHTHOUSE = `Lighthouse keeper counts ships

The keeper of the *Grey Cape* lighthouse counted forty ships in one night, <more> than in any night before.

1. The oldest of the ships was built in 1911, said the keeper, who has a list of them & of their owners.
`;
const WHO = 'How many ships did the keeper of the lighthouse count?';
const OTHER = { ...MODERATOR, userId: '200000000000000004', username: 'second' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(undefined, { fetcher });
});
afterEach(async () => {
  const broken = [...stage.discord.violations(), ...stage.againstOpenApi()];
  await stage.close();
  expect(broken).toEqual([]);
});

const inChannel = (as = MODERATOR) => ({ as, channelId: stage.discord.channelId });
const file = (text = LIGHTHOUSE, name = 'keeper.txt') => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});
const articles = (subcommand: string, options = {}, as = MODERATOR) =>
  stage.reply(() => stage.discord.run({ ...inChannel(as), command: `articles ${subcommand}`, options }));
const add = (given = file(), as = MODERATOR) =>
  stage.reply(() => stage.discord.run({ ...inChannel(as), command: 'articles add', files: { file: given } }));
const press = (seen: VisibleMessage, label: string, as = MODERATOR) =>
  stage.reply(() =>
    stage.discord.press({ ...inChannel(as), messageId: seen.message.id, customId: buttonsOf(seen).get(label) ?? '' }),
  );
/** Opens the form of a preview, writes into it, and sends it. */
async function mend(seen: VisibleMessage, fields: Record<string, string>, as = MODERATOR) {
  const opened = stage.event(({ kind }) => kind === 'modal');
  const customId = buttonsOf(seen).get('Edit') ?? '';
  await stage.discord.press({ ...inChannel(as), messageId: seen.message.id, customId });
  const form = await opened;
  if (form.kind !== 'modal') throw new Error('Not a form.');
  const { interactionId, modal } = form;
  return stage.reply(() =>
    stage.discord.submitModal({ ...inChannel(as), interactionId, customId: modal.custom_id, fields }),
  );
}
const ask = async () =>
  textOf(
    await stage.reply(() => stage.discord.run({ ...inChannel(MEMBER), command: 'ask', options: { question: WHO } })),
  );
const added = () => readdir(join(stage.folder, 'added')).catch((): string[] => []);
const choices = (subcommand: string, typed: string) =>
  stage.discord.autocomplete({
    ...inChannel(),
    command: `articles ${subcommand}`,
    options: { article: typed },
    focused: 'article',
  });

describe('a moderator keeps the collection', () => {
  test('GIVEN a file THEN it is looked at, mended, added, asked, removed, asked in vain, and restored', async () => {
    expect(await ask()).toContain('I found no sentence');
    const seen = await add();
    expect(seen.seenBy).toBe(MODERATOR.userId);
    expect(textOf(seen)).toContain('### Lighthouse keeper counts ships');
    expect(textOf(seen)).toContain('no source · no date · en · 2 passages');
    expect(textOf(seen)).toContain('The keeper of the *Grey Cape* lighthouse counted forty ships');
    expect(await added()).toEqual([]);

    const refused = await mend(seen, { title: 'The night of the ships', date: 'last Monday' });
    expect(refused.message.id).toBe(seen.message.id);
    expect(textOf(refused)).toContain('Nothing was changed: "date" is not as it should be');
    const better = await mend(refused, {
      title: 'The *night* of the: ships',
      source: 'The Cape Daily',
      date: '2025-04-05',
    });
    expect(better.message.id).toBe(seen.message.id);
    expect(textOf(better)).toContain('### The *night* of the: ships\nThe Cape Daily · ');
    expect(await added()).toEqual([]);

    const done = await press(better, 'Add');
    expect(done.message.id).toBe(seen.message.id);
    expect(textOf(done)).toMatch(
      /^Added: \*\*The \*night\* of the: ships\*\* \(`added\/2025-04-05-the-night-of-the-ships-[0-9a-f]{8}\.md`\)/,
    );
    expect(textOf(done)).toContain('Reloaded: 2 articles');
    expect([...buttonsOf(done).keys()]).toEqual([]);
    const answer = await ask();
    expect(answer).toContain(
      'The keeper of the *Grey Cape* lighthouse counted **forty** ships in one night, <more> than in any night before.',
    );
    const [name = ''] = await added();
    const written = await readFile(join(stage.folder, 'added', name), 'utf8');
    expect(written).toContain('date: 2025-04-05');
    expect(written).toMatch(/\nadded: \d{4}-/);
    expect(written).not.toContain(MODERATOR.userId);

    expect(textOf(await articles('list'))).toMatch(/ships\*\* · The Cape Daily.*`added here`\n- \*\*Harbour/);
    const [choice] = await choices('show', 'night');
    const shown = textOf(await articles('show', { article: choice?.value ?? '' }));
    expect(shown).toContain(`File: \`added/${name}\``);
    expect(shown).toContain('The oldest of the ships was built in 1911');

    const gone = textOf(await articles('remove', { article: choice?.value ?? '' }));
    expect(gone).toContain(`Removed. The file is now \`removed/added/${name}\``);
    expect(gone).toContain('Removed: 1');
    expect(await ask()).toContain('I found no sentence');
    const [back] = await choices('restore', 'ships');
    expect(back?.name).toBe(`added/${name}`);
    expect(textOf(await articles('restore', { article: back?.value ?? '' }))).toContain('Reloaded: 2 articles');
    expect(await ask()).toBe(answer);
    expect(textOf(await articles('restore', { article: back?.value ?? '' }))).toContain('No removed file is called');
  });

  test('GIVEN a message with a file, or with a link, THEN its menu adds it, with where it is from', async () => {
    const { id } = await stage.discord.send({ ...inChannel(MEMBER), content: '', files: [file(), file()] });
    const runOn = (messageId: string) =>
      stage.reply(() => stage.discord.runOnMessage({ ...inChannel(), command: 'Add as article', messageId }));
    expect(textOf(await runOn(id))).toMatch(/^-# The message has 2 files; this is the first[\s\S]*Lighthouse keeper/);
    const linked = await stage.discord.send({ ...inChannel(MEMBER), content: `Look (${PAGE}).` });
    const seen = await runOn(linked.id);
    expect(textOf(seen)).toContain(`news.example.org · no date · en · 2 passages\n${PAGE}`);
    await press(seen, 'Add');
    const [name = ''] = await added();
    const written = await readFile(join(stage.folder, 'added', name), 'utf8');
    expect(written).toContain(`url: ${PAGE}\nfetched: 2026-03-04T05:06:07.000Z`);
    const empty = await stage.discord.send({ ...inChannel(MEMBER), content: 'Nothing here.' });
    expect(textOf(await runOn(empty.id))).toContain('neither a file nor a link');
  });

  test('GIVEN a link that is refused, none or two things THEN the moderator is told why', async () => {
    expect(textOf(await articles('add', { link: 'http://10.0.0.1/' }))).toContain('private network');
    expect(textOf(await articles('add'))).toContain('Give me one thing');
    const both = await stage.reply(() =>
      stage.discord.run({ ...inChannel(), command: 'articles add', options: { link: PAGE }, files: { file: file() } }),
    );
    expect(textOf(both)).toContain('Give me one thing');
  });

  test.each([
    ['picture.png', 'its ending is not one that articles have'],
    ['empty.txt', 'it is empty'],
    ['../../etc/passwd', 'its ending is not one that articles have'],
  ])('GIVEN the file %s THEN it is refused with a sentence, and nothing is written', async (name, why) => {
    expect(textOf(await add(file(name === 'empty.txt' ? ' ' : LIGHTHOUSE, name)))).toContain(why);
    expect(await added()).toEqual([]);
  });

  test('GIVEN what is there already THEN it is named in the preview', async () => {
    expect(textOf(await add(file(HARBOUR, 'again.md')))).toContain(
      'There is already an article much like it: **Harbour opens again** (100%)',
    );
  });
});

describe('who may, and when', () => {
  test('GIVEN a member, a direct message or a server that did not invite the bot THEN it is not offered', async () => {
    await expect(stage.discord.run({ ...inChannel(MEMBER), command: 'articles list' })).rejects.toThrow('permission');
    for (const channelId of [stage.discord.directChannel(MODERATOR.userId), stage.discord.openPlace('elsewhere')])
      await expect(stage.discord.run({ as: MODERATOR, channelId, command: 'articles list' })).rejects.toThrow(
        'no command',
      );
    const { id: messageId } = await stage.discord.send({ ...inChannel(MEMBER), content: 'x' });
    await expect(
      stage.discord.runOnMessage({ ...inChannel(MEMBER), command: 'Add as article', messageId }),
    ).rejects.toThrow('permission');
  });

  test('GIVEN Add pressed twice at once THEN it is added once, and both see the same', async () => {
    const seen = await add();
    const button = { ...inChannel(), messageId: seen.message.id, customId: buttonsOf(seen).get('Add') ?? '' };
    await stage.reply(() => Promise.all([stage.discord.press(button), stage.discord.press(button)]));
    expect(await added()).toHaveLength(1);
    const [shown] = stage.discord.messages(stage.discord.channelId, MODERATOR.userId);
    expect(shown === undefined ? '' : textOf(shown)).toMatch(/^Added: /);
  });

  test('GIVEN a preview that was cancelled, or from before a restart, THEN Add says so and adds nothing', async () => {
    const seen = await add();
    const stale = { ...inChannel(), messageId: seen.message.id, customId: buttonsOf(seen).get('Add') ?? '' };
    expect(textOf(await press(seen, 'Cancel'))).toContain('Nothing was kept.');
    const late = await add();
    await stage.restart();
    expect(textOf(await press(late, 'Add'))).toContain('This preview is gone');
    const forged = await stage.reply(() => stage.discord.faults.forgeButton(stale));
    expect(textOf(forged)).toContain('This preview is gone');
    expect(await added()).toEqual([]);
  });

  test('GIVEN two moderators at once, and a reload that runs THEN both articles are in', async () => {
    const [one, two] = [await add(), await add(file(LIGHTHOUSE.replaceAll('ship', 'whale')), OTHER)];
    const both = Promise.all([
      stage.discord.press({ ...inChannel(), messageId: one.message.id, customId: buttonsOf(one).get('Add') ?? '' }),
      stage.discord.press({
        ...inChannel(OTHER),
        messageId: two.message.id,
        customId: buttonsOf(two).get('Add') ?? '',
      }),
    ]);
    const finished = [MODERATOR, OTHER].map(({ userId }) =>
      stage.event(
        (event) =>
          event.kind === 'message' && event.visible.seenBy === userId && textOf(event.visible).startsWith('Added'),
      ),
    );
    await both;
    await Promise.all(finished);
    expect(await added()).toHaveLength(2);
    expect(textOf(await articles('list'))).toContain('All 3 articles');
  });

  test('GIVEN somebody else’s preview THEN its buttons do nothing for another moderator', async () => {
    const seen = await add();
    const customId = buttonsOf(seen).get('Add') ?? '';
    const { id: messageId } = await stage.discord.send({ ...inChannel(OTHER), content: 'x' });
    const said = await stage.reply(() =>
      stage.discord.faults.forgeButton({ ...inChannel(OTHER), messageId, customId }),
    );
    expect(textOf(said)).toContain('This preview is gone');
    expect(await added()).toEqual([]);
  });
});

describe('a folder that is not as it should be', () => {
  test('GIVEN a folder that is away THEN nothing is lost: the preview stays, and Add works when it is back', async () => {
    const seen = await add();
    await rename(stage.folder, `${stage.folder}-away`);
    const failed = await press(seen, 'Add');
    expect(textOf(failed)).toContain('folder with the articles is missing');
    expect([...buttonsOf(failed).keys()]).toEqual(['Add', 'Edit', 'Cancel']);
    await rename(`${stage.folder}-away`, stage.folder);
    expect(textOf(await press(failed, 'Add'))).toMatch(/^Added/);
  });

  test.skipIf(process.getuid?.() === 0)('GIVEN a folder that may not be written to THEN it is said', async () => {
    const seen = await add();
    await chmod(stage.folder, 0o500);
    const failed = await press(seen, 'Add');
    await chmod(stage.folder, 0o700);
    expect(textOf(failed)).toContain('I am not allowed to write');
  });

  test('GIVEN the only article there is THEN it is not removed: it is put back, and goes on answering', async () => {
    expect(textOf(await articles('remove', { article: 'Harbour opens again' }))).toContain(
      'I undid it, and everything is as before: No article could be loaded',
    );
    expect(await readdir(stage.folder)).toContain('harbour.md');
  });

  test('GIVEN an article in a file of several THEN it says so, and what to do', async () => {
    const line = (id: string) => JSON.stringify({ id, title: `Number ${id}`, text: 'The mayor spoke.' });
    await stage.write('many.jsonl', `${line('a')}\n${line('b')}\n`);
    await stage.reply(() => stage.discord.run({ ...inChannel(), command: 'reload' }));
    const said = textOf(await articles('remove', { article: 'Number a' }));
    expect(said).toContain('`many.jsonl` holds 2 articles, and I only remove whole files.');
    expect(await readdir(stage.folder)).toContain('many.jsonl');
  });
});
