import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { drafts } from '../../commands/drafts.ts';
import { privateAnswers } from '../../commands/private-answers.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import { recentQuestions } from '../../commands/recent-questions.ts';
import { openArticleFiles } from '../../src/article-files/open-article-files.ts';
import type { Library } from '../../src/core/library.ts';
import type { Block, Reply } from '../../src/core/reply/reply.ts';
import type { Span } from '../../src/core/span.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';

const english = loadEnglish();

export const QUAY = 'How much did the repairs to the northern quay cost?';

const HARBOUR = `---
title: Harbour opens again
date: 2025-03-02
source: The Daily Example
author: The harbour desk
language: en
url: https://example.org/harbour
---

The harbour of Eastport opened again on Sunday after the storm had closed it for nine days, and ferries sail once more.

Repairs to the northern quay cost 4.2 million dollars, said the port authority in a statement that it gave on Sunday.

The ferry line to the islands carried 12,500 passengers in the month before the storm, more than in any month before.
`;

const BUDGET = `---
title: Council passes the budget
date: 2025-05-20
source: The Morning Sample
---

Repairs to the northern quay cost the town 300,000 dollars of its own, the council heard when it passed the budget.
`;

const UNDATED = 'Lighthouse keeper counts ships\n\nThe keeper of the lighthouse counted forty ships in one night.';

/** What a command is given: a library in this thread over a folder of articles, and whoever asks. */
export interface Desk {
  readonly library: Library;
  readonly deps: Deps;
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(
  files: Readonly<Record<string, string>> = { 'harbour.md': HARBOUR, 'budget.md': BUDGET, 'lighthouse.txt': UNDATED },
): Promise<Desk> {
  const corpusDir = await mkdtemp(join(tmpdir(), 'footnote-desk-'));
  const write = (file: string, text: string) => writeFile(join(corpusDir, file), text);
  for (const [file, text] of Object.entries(files)) await write(file, text);
  const { library } = await openLocalLibrary({ corpusDir, maxBytes: 100_000, cacheDir: null }, english);
  return {
    library,
    folder: corpusDir,
    deps: {
      library,
      recent: recentAnswers(),
      questions: recentQuestions(),
      gaps: null,
      files: openArticleFiles({ corpusDir, maxBytes: 100_000 }, library, pino({ level: 'silent' })),
      fetcher: null,
      feeds: null,
      drafts: drafts(),
      mentions: true,
      privateAnswers: privateAnswers(),
      now: Date.now,
      moderatorRoles: [],
      runBy: null,
      logQuestions: false,
      progress: () => {},
    },
    write,
    remove: (file) => rm(join(corpusDir, file)),
    close: () => rm(corpusDir, { recursive: true, force: true }),
  };
}

export function inputOf(options: CommandInput['options'], stated: Partial<CommandInput> = {}): CommandInput {
  return { options, wordsShown: false, channel: 'square', locale: 'en-US', asker: askerOf('reader'), ...stated };
}

export function askerOf(id: string, stated: Partial<CommandInput['asker']> = {}): CommandInput['asker'] {
  return { id, roles: [], server: '100000000000000001', mayWrite: true, ...stated };
}

/** A reply as the words in it, a line for each line of it; a citation as `[n] title: words`. */
export function linesOf({ blocks }: Reply): string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'heading':
    case 'text':
    case 'note':
      return [wordsOf(block.spans)];
    case 'list':
      return block.items.map(wordsOf);
    case 'sentence':
      return [`${block.citation.quote} ${block.cites.map((n) => `[${n}]`).join('')}`];
    case 'citation': {
      const { title, text, quote } = block.citation;
      const words = { passage: `: ${text}`, excerpt: `: … ${quote} …`, place: '' }[block.shows];
      return [`${block.n === null ? '' : `[${block.n}] `}${title}${words}`];
    }
  }
}

function wordsOf(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('bold' in span) return span.bold;
      if ('code' in span) return span.code;
      if ('person' in span) return `@${span.person}`;
      if ('moment' in span) return new Date(span.moment).toISOString();
      return 'cite' in span ? `[${span.cite}]` : span.date;
    })
    .join('');
}
