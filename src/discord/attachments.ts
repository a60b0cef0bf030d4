import type { Attachment } from 'discord.js';
import type { AttachedFile } from '../../commands/command.ts';
import { FetchRefusal } from '../core/fetching.ts';

/** Milliseconds in which a file has to come. */
const PATIENCE = 10_000;
/** Where Discord keeps the files of messages and commands. */
const DISCORDS_OWN: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Where files may be fetched from: Discord's own hosts, and where the API is on this machine, that.
 * @param apiUrl the address of Discord's API
 */
export function filesFrom(apiUrl: string): readonly string[] {
  const { hostname, origin } = new URL(apiUrl);
  return LOOPBACK.has(hostname) ? [...DISCORDS_OWN, origin] : DISCORDS_OWN;
}

/** A file that somebody sent, which is fetched within bounds when it is read. */
export function attachedFile(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  from: readonly string[],
  patience = PATIENCE,
): AttachedFile {
  return {
    name,
    async read(longest) {
      if (!URL.canParse(url) || !from.includes(new URL(url).origin))
        throw new FetchRefusal('address', 'The file is not where Discord keeps files.');
      if (size > longest) throw new FetchRefusal('size', `The file has ${size} bytes.`);
      const signal = AbortSignal.timeout(patience);
      try {
        const response = await fetch(url, { redirect: 'error', signal });
        if (!response.ok) throw new FetchRefusal('status', `The file was answered with ${response.status}.`);
        return await within(response, longest);
      } catch (error) {
        if (error instanceof FetchRefusal) throw error;
        throw new FetchRefusal(signal.aborted ? 'time' : 'unreachable', String(error));
      }
    },
  };
}

/** The body, as long as it is no longer than it may be, whatever it says of its own length. */
async function within({ body }: Response, longest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > longest) throw new FetchRefusal('size', `The file has more than ${longest} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
