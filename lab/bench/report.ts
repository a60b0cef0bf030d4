import type { EngineFigures } from './measure-engine.ts';
import type { MemoryFigures } from './memory.ts';
import { ratioText } from './ratio.ts';
import type { BenchFigures } from './run.ts';

/** The figures as a table in Markdown, which also reads well in a terminal. */
export function benchTable(figures: BenchFigures): string {
  const { plain, fts5, cold } = figures;
  const compared = (name: string, unit: (value: number) => string, ours: number, others: readonly [number, number]) => [
    name,
    unit(ours),
    ...others.map(unit),
    ...others.map((other) => ratioText(ours, other)),
  ];
  const asking = (name: string, of: (asking: typeof cold.asking) => number) =>
    compared(name, milliseconds, of(cold.asking), [of(plain.asking), of(fts5.asking)]);
  const memory = (name: string, unit: (value: number) => string, of: (memory: MemoryFigures) => number) =>
    compared(name, unit, of(cold.memory), [of(plain.memory), of(fts5.memory)]);
  return table([
    ['', 'Footnote', 'plain MiniSearch', 'SQLite FTS5', 'to MiniSearch', 'to FTS5'],
    asking('question, median', ({ median }) => median),
    asking('question, p95', ({ p95 }) => p95),
    asking('question, p99', ({ p99 }) => p99),
    asking('question, longest', ({ max }) => max),
    ['questions asked', ...[cold, plain, fts5].map(({ asking }) => String(asking.times)), '', ''],
    ['source passage among ten', ...[cold, plain, fts5].map(({ found }) => `${(found * 100).toFixed(1)} %`), '', ''],
    compared('build', seconds, cold.openMs, [plain.buildMs, fts5.buildMs]),
    memory('memory, peak of the build', megabytes, ({ building }) => building),
    memory('memory, peak of all', megabytes, ({ peak }) => peak),
    memory('memory at rest', megabytes, ({ atRest }) => atRest),
    memory(
      'bytes a passage, at rest',
      (value) => value.toFixed(0),
      ({ atRest }) => atRest / figures.passages,
    ),
  ]);
}

/** What only a running bot has: starts and reloads. */
export function liveTable({ cold, warm, plain }: BenchFigures): string {
  const under = (name: string, { longestDelay, longestWait, questions, failed }: typeof warm.idle) => [
    name,
    milliseconds(longestDelay),
    milliseconds(longestWait),
    String(questions),
    String(failed),
  ];
  return [
    table([
      ['', 'time', 'compared'],
      ['start to first reply, cold', seconds(cold.startMs), ''],
      ['start to first reply, warm', seconds(warm.startMs), `${ratioText(warm.startMs, cold.startMs)} of cold`],
      [
        `reload, ${warm.onePercent.changed} articles changed (1 %)`,
        seconds(warm.onePercent.reloadMs),
        `${percent(warm.onePercent.reloadMs / cold.openMs)} of a full build`,
      ],
      [
        `reload, all ${warm.everything.changed} changed`,
        seconds(warm.everything.reloadMs),
        `${percent(warm.everything.reloadMs / cold.openMs)} of a full build`,
      ],
    ]),
    table([
      ['memory', 'start', 'with the reloads, peak', 'at rest', 'peak, to plain MiniSearch'],
      [
        'warm start and reloads',
        megabytes(warm.memory.building),
        megabytes(warm.memory.peak),
        megabytes(warm.memory.atRest),
        ratioText(warm.memory.peak, plain.memory.peak),
      ],
    ]),
    table([
      ['twenty questions a second', 'longest event-loop delay', 'longest wait for a reply', 'questions', 'failed'],
      under('alone', warm.idle),
      under('during the reload of 1 %', warm.onePercent),
      under('during the reload of all', warm.everything),
    ]),
  ].join('\n\n');
}

/** The same comparisons as numbers: ours divided by the other's, so that less than 1 is better. */
export function benchRatios({ plain, fts5, cold, warm }: BenchFigures) {
  const to = (other: EngineFigures) => ({
    median: cold.asking.median / other.asking.median,
    p95: cold.asking.p95 / other.asking.p95,
    p99: cold.asking.p99 / other.asking.p99,
    build: cold.openMs / other.buildMs,
    peakMemory: Math.max(cold.memory.peak, warm.memory.peak) / other.memory.peak,
    memoryAtRest: cold.memory.atRest / other.memory.atRest,
  });
  return {
    toPlainMiniSearch: to(plain),
    toSqliteFts5: to(fts5),
    warmStartToCold: warm.startMs / cold.startMs,
    onePercentReloadToBuild: warm.onePercent.reloadMs / cold.openMs,
    wholeReloadToBuild: warm.everything.reloadMs / cold.openMs,
  };
}

/** How our question time grows with the collection, between neighbours in size. */
export function growthLines(runs: readonly BenchFigures[]): string[] {
  return runs
    .toSorted((a, b) => a.passages - b.passages)
    .flatMap((large, at, sorted) => {
      const small = sorted[at - 1];
      if (small === undefined) return [];
      return [
        `From ${small.passages} to ${large.passages} passages the p99 of a question grows ${ratioText(large.cold.asking.p99, small.cold.asking.p99)}-fold ` +
          `(plain MiniSearch ${ratioText(large.plain.asking.p99, small.plain.asking.p99)}-fold, SQLite FTS5 ${ratioText(large.fts5.asking.p99, small.fts5.asking.p99)}-fold).`,
      ];
    });
}

function table([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...body].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
    ...body.map(line),
  ].join('\n');
}

const milliseconds = (value: number) =>
  `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2)} ms`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
