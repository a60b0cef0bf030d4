import { destination, pino, type Logger } from 'pino';

/** A structured log on standard error, one JSON object a line; never holds a token or a key. */
export function makeLog(level: string): Logger {
  return pino(
    { level, redact: ['token', '*.token', 'key', '*.key', '*.reader.key'], serializers: { err: faultOf } },
    destination({ dest: 2, sync: true }),
  );
}

/** Of an error only what helps: those of Discord's API also carry the request, and with it texts and tokens. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    stack: error.stack,
  };
}
