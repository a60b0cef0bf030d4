import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { refuse } from '../api-error.ts';
import { MessageFlag } from '../protocol.ts';
import { MessageBody, read } from '../rules/bodies.ts';
import { pings, pingViolations, type Mentions } from '../rules/mentions.ts';
import { messageRules } from '../rules/message.ts';
import type { Parts, Upload } from './route.ts';

/** The parts of a message that came in a body, checked against the rules. */
export interface Checked {
  readonly body: MessageBody;
  readonly content: string;
  readonly mentions: Mentions;
  /** Recorded, though Discord takes the message. */
  readonly violations: readonly string[];
}

/**
 * Reads the body of a message, or refuses it.
 * @param before the message that it changes; null for a new one
 * @param under where in the request the message stands
 */
export function checkMessage(
  given: unknown,
  before: APIMessage | null,
  files: readonly Upload[],
  under: readonly PropertyKey[] = [],
  repliedTo: string | null = null,
): Checked {
  const body = read(MessageBody, given, under);
  const was = before && {
    flags: before.flags ?? 0,
    content: before.content,
    embeds: before.embeds.length,
    components: before.components?.length ?? 0,
    attachments: before.attachments.length,
  };
  refuse(messageRules(body, was, files.length).map(({ path, sentence }) => ({ path: [...under, ...path], sentence })));
  const mentions = pings(body, repliedTo);
  return { body, content: (body.content ?? '').trim(), mentions, violations: pingViolations(mentions) };
}

export function attachmentsOf(files: readonly Upload[], newId: () => string): APIAttachment[] {
  return files.map(({ name, size, type }) => {
    const id = newId();
    const url = `https://cdn.discordapp.com/attachments/${id}/${name}`;
    return { id, filename: name, size, url, proxy_url: url, content_type: type };
  });
}

/** Those that an edit names stay; all of them where it names none. */
function attachmentsKept(before: APIMessage | null, { attachments }: MessageBody): APIAttachment[] {
  return (before?.attachments ?? []).filter(
    ({ id }) => attachments === undefined || attachments?.some((kept) => String(kept.id) === id),
  );
}

/** Brings a message up to date with a body: what the body leaves out stays. */
export function editMessage(
  { messages, newId }: Parts,
  id: string,
  given: unknown,
  files: readonly Upload[],
): { message: APIMessage; violations: readonly string[] } {
  const before = messages.get(id) ?? null;
  const { body, content, violations } = checkMessage(given, before, files);
  const kept = (before?.flags ?? 0) & ~MessageFlag.Loading;
  const changed = messages.change(id, {
    flags: kept | ((body.flags ?? 0) & MessageFlag.ComponentsV2),
    ...(body.content !== undefined && { content }),
    ...(body.embeds !== undefined && { embeds: body.embeds ?? [] }),
    ...(body.components !== undefined && { components: body.components ?? [] }),
    ...((body.attachments !== undefined || files.length > 0) && {
      attachments: [...attachmentsKept(before, body), ...attachmentsOf(files, newId)],
    }),
  });
  return { message: changed, violations };
}
