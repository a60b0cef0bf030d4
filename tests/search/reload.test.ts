import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editionsSeen, isWhole, writeEdition } from '../../lab/opensearch/editions.ts';
import { ReloadRunningError } from '../../src/core/library.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { documentId, passageId } from '../../src/search/documents/documents.ts';
import { Engine } from '../../src/search/engine.ts';
import { NEVER } from '../../src/search/documents/layout.ts';
import { Lease } from '../../src/search/lease.ts';
import { indexNames, openSearchLibrary } from '../../src/search/open-search-library.ts';
import type { SearchSettings } from '../../src/search/settings.ts';
import { States } from '../../src/search/states.ts';
import { describeWithNodes } from './with-nodes.ts';

const english = loadEnglish();
let corpusDir: string;
beforeEach(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'footnote-search-'));
});
afterEach(async () => {
  await rm(corpusDir, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(corpusDir, name), text);
const open = async (search: SearchSettings) =>
  (await openSearchLibrary({ search, corpusDir, maxBytes: 1e6, leaseLength: 5000 }, english)).library;
/** The parts of a library that others do not show. */
const inside = async (search: SearchSettings) => {
  const engine = new Engine(search);
  const names = await indexNames(search.index);
  return { engine, names, states: new States(engine, names.states) };
};
const count = async ({ engine, names }: Awaited<ReturnType<typeof inside>>, query: object) => {
  await engine.refresh(names.passages);
  return (await engine.search(names.passages, { size: 0, track_total_hits: true, query })).total;
};

describeWithNodes('a reload of what OpenSearch holds', 1, ({ fresh }) => {
  test('GIVEN two processes THEN both see the new generation whole, and only what has changed was written', async () => {
    const search = fresh();
    await writeEdition(corpusDir, 100);
    const [one, other] = [await open(search), await open(search)];
    await write('new.txt', 'The bakery on the square opens at six in the morning on weekdays.');
    const report = await one.reload();
    expect(report).toMatchObject({ swapped: true, articles: 61, unchanged: 60, changed: [], removed: [] });
    expect(report.added).toHaveLength(1);
    for (const library of [one, other])
      await vi.waitFor(async () => expect((await library.articles()).total).toBe(61), { timeout: 60_000 });
    const { sentences } = await other.ask('When does the bakery on the square open?');
    expect(sentences[0]?.citation.quote).toContain('six in the morning');
    const parts = await inside(search);
    expect(await count(parts, { term: { from: 2 } })).toBe(1);
    await parts.engine.close();
    await Promise.all([one.close(), other.close()]);
  });

  test('GIVEN two that reload at once THEN one does and one is told, and who asks meanwhile sees a whole edition', async () => {
    const search = fresh();
    await writeEdition(corpusDir, 100);
    const [one, other] = [await open(search), await open(search)];
    await writeEdition(corpusDir, 101);
    const both = Promise.allSettled([one.reload(), other.reload()]);
    const meanwhile = await editionsSeen(one);
    const outcomes = await both;
    expect(meanwhile.editions.length).toBe(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(ReloadRunningError) as unknown,
    });
    for (const library of [one, other])
      await vi.waitFor(async () => expect(await editionsSeen(library)).toEqual({ editions: [101], articles: 60 }), {
        timeout: 60_000,
      });
    await Promise.all([one.close(), other.close()]);
  });

  test('GIVEN one that died half-way THEN nobody sees what it wrote, and the next reload takes it away', async () => {
    const search = fresh();
    await writeEdition(corpusDir, 100);
    const library = await open(search);
    const parts = await inside(search);
    const { engine, names, states } = parts;
    const dead = { generation: 2 };
    await states.change((now) => ({
      ...now,
      last: dead.generation,
      lease: { holder: 'a process that was killed', generation: dead.generation, until: Date.now() - 1 },
    }));
    const ofDead = { from: dead.generation, until: NEVER };
    const { hits } = await engine.search<Record<string, unknown>>(names.passages, {
      size: 1,
      query: { match_all: {} },
    });
    const [{ id, source } = { id: '', source: {} }] = hits.map(({ _id, _source }) => ({ id: _id, source: _source }));
    const junk = {
      ...source,
      ...ofDead,
      terms: 'keeper ship count',
      text: 'Keeper number 1000 counted 666 ships.',
    };
    const takenOut = { ...source, terms: 'keeper', until: dead.generation };
    await engine.bulk(names.passages, [
      JSON.stringify({ index: { _id: passageId(documentId(dead.generation, 'x'), 0) } }),
      JSON.stringify(junk),
      JSON.stringify({ index: { _id: id } }),
      JSON.stringify(takenOut),
    ]);
    await engine.refresh(names.passages);
    expect(await editionsSeen(library)).toEqual({ editions: [100], articles: 60 });
    await writeEdition(corpusDir, 101);
    expect(await library.reload()).toMatchObject({ swapped: true });
    expect(isWhole(await editionsSeen(library))).toBe(true);
    expect(await count(parts, { term: { from: dead.generation } })).toBe(0);
    expect(await count(parts, { term: { until: dead.generation } })).toBe(0);
    await Promise.all([library.close(), engine.close()]);
  });

  test('GIVEN one that was away for so long that another has begun THEN it brings nothing into use', async () => {
    const search = fresh();
    await writeEdition(corpusDir, 100);
    const library = await open(search);
    const { engine, states } = await inside(search);
    const slow = await Lease.take(states);
    await states.change((now) => ({ ...now, lease: now.lease && { ...now.lease, until: 0 } }));
    const quick = await Lease.take(states);
    await expect(slow.swap()).rejects.toThrow('Another process');
    expect(await states.read()).toMatchObject({ current: 1, dead: [slow.generation] });
    await quick.giveUp();
    expect(await library.reload()).toMatchObject({ swapped: true, unchanged: 60 });
    await Promise.all([library.close(), engine.close()]);
  });

  test('GIVEN an index that takes no writes THEN the report says why, and the articles from before are in use', async () => {
    const search = fresh();
    await writeEdition(corpusDir, 100);
    const library = await open(search);
    const block = async (setting: string, value: boolean | null) => {
      const names = await indexNames(search.index);
      const response = await fetch(`${search.urls[0]}/${names.passages},${names.articles}/_settings`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ [setting]: value }),
      });
      expect(response.status).toBe(200);
    };
    await writeEdition(corpusDir, 101);
    await block('index.blocks.write', true);
    expect(await library.reload()).toMatchObject({
      swapped: false,
      problem: expect.stringContaining('read-only') as unknown,
    });
    await block('index.blocks.write', null);
    await block('index.blocks.read_only_allow_delete', true);
    expect(await library.reload()).toMatchObject({
      swapped: false,
      problem: expect.stringContaining('too full') as unknown,
    });
    expect(await editionsSeen(library)).toEqual({ editions: [100], articles: 60 });
    await block('index.blocks.read_only_allow_delete', null);
    expect(await library.reload()).toMatchObject({ swapped: true, articles: 60 });
    expect(await editionsSeen(library)).toEqual({ editions: [101], articles: 60 });
    await library.close();
  });
});
