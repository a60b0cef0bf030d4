import type { APIAttachment } from 'discord-api-types/v10';

/** A file as somebody gives it. */
export interface GivenFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Bytes of one file that Discord takes without a subscription. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** Bytes that are kept over all files; the oldest go first. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The files of messages and commands, each at an address of its own on this machine, as on Discord's CDN. */
export class Uploads {
  readonly #newId: () => string;
  readonly #origin: () => string;
  readonly #files = new Map<string, GivenFile>();
  #bytes = 0;

  /** @param origin where the files are served: `http://127.0.0.1:PORT` */
  constructor(newId: () => string, origin: () => string) {
    this.#newId = newId;
    this.#origin = origin;
  }

  /**
   * Takes in a file, and gives what Discord tells of it.
   * @throws Error what the client shows for a file that is too large
   */
  add({ name, type, bytes }: GivenFile): APIAttachment {
    if (bytes.length > LARGEST_FILE) throw new Error(`The file "${name}" is too large: 10 MB at most.`);
    const id = this.#newId();
    const filename = name.replace(/[\s/\\?#%"<>]+/g, '_').slice(-100) || 'file';
    const url = `${this.#origin()}/attachments/${id}/${encodeURIComponent(filename)}`;
    this.#files.set(id, { name: filename, type, bytes });
    this.#bytes += bytes.length;
    for (const [oldest, file] of this.#files) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#files.delete(oldest);
      this.#bytes -= file.bytes.length;
    }
    return {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(type !== '' && { content_type: type }),
    };
  }

  /** The file at such an address; undefined where there is none, or none any more. */
  at(path: string): GivenFile | undefined {
    const [, id = '', name = ''] = /^\/attachments\/(\d+)\/([^/]+)$/.exec(path) ?? [];
    const file = this.#files.get(id);
    return file !== undefined && encodeURIComponent(file.name) === name ? file : undefined;
  }
}
