import { ComponentType, MessageFlag } from '../protocol.ts';
import type { Component, MessageBody } from './bodies.ts';
import { legacyComponents, placedIn, v2Components } from './components.ts';
import { embeds } from './embeds.ts';
import { tooLong, type Problem } from './problem.ts';

/** What of the message before counts when it is edited. */
export interface Before {
  readonly flags: number;
  readonly content: string;
  readonly embeds: number;
  readonly components: number;
  readonly attachments: number;
}

/**
 * Discord's rules for the body of a message.
 * @param before the message that the body edits; null for a new one
 * @param names of the files that come with it, and of those that it has
 * @param files how many files come with it
 */
export function messageRules(
  body: MessageBody,
  before: Before | null,
  names: readonly string[] = [],
  files = 0,
): Problem[] {
  const flags = (body.flags ?? 0) | (before?.flags ?? 0);
  const v2 = (flags & MessageFlag.ComponentsV2) !== 0;
  return [
    ...keepsV2(body, before),
    ...tooLong(['content'], 'The content of a message', body.content, 2000),
    ...embeds(body.embeds ?? []),
    ...(v2
      ? [
          ...nothingBesideV2(body, before),
          ...v2Components(body.components ?? []),
          ...filesThere(body.components ?? [], names),
        ]
      : legacyComponents(body.components ?? [])),
    ...notEmpty(body, before, files),
  ];
}

/** A file component shows a file that comes along, and no other. */
function filesThere(components: readonly Component[], names: readonly string[]): Problem[] {
  return placedIn(components).flatMap(({ component: { type, file }, path }) =>
    type !== ComponentType.File || names.some((name) => file?.url === `attachment://${name}`)
      ? []
      : [
          {
            path: [...path, 'file', 'url'],
            sentence: 'A file component must name a file of the message as attachment://NAME.',
          },
        ],
  );
}

function keepsV2({ flags }: MessageBody, before: Before | null): Problem[] {
  const had = before !== null && (before.flags & MessageFlag.ComponentsV2) !== 0;
  const loses = had && typeof flags === 'number' && (flags & MessageFlag.ComponentsV2) === 0;
  return loses ? [{ path: ['flags'], sentence: 'A message cannot lose the flag IS_COMPONENTS_V2.' }] : [];
}

function nothingBesideV2(body: MessageBody, before: Before | null): Problem[] {
  const content = body.content === undefined ? before?.content : body.content;
  const embedded = body.embeds === undefined ? before?.embeds : body.embeds?.length;
  return [
    ...(content
      ? [{ path: ['content'], sentence: 'A message with the flag IS_COMPONENTS_V2 may not have content.' }]
      : []),
    ...(embedded
      ? [{ path: ['embeds'], sentence: 'A message with the flag IS_COMPONENTS_V2 may not have embeds.' }]
      : []),
  ];
}

/** 50006 of Discord's, told as a problem of the form. */
function notEmpty(body: MessageBody, before: Before | null, files: number): Problem[] {
  const content = body.content === undefined ? before?.content : body.content;
  const counted = (given: readonly unknown[] | null | undefined, was: number | undefined) =>
    given === undefined ? (was ?? 0) : (given?.length ?? 0);
  const parts =
    counted(body.embeds, before?.embeds) +
    counted(body.components, before?.components) +
    counted(body.attachments, before?.attachments) +
    files;
  return (content ?? '').trim() === '' && parts === 0 ? [{ path: [], sentence: 'A message must not be empty.' }] : [];
}
