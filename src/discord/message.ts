import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import { turnedTo } from '../core/reply/action.ts';
import type { Reply, ReplyAction } from '../core/reply/reply.ts';
import type { Texts } from '../core/texts/texts.ts';
import { buttonUrl } from './button-url.ts';
import { LIMITS } from './limits.ts';
import { pagesOf, type Piece } from './render.ts';

/** Stripes of the container. */
const COLOURS: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x3b82f6,
  perhaps: 0x93a3b8,
  unsure: 0xd97706,
  plain: 0x6b7280,
  done: 0x16a34a,
  problem: 0xdc2626,
};

/** A reply as the body of a message in Components V2; nobody is ever pinged by it. */
export interface MessageBody {
  readonly flags: typeof MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** Rows of buttons; what the text may take leaves room for these. */
const ROWS = 3;

export function messageOf(reply: Reply, texts: Texts): MessageBody {
  const pages = pagesOf(reply, texts.page);
  const count = reply.pages?.of ?? pages.length;
  const at = Math.max(0, Math.min(reply.pages?.at ?? 0, count - 1));
  const pieces = (pages[reply.pages?.of === undefined ? at : 0] ?? []).map(component);
  const pageLine: APIComponentInContainer[] =
    count === 1 ? [] : [{ type: ComponentType.TextDisplay, content: `-# ${texts.page.number(at + 1, count)}` }];
  const turning = pageButtons(reply, at, count, texts);
  const buttons = reply.actions.flatMap((action) =>
    button(action).map((made) => ({ made, beginsRow: action.kind === 'open' && action.beginsRow === true })),
  );
  const room = LIMITS.buttonsInRow * ROWS - turning.length;
  const { file } = reply;
  const content = [...pieces, ...(file === undefined ? [] : [fileComponent(file.name)]), ...pageLine];
  return {
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
    ...(file === undefined ? {} : { files: [{ attachment: Buffer.from(file.text), name: file.name }] }),
    components: [
      {
        type: ComponentType.Container,
        accent_color: COLOURS[reply.tone],
        components:
          content.length > 0 ? content : [{ type: ComponentType.TextDisplay, content: `-# ${texts.page.nothing}` }],
      },
      ...rows([...buttons.slice(0, room), ...turning.map((made) => ({ made, beginsRow: false }))]),
    ],
  };
}

function component(piece: Piece): APIComponentInContainer {
  return piece.kind === 'rule'
    ? { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }
    : { type: ComponentType.TextDisplay, content: piece.markdown.toWellFormed() };
}

/** Without it, Components V2 do not show the file that comes along. */
function fileComponent(name: string): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** None where it would not fit: Discord refuses a whole message for one bad button; better the reply without that button. */
function button(action: ReplyAction): APIButtonComponent[] {
  const label = action.label.slice(0, LIMITS.buttonLabel).toWellFormed();
  if (action.kind !== 'link')
    return action.action.length > LIMITS.customId
      ? []
      : [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: action.action }];
  const url = buttonUrl(action.url);
  return url === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** Buttons to the pages before and after. */
function pageButtons(reply: Reply, at: number, count: number, { buttons }: Texts): APIButtonComponent[] {
  if (reply.pages === undefined || count === 1) return [];
  const { action } = reply.pages;
  const turn = (label: string, page: number, disabled: boolean): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: turnedTo(action, page),
    disabled,
  });
  return [turn(buttons.previous, Math.max(0, at - 1), at === 0), turn(buttons.next, at + 1, at === count - 1)];
}

function rows(
  buttons: readonly { readonly made: APIButtonComponent; readonly beginsRow: boolean }[],
): APIMessageTopLevelComponent[] {
  const found: APIButtonComponent[][] = [];
  for (const { made, beginsRow } of buttons) {
    const row = found.at(-1);
    if (row === undefined || beginsRow || row.length === LIMITS.buttonsInRow) found.push([made]);
    else row.push(made);
  }
  return found.slice(0, ROWS).map((components) => ({ type: ComponentType.ActionRow, components }));
}
