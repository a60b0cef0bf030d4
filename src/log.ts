import { destination, pino, type Logger } from 'pino';

/** A structured log on standard error, one JSON object a line; never holds a token. */
export function makeLog(level: string): Logger {
  return pino({ level, redact: ['token', '*.token'] }, destination({ dest: 2, sync: true }));
}
