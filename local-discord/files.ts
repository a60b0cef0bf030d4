import type { APIAttachment } from 'discord-api-types/v10';

/** A file that came with a request. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** Files that are kept; the oldest are forgotten first. */
const MOST = 100;

/** The files that messages carry, as Discord's content server has them. */
export class Files {
  readonly #newId: () => string;
  readonly #kept = new Map<string, Upload>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  keep(uploads: readonly Upload[]): APIAttachment[] {
    return uploads.map((upload) => {
      const id = this.#newId();
      this.#kept.set(id, upload);
      const oldest = this.#kept.keys().next();
      if (this.#kept.size > MOST && oldest.done !== true) this.#kept.delete(oldest.value);
      const { name, type, content } = upload;
      const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(name)}`;
      return { id, filename: name, size: content.byteLength, url, proxy_url: url, content_type: type };
    });
  }

  get(id: string): Upload | null {
    return this.#kept.get(id) ?? null;
  }
}
