import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { onStage, QUAY } from './on-stage.ts';
import { buttonsOf, HARBOUR, MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { inChannel, run, ask, press, mention } = on;

describe('/ask', () => {
  test('GIVEN an answer to a command or a mention THEN Discord is told to ping nobody, whatever words are quoted', async () => {
    const messages: string[] = [];
    on.stage.discord.listen((event) => {
      const body = event.kind === 'protocol' && event.direction === 'from-bot' ? JSON.stringify(event.body) : '';
      if (body.includes('4.2 million')) messages.push(body);
    });
    await ask(QUAY);
    await mention(QUAY);
    expect(messages).toHaveLength(2);
    for (const body of messages) expect(body).toContain('"allowed_mentions":{"parse":[],"replied_user":false}');
  });
  test('GIVEN a question that an article answers THEN the channel sees the quote, its source and its buttons', async () => {
    const message = await ask(QUAY);
    expect(message.seenBy).toBeNull();
    expect(textOf(message)).toMatch(/4\.2 million dollars.*\[1\]/s);
    expect(textOf(message)).toContain('[1] Harbour opens again** · The Daily Example · <t:1740916800:D> · paragraph 2');
    expect([...buttonsOf(message).keys()]).toEqual([
      'Sources',
      'More passages',
      'Around it',
      'Ask more',
      '👍',
      '👎',
      '[1] Open the article',
    ]);
    expect(buttonsOf(message).get('[1] Open the article')).toMatch(/^https:\/\/example\.org\/harbour#:~:text=/);
  });
  test('GIVEN private THEN only the asker sees it', async () => {
    expect((await ask(QUAY, { private: true })).seenBy).toBe(MEMBER.userId);
  });
  test('GIVEN a question about something else THEN it says that it found nothing, and which name no article mentions', async () => {
    const text = textOf(await ask('Who won the chess championship of Atlantis?'));
    expect(text).toContain('I found no sentence that says so.');
    expect(text).toContain('No article mentions **Atlantis**.');
  });
  test('GIVEN letters typed THEN titles and sources are offered', async () => {
    const typed = (focused: string, value: string) =>
      on.stage.discord.autocomplete({
        ...inChannel(),
        command: 'ask',
        options: { question: 'x', [focused]: value },
        focused,
      });
    expect((await typed('article', 'harb')).map(({ name }) => name)).toEqual(['Harbour opens again (2025-03-02)']);
    expect((await typed('source', 'daily')).map(({ name }) => name)).toEqual(['The Daily Example']);
    expect(await typed('article', 'zzz')).toEqual([]);
  });
  test('GIVEN an article that does not exist THEN the asker alone is told, and nothing stays for the others', async () => {
    const message = await ask(QUAY, { article: 'nowhere' });
    expect(textOf(message)).toContain('There is no article called “nowhere”');
    expect(message.seenBy).toBe(MEMBER.userId);
    expect(on.stage.discord.messages(on.stage.discord.channelId, MODERATOR.userId)).toEqual([]);
  });
  test('GIVEN more questions in a row than one person may ask THEN the asker alone is told when to go on', async () => {
    for (let n = 0; n < 10; n++) await ask(QUAY, { private: true });
    const message = await ask(QUAY);
    expect(message.seenBy).toBe(MEMBER.userId);
    expect(textOf(message)).toMatch(/^One person may ask me 10 questions a minute\. Ask again <t:\d+:R>\.$/);
  });
  test('GIVEN markup and mentions in an article THEN they are shown as text and nobody is pinged', async () => {
    await on.stage.write(
      'odd.txt',
      '@everyone should visit <@200000000000000002> at the **bold** lighthouse, see https://evil.example and [this](https://evil.example).',
    );
    await run('reload', {}, MODERATOR);
    const message = await ask('Who should visit the lighthouse?');
    expect(textOf(message)).toContain('lighthouse');
    expect(JSON.stringify(message.message.components)).not.toMatch(/[^\\]@everyone|[^\\]<@|https:\/\/evil/);
    expect(message.message.mention_everyone).toBe(false);
  });
  test('GIVEN a flood of questions THEN each is answered', async () => {
    const askers = Array.from({ length: 30 }, (_, n) => ({
      ...MEMBER,
      userId: `2000000000000001${String(n).padStart(2, '0')}`,
    }));
    let finished = 0;
    const all = on.stage.event(
      (entry) =>
        entry.kind === 'message' &&
        entry.change === 'updated' &&
        !entry.visible.thinking &&
        ++finished === askers.length,
    );
    await Promise.all(
      askers.map((as) => on.stage.discord.run({ ...inChannel(as), command: 'ask', options: { question: QUAY } })),
    );
    await all;
    const texts = on.stage.discord.messages(on.stage.discord.channelId, MEMBER.userId).map(textOf);
    expect(texts.filter((text) => text.includes('4.2 million'))).toHaveLength(askers.length);
  });
});

describe('questions in plain words', () => {
  test('GIVEN a mention THEN the bot replies to the message', async () => {
    const message = await mention(QUAY);
    expect(textOf(message)).toContain('4.2 million dollars');
    expect(message.message.message_reference?.message_id).toBeDefined();
  });
  test('GIVEN a direct message THEN the bot answers there', async () => {
    const channelId = on.stage.discord.directChannel(MEMBER.userId);
    const message = await on.stage.reply(() => on.stage.discord.send({ as: MEMBER, channelId, content: QUAY }));
    expect(message.message.channel_id).toBe(channelId);
    expect(textOf(message)).toContain('4.2 million dollars');
  });
  test('GIVEN the bot’s role mentioned THEN it says how to be understood, since Discord withholds the words', async () => {
    const message = await on.stage.reply(() =>
      on.stage.discord.send({ ...inChannel(), content: `<@&${on.stage.discord.botRoleId}> ${QUAY}` }),
    );
    expect(textOf(message)).toContain('Mention the bot itself');
  });
  test('GIVEN nothing but a mention THEN it says what to do', async () => {
    const message = await on.stage.reply(() =>
      on.stage.discord.send({ ...inChannel(), content: `<@${on.stage.discord.applicationId}>` }),
    );
    expect(textOf(message)).toContain('Ask me something');
  });
});

describe('/sources and the buttons', () => {
  test('GIVEN no answer yet THEN the articles are listed', async () => {
    expect(textOf(await run('sources'))).toContain('Harbour opens again');
  });
  test('GIVEN an answer THEN its citations are shown in full, to the one who asks', async () => {
    await ask(QUAY);
    const message = await run('sources');
    expect(message.seenBy).toBe(MEMBER.userId);
    expect(textOf(message)).toContain('[1] Harbour opens again');
  });
  test('GIVEN an article THEN what is known about it is shown', async () => {
    expect(textOf(await run('sources', { article: 'harbour' }))).toMatch(
      /### Harbour opens again[\s\S]*3 passages[\s\S]*nine days[\s\S]*12,500/,
    );
  });
  test('GIVEN a restart between answer and button THEN the button still opens the sources', async () => {
    const message = await ask(QUAY);
    await on.stage.restart();
    const opened = await press(message, 'Sources');
    expect(opened.seenBy).toBe(MEMBER.userId);
    expect(textOf(opened)).toContain('4.2 million dollars');
  });
  test('GIVEN a passage that is gone since THEN the button says so', async () => {
    const message = await ask(QUAY);
    await on.stage.write('harbour.md', HARBOUR.replace('4.2', '5.1'));
    await run('reload', {}, MODERATOR);
    expect(textOf(await press(message, 'Sources'))).toContain('no longer in the articles');
  });
  test('GIVEN More passages THEN the next ones open', async () => {
    expect(textOf(await press(await ask(QUAY), 'More passages'))).toMatch(/nine days|12,500/);
  });
  test('GIVEN a long article THEN its pages turn', async () => {
    await on.stage.write(
      'long.txt',
      `A long story\n\n${Array.from({ length: 60 }, (_, n) => `Chapter ${n} tells how the keeper of the lighthouse counted ships for a whole night and wrote the number ${n} into the book.`).join('\n\n')}`,
    );
    await run('reload', {}, MODERATOR);
    const first = await run('sources', { article: 'long' });
    expect(textOf(first)).toContain('Page 1 of');
    const second = await press(first, 'Next');
    expect(second.message.id).toBe(first.message.id);
    expect(textOf(second)).toContain('Page 2 of');
  });
});

describe('/reload', () => {
  test('GIVEN new, changed and broken files THEN the report names them and the rest loads', async () => {
    await on.stage.write(
      'library.txt',
      'Town library moves\n\nThe town library moves into the old railway station in August, the council decided on Friday.',
    );
    await on.stage.write('broken.jsonl', '{"id": "x", "title": ');
    const text = textOf(await run('reload', {}, MODERATOR));
    expect(text).toContain('Added: 1');
    expect(text).toContain('Town library moves');
    expect(text).toMatch(/broken\.jsonl, line 1.*not JSON/);
    expect(textOf(await ask('When does the library move?'))).toContain('August');
  });
  test('GIVEN that nothing can be loaded THEN the articles from before stay', async () => {
    await rm(on.stage.folder, { recursive: true });
    expect(textOf(await run('reload', {}, MODERATOR))).toMatch(/Nothing was changed.*does not exist/s);
    expect(textOf(await ask(QUAY))).toContain('4.2 million dollars');
  });
  test('GIVEN that the server opened the command to a member or a role THEN the bot obeys', async () => {
    on.stage.discord.faults.openCommand('reload', MEMBER.userId);
    expect(textOf(await run('reload'))).toContain('Reloaded: 1 article with');
    on.stage.discord.faults.openCommand('reload', '300000000000000002');
    const withRole = { ...MEMBER, userId: '200000000000000003', roles: ['300000000000000002'] };
    expect(textOf(await run('reload', {}, withRole))).toContain('Reloaded: 1 article with');
  });
  test('GIVEN moderator roles THEN of those whom Discord lets only they may', async () => {
    await on.reopen({ moderatorRoles: ['300000000000000001'] });
    expect(textOf(await run('reload', {}, MODERATOR))).toContain('Only certain roles may reload');
    const withRole = { ...MODERATOR, roles: ['300000000000000001'] };
    await run('sources', {}, withRole);
    // The role is new to the server; the bot learns the server's roles when it connects.
    await on.stage.restart();
    expect(textOf(await run('reload', {}, withRole))).toContain('Reloaded: 1 article with');
  });
  test('GIVEN a direct message THEN Discord does not offer it', async () => {
    const channelId = on.stage.discord.directChannel(MODERATOR.userId);
    await expect(on.stage.discord.run({ as: MODERATOR, channelId, command: 'reload' })).rejects.toThrow(
      'There is no command "reload" here.',
    );
  });
  test('GIVEN a member without the right THEN Discord refuses', async () => {
    await expect(on.stage.discord.run({ ...inChannel(), command: 'reload' })).rejects.toThrow();
  });
});
