import type { Embed } from './bodies.ts';
import { empty, tooLong, tooMany, type Problem } from './problem.ts';

export function embeds(all: readonly Embed[]): Problem[] {
  const characters = all.reduce((sum, embed) => sum + size(embed), 0);
  return [
    ...tooMany(['embeds'], 'embeds', all.length, 10),
    ...(characters > 6000
      ? [
          {
            path: ['embeds'],
            sentence: `All embeds together may have at most 6000 characters; these have ${characters}.`,
          },
        ]
      : []),
    ...all.flatMap((embed, at) => limits(embed, ['embeds', at])),
  ];
}

function size({ title, description, footer, author, fields }: Embed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function limits({ title, description, footer, author, fields }: Embed, path: readonly PropertyKey[]): Problem[] {
  return [
    ...tooLong([...path, 'title'], 'The title of an embed', title, 256),
    ...tooLong([...path, 'description'], 'The description of an embed', description, 4096),
    ...tooLong([...path, 'footer', 'text'], 'The footer of an embed', footer?.text, 2048),
    ...tooLong([...path, 'author', 'name'], 'The author of an embed', author?.name, 256),
    ...tooMany([...path, 'fields'], 'fields in an embed', fields?.length ?? 0, 25),
    ...(fields ?? []).flatMap(({ name, value }, at) => [
      ...empty([...path, 'fields', at, 'name'], 'The name of a field', name),
      ...tooLong([...path, 'fields', at, 'name'], 'The name of a field', name, 256),
      ...empty([...path, 'fields', at, 'value'], 'The value of a field', value),
      ...tooLong([...path, 'fields', at, 'value'], 'The value of a field', value, 1024),
    ]),
  ];
}
