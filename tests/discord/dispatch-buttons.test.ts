import { MessageFlags, MessageFlagsBitField } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAction, sourcesAction, turnedTo } from '../../src/core/reply/action.ts';
import { refOf } from '../../src/core/answer/citation.ts';
import { Admission } from '../../src/discord/admission.ts';
import { onInteraction } from '../../src/discord/dispatch.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { changingLibrary, contextOf, interactionOf, lastOf, textOf } from './interactions.ts';

const LONG = 'A title that goes on and on about the harbour '.repeat(6).trim();
let desk: Desk;
let crowd: Desk;
let sources: string;
beforeAll(async () => {
  desk = await openDesk();
  sources = sourcesAction((await desk.library.ask(QUAY)).citations.map(refOf));
  crowd = await openDesk({
    'long.md': `---\ntitle: ${LONG}\nsource: ${'Long '.repeat(21).trim()}\n---\n\nThe mayor opened the new footbridge over the river.`,
    'short.md': `---\ntitle: Short\nsource: ${'x'.repeat(100)}\n---\n\nThe mayor closed the old footbridge over the river.`,
  });
});
afterAll(() => Promise.all([desk.close(), crowd.close()]));

const press = async (customId: string, context = contextOf(desk.library).context) => {
  const { interaction, done } = interactionOf('button', { customId });
  await onInteraction(interaction, context);
  return done;
};

describe('a button', () => {
  test('GIVEN Sources THEN they open beside the answer, for the one who pressed it alone', async () => {
    const done = await press(sources);
    expect(done[0]).toEqual(['deferReply', { flags: MessageFlags.Ephemeral }]);
    expect(done.map(([method]) => method)).toEqual(['deferReply', 'editReply']);
    expect(textOf(done)).toContain('[1] ');
    expect(lastOf(done).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
  test('GIVEN a question on a button THEN pressing it counts as asking', async () => {
    const { context } = contextOf(desk.library, { admission: new Admission({ person: 1, channel: 9 }, () => 0) });
    expect(textOf(await press(askAction(QUAY), context))).toMatch(/4\.2 million/);
    const done = await press(askAction(QUAY), context);
    expect(done.map(([method]) => method)).toEqual(['reply']);
    expect(textOf(done)).toContain('One person may ask me one question a minute.');
    expect(textOf(await press(sources, context))).toContain('[1] ');
  });
  test('GIVEN a page THEN it is turned where it is open', async () => {
    expect((await press(turnedTo(sources, 0))).map(([method]) => method)).toEqual(['deferUpdate', 'editReply']);
  });
  test('GIVEN a page that is asked for on an answer which all can see THEN the answer stays, and the page opens beside it', async () => {
    const message = { flags: new MessageFlagsBitField() };
    const { interaction, done } = interactionOf('button', { customId: turnedTo(sources, 0), message });
    await onInteraction(interaction, contextOf(desk.library).context);
    expect(done[0]).toEqual(['deferReply', { flags: MessageFlags.Ephemeral }]);
  });
  test('GIVEN a button of another bot THEN the one who pressed it is told', async () => {
    expect(textOf(await press('foreign'))).toContain('another version of the bot');
  });
  test('GIVEN passages that are changed while they are fetched THEN nothing of them is shown', async () => {
    const { context, logged } = contextOf(changingLibrary(desk.library));
    const done = await press(sources, context);
    expect(textOf(done)).toMatch(/changed while I was answering/);
    expect(textOf(done)).not.toContain('dollars');
    expect(logged).toHaveLength(1);
  });
  test('GIVEN a library that is lost THEN there is an apology', async () => {
    const passages = () => Promise.reject(new Error('Lost.'));
    expect(textOf(await press(sources, contextOf({ ...desk.library, passages }).context))).toContain('went wrong');
  });
});

describe('letters typed', () => {
  const typed = async (commandName: string, name: string, value: string, library = crowd.library) => {
    const { context, logged } = contextOf(library);
    const options = { getSubcommand: () => null, getFocused: (full: boolean) => (full ? { name, value } : value) };
    const { interaction, done } = interactionOf('autocomplete', { commandName, options });
    await onInteraction(interaction, context);
    return { choices: done[0]?.[1] as { name: string; value: string }[] | undefined, done, logged };
  };

  test('GIVEN a title without a date that is too long for a choice THEN it is cut to what Discord takes', async () => {
    const { choices } = await typed('ask', 'article', 'a title');
    expect(choices).toHaveLength(1);
    expect(choices?.[0]?.name).toHaveLength(100);
    expect(choices?.[0]?.name).toMatch(/^A title that goes on .*…$/);
    expect(choices?.[0]?.value).toHaveLength(9);
  });
  test('GIVEN a name that fits THEN it is whole', async () => {
    expect((await typed('sources', 'article', 'short')).choices?.map(({ name }) => name)).toEqual(['Short']);
    expect((await typed('ask', 'source', 'x')).choices?.[0]?.name).toBe('x'.repeat(100));
  });
  test('GIVEN a source that is too long to be handed back THEN it is not offered', async () => {
    expect((await typed('ask', 'source', 'long')).choices).toEqual([]);
  });
  test('GIVEN half a character at the cut THEN Discord can still read the choice', async () => {
    const suggestArticles = async () => [
      { ...(await desk.library.articles()).cards[0], title: `${'x'.repeat(98)}😀😀`, date: null },
    ];
    const { choices } = await typed('ask', 'article', 'x', { ...desk.library, suggestArticles } as Desk['library']);
    expect(choices?.[0]?.name.isWellFormed()).toBe(true);
  });
  test('GIVEN more than Discord shows THEN the first 25 are offered', async () => {
    const suggestSources = async () => Array.from({ length: 40 }, (_, n) => `Paper ${n}`);
    const { choices } = await typed('ask', 'source', '', { ...desk.library, suggestSources });
    expect(choices?.map(({ name }) => name)).toEqual(Array.from({ length: 25 }, (_, n) => `Paper ${n}`));
  });
  test.each(['reload', 'summarise'])('GIVEN /%s, which has nothing to offer, THEN nothing is', async (name) => {
    const { choices, logged } = await typed(name, 'article', 'x');
    expect(choices).toEqual([]);
    expect(logged).toEqual([]);
  });
  test('GIVEN a library that is lost THEN it is logged, and nothing is sent', async () => {
    const suggestArticles = () => Promise.reject(new Error('Lost.'));
    const { done, logged } = await typed('ask', 'article', 'x', { ...desk.library, suggestArticles });
    expect(done).toEqual([]);
    expect(logged).toMatchObject([{ level: 50, err: { message: 'Lost.' } }]);
  });
});
