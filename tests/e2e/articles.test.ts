import { chmod, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import { FetchRefusal, type Fetcher } from '../../src/core/fetching.ts';
import { onStage } from './on-stage.ts';
import { buttonsOf, HARBOUR, MEMBER, MODERATOR, textOf } from './stage.ts';

const PAGE = 'https://news.example.org/2025/lighthouse';
/** Has one page, and refuses the rest. */
const fetcher: Fetcher = {
  async fetch(url) {
    if (url !== PAGE) throw new FetchRefusal('private', 'It is inside.');
    return {
      url,
      type: 'text/plain',
      bytes: Buffer.from(LIGHTHOUSE),
      charset: null,
      fetchedAt: '2026-03-04T05:06:07.000Z',
    };
  },
};
const LIGHTHOUSE = `Lighthouse keeper counts ships

The keeper of the *Grey Cape* lighthouse counted forty ships in one night, <more> than in any night before.

1. The oldest of the ships was built in 1911, said the keeper, who has a list of them & of their owners.
`;
const WHO = 'How many ships did the keeper of the lighthouse count?';
const OTHER = { ...MODERATOR, userId: '200000000000000004', username: 'second' };

const on = onStage({ fetcher });
const inChannel = (as = MODERATOR) => on.inChannel(as);

const file = (text = LIGHTHOUSE, name = 'keeper.txt') => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});
const articles = (subcommand: string, options = {}, as = MODERATOR) => on.run(`articles ${subcommand}`, options, as);
const add = (given = file(), as = MODERATOR) =>
  on.stage.reply(() => on.stage.discord.run({ ...inChannel(as), command: 'articles add', files: { file: given } }));
const press = (seen: VisibleMessage, label: string, as = MODERATOR) => on.press(seen, label, as);
/** Opens the form of a preview, writes into it, and sends it. */
const mend = async (seen: VisibleMessage, fields: Record<string, string>, as = MODERATOR) =>
  on.submit(await on.form(seen, 'Edit', as), fields, inChannel(as));
const ask = async () => textOf(await on.ask(WHO));
const added = () => readdir(join(on.stage.folder, 'added')).catch((): string[] => []);
const choices = (subcommand: string, typed: string) =>
  on.stage.discord.autocomplete({
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
    // Where the eyes are after a form: right above the buttons.
    expect(textOf(refused).split('\n').at(-1)).toMatch(/^Nothing was changed: "date" is not as it should be/);
    // What was written is still there to be mended.
    expect(JSON.stringify((await on.form(refused, 'Edit', MODERATOR)).modal)).toContain('last Monday');
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
    const written = await readFile(join(on.stage.folder, 'added', name), 'utf8');
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
    const { id } = await on.stage.discord.send({ ...inChannel(MEMBER), content: '', files: [file(), file()] });
    const runOn = (messageId: string) =>
      on.stage.reply(() => on.stage.discord.runOnMessage({ ...inChannel(), command: 'Add as article', messageId }));
    expect(textOf(await runOn(id))).toMatch(/^-# The message has 2 files; this is the first[\s\S]*Lighthouse keeper/);
    const linked = await on.stage.discord.send({ ...inChannel(MEMBER), content: `Look (${PAGE}).` });
    const seen = await runOn(linked.id);
    expect(textOf(seen)).toContain(`news.example.org · no date · en · 2 passages\n${PAGE}`);
    await press(seen, 'Add');
    const [name = ''] = await added();
    const written = await readFile(join(on.stage.folder, 'added', name), 'utf8');
    expect(written).toContain(`url: ${PAGE}\nfetched: 2026-03-04T05:06:07.000Z`);
    const empty = await on.stage.discord.send({ ...inChannel(MEMBER), content: 'Nothing here.' });
    expect(textOf(await runOn(empty.id))).toContain('neither a file nor a link');
  });

  test('GIVEN a link that is refused, none or two things THEN the moderator is told why', async () => {
    expect(textOf(await articles('add', { link: 'http://10.0.0.1/' }))).toContain('private network');
    expect(textOf(await articles('add'))).toContain('Give me one thing');
    const both = await on.stage.reply(() =>
      on.stage.discord.run({
        ...inChannel(),
        command: 'articles add',
        options: { link: PAGE },
        files: { file: file() },
      }),
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
    await expect(on.stage.discord.run({ ...inChannel(MEMBER), command: 'articles list' })).rejects.toThrow(
      'permission',
    );
    for (const channelId of [on.stage.discord.directChannel(MODERATOR.userId), on.stage.discord.openPlace('elsewhere')])
      await expect(on.stage.discord.run({ as: MODERATOR, channelId, command: 'articles list' })).rejects.toThrow(
        'no command',
      );
    const { id: messageId } = await on.stage.discord.send({ ...inChannel(MEMBER), content: 'x' });
    await expect(
      on.stage.discord.runOnMessage({ ...inChannel(MEMBER), command: 'Add as article', messageId }),
    ).rejects.toThrow('permission');
  });

  test('GIVEN Add pressed twice at once THEN it is added once, and both see the same', async () => {
    const seen = await add();
    const button = on.pressOf(seen, 'Add', MODERATOR);
    await on.stage.reply(() => Promise.all([on.stage.discord.press(button), on.stage.discord.press(button)]));
    expect(await added()).toHaveLength(1);
    const [shown] = on.stage.discord.messages(on.stage.discord.channelId, MODERATOR.userId);
    expect(shown === undefined ? '' : textOf(shown)).toMatch(/^Added: /);
  });

  test('GIVEN a preview that was cancelled, or from before a restart, THEN Add says so and adds nothing', async () => {
    const seen = await add();
    const stale = on.pressOf(seen, 'Add', MODERATOR);
    expect(textOf(await press(seen, 'Cancel'))).toContain('Nothing was kept.');
    const late = await add();
    await on.stage.restart();
    expect(textOf(await press(late, 'Add'))).toContain('This preview is gone');
    const forged = await on.stage.reply(() => on.stage.discord.faults.forgeButton(stale));
    expect(textOf(forged)).toContain('This preview is gone');
    expect(await added()).toEqual([]);
  });

  test('GIVEN two moderators at once, and a reload that runs THEN both articles are in', async () => {
    const [one, two] = [await add(), await add(file(LIGHTHOUSE.replaceAll('ship', 'whale')), OTHER)];
    const both = Promise.all([
      on.stage.discord.press(on.pressOf(one, 'Add', MODERATOR)),
      on.stage.discord.press({
        ...inChannel(OTHER),
        messageId: two.message.id,
        customId: buttonsOf(two).get('Add') ?? '',
      }),
    ]);
    const finished = [MODERATOR, OTHER].map(({ userId }) =>
      on.stage.event(
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
    const { id: messageId } = await on.stage.discord.send({ ...inChannel(OTHER), content: 'x' });
    const said = await on.stage.reply(() =>
      on.stage.discord.faults.forgeButton({ ...inChannel(OTHER), messageId, customId }),
    );
    expect(textOf(said)).toContain('This preview is gone');
    expect(await added()).toEqual([]);
  });
});

describe('a folder that is not as it should be', () => {
  test('GIVEN a folder that is away THEN nothing is lost: the preview stays, and Add works when it is back', async () => {
    const seen = await add();
    await rename(on.stage.folder, `${on.stage.folder}-away`);
    const failed = await press(seen, 'Add');
    expect(textOf(failed)).toContain('folder with the articles is missing');
    expect([...buttonsOf(failed).keys()]).toEqual(['Add', 'Edit', 'Cancel']);
    await rename(`${on.stage.folder}-away`, on.stage.folder);
    expect(textOf(await press(failed, 'Add'))).toMatch(/^Added/);
  });

  test.skipIf(process.getuid?.() === 0)('GIVEN a folder that may not be written to THEN it is said', async () => {
    const seen = await add();
    await chmod(on.stage.folder, 0o500);
    const failed = await press(seen, 'Add');
    await chmod(on.stage.folder, 0o700);
    expect(textOf(failed)).toContain('I am not allowed to write');
  });

  test('GIVEN the only article there is THEN it is not removed: it is put back, and goes on answering', async () => {
    expect(textOf(await articles('remove', { article: 'Harbour opens again' }))).toContain(
      'I undid it, and everything is as before: No article could be loaded',
    );
    expect(await readdir(on.stage.folder)).toContain('harbour.md');
  });

  test('GIVEN an article in a file of several THEN it says so, and what to do', async () => {
    const line = (id: string) => JSON.stringify({ id, title: `Number ${id}`, text: 'The mayor spoke.' });
    await on.stage.write('many.jsonl', `${line('a')}\n${line('b')}\n`);
    await on.run('reload', {}, MODERATOR);
    const said = textOf(await articles('remove', { article: 'Number a' }));
    expect(said).toContain('`many.jsonl` holds 2 articles, and a file is removed as a whole. Nothing was removed yet.');
    expect(await readdir(on.stage.folder)).toContain('many.jsonl');
  });

  test('GIVEN a file of several THEN they are named, added together, answered from, and removed and restored together', async () => {
    const line = (n: number) =>
      JSON.stringify({
        id: `${n}`,
        title: `Ferry ${n}`,
        source: 'The Port',
        text: `Ferry ${n} carried ${n}00 people.`,
      });
    const many = file([...Array.from({ length: 17 }, (_, n) => line(n + 1)), '{'].join('\n'), 'ferries.jsonl');
    const seen = await add(many);
    expect(textOf(seen)).toMatch(/### 17 articles in one file\n- \*\*Ferry 1\*\* · The Port · no date\n/);
    expect(textOf(seen)).toContain('- and 7 more\n-# Only the first 10 were held against what is there already.');
    expect(textOf(seen)).toContain('line 18: the line is not JSON');
    expect([...buttonsOf(seen).keys()]).toEqual(['Add', 'Cancel']);
    const done = textOf(await press(seen, 'Add'));
    expect(done).toMatch(
      /^Added: \*\*17 articles in one file\*\* \(`added\/[\w-]+-ferry-1-and-16-more-[0-9a-f]{8}\.jsonl`\)/,
    );
    const ferry = () =>
      on.stage.reply(() =>
        on.stage.discord.run({
          ...inChannel(MEMBER),
          command: 'ask',
          options: { question: 'How many people did ferry 9 carry?' },
        }),
      );
    expect(textOf(await ferry())).toContain('Ferry 9 carried **900** people.');
    const shared = await articles('remove', { article: 'Ferry 9' });
    expect(textOf(shared)).toContain('holds 17 articles');
    const gone = textOf(await press(shared, 'Remove all 17 articles'));
    expect(gone).toMatch(/^Removed\. The file is now `removed\/added\//);
    expect(textOf(await ferry())).not.toContain('Ferry 9');
    const [back] = await choices('restore', 'ferry');
    expect(textOf(await articles('restore', { article: back?.value ?? '' }))).toContain('Reloaded: 18 articles');
  });
});
