import type { VisibleMessage } from '../contract.ts';
import type { MarkdownNode, ShownMessage } from '../page/wire.ts';
import { markdownTree } from './markdown-tree.ts';

/** A part of a message that may hold texts. */
interface Part {
  readonly content?: string;
  readonly title?: string;
  readonly description?: string;
  readonly value?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly embeds?: readonly Part[];
  readonly fields?: readonly Part[];
}

/** A message with the Markdown in it read, for the page. */
export function shownMessage(visible: VisibleMessage, nameOf: (userId: string) => string | undefined): ShownMessage {
  const texts = new Map<string, readonly MarkdownNode[]>();
  const read = (part: Part): void => {
    for (const text of [part.content, part.title, part.description, part.value]) {
      if (text !== undefined && text !== '' && !texts.has(text)) texts.set(text, markdownTree(text, nameOf));
    }
    for (const inner of [
      ...(part.components ?? []),
      ...(part.embeds ?? []),
      ...(part.fields ?? []),
      ...(part.accessory === undefined ? [] : [part.accessory]),
    ])
      read(inner);
  };
  read(visible.message as Part);
  // A text may be "constructor" or "__proto__": these entries are the object's own, whatever their names.
  return { visible, texts: Object.fromEntries(texts) };
}
