import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { refuse } from '../api-error.ts';
import { MessageFlag } from '../protocol.ts';
import { MessageBody, read, type Component } from '../rules/bodies.ts';
import { pings, pingViolations, type Mentions } from '../rules/mentions.ts';
import { messageRules } from '../rules/message.ts';
import type { GivenFile } from '../uploads.ts';
import type { Parts } from './route.ts';

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
  files: readonly GivenFile[],
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
  const names = [...files.map(({ name }) => name), ...(before?.attachments ?? []).map(({ filename }) => filename)];
  refuse(
    messageRules(body, was, names, files.length).map(({ path, sentence }) => ({ path: [...under, ...path], sentence })),
  );
  const mentions = pings(body, repliedTo);
  return { body, content: (body.content ?? '').trim(), mentions, violations: pingViolations(mentions) };
}

/** The components, each file among them with the address of the attachment that it names. */
export function withFiles(
  components: readonly Component[] | null | undefined,
  attachments: readonly APIAttachment[],
): Component[] {
  return (components ?? []).map((component) => {
    const named = attachments.find(({ filename }) => component.file?.url === `attachment://${filename}`);
    return {
      ...component,
      ...(named && { file: { ...component.file, url: named.url }, name: named.filename, size: named.size }),
      ...(component.components && { components: withFiles(component.components, attachments) }),
    };
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
  { messages, uploads }: Parts,
  id: string,
  given: unknown,
  files: readonly GivenFile[],
): { message: APIMessage; violations: readonly string[] } {
  const before = messages.get(id) ?? null;
  const { body, content, violations } = checkMessage(given, before, files);
  const attachments = [...attachmentsKept(before, body), ...files.map((file) => uploads.add(file))];
  const flags = (before?.flags ?? 0) & ~MessageFlag.Loading;
  const changed = messages.change(id, {
    flags: flags | ((body.flags ?? 0) & MessageFlag.ComponentsV2),
    ...(body.content !== undefined && { content }),
    ...(body.embeds !== undefined && { embeds: body.embeds ?? [] }),
    ...(body.components !== undefined && { components: withFiles(body.components, attachments) }),
    ...((body.attachments !== undefined || files.length > 0) && { attachments }),
  });
  return { message: changed, violations };
}
