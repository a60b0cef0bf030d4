import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import { onStage, QUAY } from './on-stage.ts';
import { buttonsOf, MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { inChannel, run, press, mention } = on;

const OTHER = { ...MEMBER, userId: '200000000000000003', username: 'other' };
const ATLANTIS = 'Who won the chess championship of Atlantis?';
const fileOf = async ({ message }: VisibleMessage) => {
  const [file] = message.attachments;
  return file === undefined
    ? null
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetch(file.url)).arrayBuffer());
};

describe('a moderator’s day', () => {
  test('GIVEN questions asked in vain THEN /gaps tells the moderator alone, with a file, also after a restart', async () => {
    await run('ask', { question: ATLANTIS });
    expect(textOf(await run('gaps', {}, MODERATOR))).toContain('No gaps in the last 30 days');
    await run('ask', { question: 'chess championship of atlantis', private: true }, OTHER);
    const seen = await run('gaps', { days: 7 }, MODERATOR);
    expect(seen.seenBy).toBe(MODERATOR.userId);
    expect(textOf(seen)).toMatch(
      /Gaps in the last 7 days[\s\S]*in no article\*\*\n- \*\*atlantis\*\* · 2 ×[\s\S]*sure answer\*\*\n- \*\*atlantis championship\*\* · 2 ×/,
    );
    expect(textOf(seen)).not.toContain('won');
    await on.stage.restart();
    const after = await run('gaps', {}, MODERATOR);
    const today = new Date().toISOString().slice(0, 10);
    expect((await fileOf(after))?.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFkind,words,day,count',
      `word,atlantis,${today},2`,
    ]);
  });

  test('GIVEN 👍 and 👎 THEN each presser alone is thanked, the answer stays as it is, and one may think better of it', async () => {
    const answer = await run('ask', { question: QUAY });
    expect([...buttonsOf(answer).keys()]).toEqual([
      'Sources',
      'More passages',
      'Around it',
      'Ask more',
      '👍',
      '👎',
      '[1] Open the article',
    ]);
    const thanks = await press(answer, '👎');
    expect(thanks.seenBy).toBe(MEMBER.userId);
    expect(textOf(thanks)).toContain('Thank you for saying so.');
    await press(answer, '👎');
    expect(textOf(await run('gaps', {}, MODERATOR))).toContain('No gaps in the last 30 days');
    await on.stage.restart();
    await press(answer, '👎', OTHER);
    expect(textOf(await run('gaps', {}, MODERATOR))).toMatch(/Marked as unhelpful[\s\S]*northern quay\*\* · 2 ×/);
    expect(textOf(await press(answer, '👍', OTHER))).toContain('Good to know');
    expect(textOf(await run('gaps', {}, MODERATOR))).toContain('No gaps in the last 30 days');
    const [shown] = on.stage.discord.messages(on.stage.discord.channelId, MEMBER.userId);
    expect(shown?.message.edited_timestamp).toBe(answer.message.edited_timestamp);
  });

  test('GIVEN a member THEN Discord does not let them see the gaps', async () => {
    await expect(on.stage.discord.run({ ...inChannel(), command: 'gaps' })).rejects.toThrow('permission');
  });

  test('GIVEN a direct message THEN nothing is counted, and nothing is to be marked', async () => {
    const channelId = on.stage.discord.directChannel(MEMBER.userId);
    const said = await on.stage.reply(() => on.stage.discord.send({ as: MEMBER, channelId, content: QUAY }));
    expect([...buttonsOf(said).keys()]).not.toContain('👍');
    for (const as of [MEMBER, OTHER]) {
      const direct = on.stage.discord.directChannel(as.userId);
      await on.stage.reply(() => on.stage.discord.send({ as, channelId: direct, content: ATLANTIS }));
    }
    expect(textOf(await run('gaps', {}, MODERATOR))).toContain('No gaps in the last 30 days');
  });

  test('GIVEN what people asked and pressed THEN no id of theirs and no question is in the file', async () => {
    await press(await run('ask', { question: ATLANTIS }), '👎');
    await mention(ATLANTIS);
    await on.stage.restart();
    const written = await readFile(join(on.stage.folder, '.gaps', 'gaps.json'), 'utf8');
    expect(written).toContain('atlantis championship');
    expect(written).not.toContain(MEMBER.userId);
    expect(written).not.toContain(on.stage.discord.applicationId);
    expect(written.toLowerCase()).not.toContain('won the chess');
  });

  test('GIVEN a damaged mark, or topics that are none THEN the button does nothing but say so', async () => {
    const answer = await run('ask', { question: QUAY });
    for (const customId of ['h:', 'u:200000000000000001', 'u:what did they all say', 'h:=1+1']) {
      const said = await on.stage.reply(() =>
        on.stage.discord.faults.forgeButton({ ...inChannel(), messageId: answer.message.id, customId }),
      );
      expect(textOf(said)).toContain('another version of the bot');
    }
  });

  test('GIVEN a reader of Russian THEN /gaps speaks Russian', async () => {
    expect(textOf(await run('gaps', {}, { ...MODERATOR, locale: 'ru' }))).toContain('за 30 дней');
  });
});

describe('a bot that counts nothing', () => {
  test('GIVEN GAPS_FILE=none THEN answers have no marks, /gaps and /help say so', async () => {
    await on.reopen({ gaps: null });
    expect([...buttonsOf(await run('ask', { question: QUAY })).keys()]).not.toContain('👎');
    expect(textOf(await run('gaps', {}, MODERATOR))).toContain('count nothing');
    expect(textOf(await run('help'))).toContain('Nothing on disk.');
  });
});
