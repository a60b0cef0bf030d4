import type { Config } from '../config.ts';
import { FetchRefusal } from '../core/fetching.ts';
import { feedList } from '../web/feeds/feed-list.ts';
import { feedMemoryFile, readMemory, type FeedMemory } from '../web/feeds/feed-memory.ts';
import { checkPort, webAddress } from '../web/web-address.ts';
import { bad, good, type Finding } from './finding.ts';

/** How often a feed fails before that is more than a bad day of its server. */
const OFTEN = 3;

/** The feeds as `feeds.txt` lists them, and how they did when they were last asked. Nothing is fetched. */
export async function checkFeeds({ corpusDir, fetch }: Pick<Config, 'corpusDir' | 'fetch'>): Promise<Finding[]> {
  const list = await feedList(corpusDir);
  if (list === null) return [];
  if ('problem' in list) return [bad(`${list.problem}.`, list.remedy)];
  const { addresses, beyond } = list;
  if (!fetch)
    return [
      {
        state: 'advice',
        found: `No feed is asked (FETCH=false), and feeds.txt lists ${addresses.length + beyond}.`,
        remedy: 'Set FETCH=true, or take feeds.txt away.',
      },
    ];
  const memory = await readMemory(feedMemoryFile(corpusDir));
  const findings = addresses.flatMap((address) => findingOf(address, memory.get(address)) ?? []);
  const isNew = addresses.filter((address) => (memory.get(address)?.lastSuccess ?? null) === null).length;
  return [
    good(`Feeds in feeds.txt: ${addresses.length}${isNew === 0 ? '' : `, of which ${isNew} were not read yet`}.`),
    ...findings,
    ...(beyond === 0 ? [] : [bad(`Feeds that are too many, and not asked: ${beyond}.`, 'Shorten feeds.txt.')]),
  ];
}

function findingOf(address: string, memory: FeedMemory | undefined): Finding | null {
  const wrong = problemWith(address);
  if (wrong !== null)
    return bad(
      `feeds.txt has a line that is no address of a feed: “${address.slice(0, 200)}”. ${wrong}`,
      'Correct it, or put # before it.',
    );
  if (memory === undefined || memory.lastFailure === null) return null;
  const { failures, lastFailure, lastSuccess } = memory;
  const since = lastSuccess === null ? 'never' : new Date(lastSuccess).toISOString().slice(0, 10);
  return {
    state: failures < OFTEN ? 'advice' : 'bad',
    found: `The feed ${address} failed ${failures === 1 ? 'once' : `${failures} times in a row`}; last read: ${since}. ${lastFailure}`,
    remedy: 'It is asked again. If it has moved, write its new address into feeds.txt; if it is gone, take it out.',
  };
}

function problemWith(address: string): string | null {
  try {
    checkPort(webAddress(address));
    return null;
  } catch (error) {
    if (error instanceof FetchRefusal) return error.message;
    throw error;
  }
}
