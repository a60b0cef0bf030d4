import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Library, ReloadReport } from '../core/library.ts';

/** The connection to Discord, as far as it is watched. */
export interface Connection {
  isOnline(): boolean;
  reconnects(): number;
}

export interface Metrics {
  /** The same library, with what is asked of it counted. */
  counted(library: Library, loaded: ReloadReport): Library;
  /** All of it in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: most questions take some hundredths, and nobody waits for more than a few. */
const SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What Prometheus is told: what the library says of questions and reloads, the connection, and Node's own
 * figures with the delay of the event loop among them.
 * @param connection asked whenever the figures are; null while there is none
 */
export function makeMetrics(connection: () => Connection | null): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const questions = new Counter({
    name: 'footnote_questions_total',
    help: 'Questions by verdict; failed: no answer came.',
    labelNames: ['verdict'],
    registers,
  });
  const seconds = new Histogram({
    name: 'footnote_question_seconds',
    help: 'Time from a question to its answer, waiting included.',
    buckets: SECONDS,
    registers,
  });
  const reloads = new Counter({
    name: 'footnote_reloads_total',
    help: 'Reloads by outcome; kept: the articles from before stayed.',
    labelNames: ['outcome'],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const articles = gauge('footnote_articles', 'Articles in the collection.');
  const passages = gauge('footnote_passages', 'Passages in the collection.');
  const refused = gauge('footnote_refused_files', 'Files of which something was left out at the latest load.');
  register.registerMetric(
    new Gauge({
      name: 'footnote_gateway_up',
      help: '1 while the gateway is connected.',
      registers: [],
      collect() {
        this.set(connection()?.isOnline() === true ? 1 : 0);
      },
    }),
  );
  register.registerMetric(
    new Counter({
      name: 'footnote_gateway_reconnects_total',
      help: 'Times that the connection to the gateway was lost.',
      registers: [],
      collect() {
        this.reset();
        this.inc(connection()?.reconnects() ?? 0);
      },
    }),
  );

  const take = (report: ReloadReport) => {
    articles.set(report.articles);
    passages.set(report.passages);
    refused.set(new Set(report.refused.map(({ file }) => file)).size);
  };
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    counted(library, loaded) {
      take(loaded);
      return {
        ...library,
        async ask(question, options) {
          const stop = seconds.startTimer();
          try {
            const answer = await library.ask(question, options);
            questions.inc({ verdict: answer.verdict });
            return answer;
          } catch (error) {
            questions.inc({ verdict: 'failed' });
            throw error;
          } finally {
            stop();
          }
        },
        async reload(onProgress) {
          const report = await library.reload(onProgress);
          reloads.inc({ outcome: report.swapped ? 'swapped' : 'kept' });
          take(report);
          return report;
        },
      };
    },
  };
}
