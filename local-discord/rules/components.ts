import { ButtonStyle, ComponentType } from '../protocol.ts';
import type { Component } from './bodies.ts';
import { empty, repeated, tooFew, tooLong, tooMany, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];
interface Placed {
  readonly component: Component;
  readonly path: Path;
}

const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const TOP_LEVEL: readonly number[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];
const IN_CONTAINER = TOP_LEVEL.filter((type) => type !== ComponentType.Container);

/** Every component, nested ones included, with its place. */
export function placedIn(components: readonly Component[], path: Path = ['components']): Placed[] {
  return components.flatMap((component, at) => placedAt(component, [...path, at]));
}

function placedAt(component: Component, path: Path): Placed[] {
  return [
    { component, path },
    ...placedIn(component.components ?? [], [...path, 'components']),
    ...(component.accessory ? placedAt(component.accessory, [...path, 'accessory']) : []),
    ...(component.component ? placedAt(component.component, [...path, 'component']) : []),
  ];
}

/** Components of a message without the Components V2 flag: action rows alone. */
export function legacyComponents(components: readonly Component[]): Problem[] {
  const strangers = components.flatMap(({ type }, at) =>
    type === ComponentType.ActionRow
      ? []
      : [
          {
            path: ['components', at, 'type'],
            sentence: `Without the flag IS_COMPONENTS_V2 only action rows may stand in a message; this is of type ${type}.`,
          },
        ],
  );
  return [...tooMany(['components'], 'action rows', components.length, 5), ...strangers, ...everyComponent(components)];
}

/** Components of a message with the Components V2 flag. */
export function v2Components(components: readonly Component[]): Problem[] {
  const placed = placedIn(components);
  const texts = placed.reduce(
    (sum, { component }) => sum + (component.type === ComponentType.TextDisplay ? (component.content ?? '').length : 0),
    0,
  );
  return [
    ...tooMany(['components'], 'components in a message, nested ones included', placed.length, 40),
    ...(texts > 4000
      ? [
          {
            path: ['components'],
            sentence: `All text displays together may have at most 4000 characters; these have ${texts}.`,
          },
        ]
      : []),
    ...components.flatMap(({ type }, at) => onlyOf(TOP_LEVEL, type, ['components', at], 'the top level of a message')),
    ...everyComponent(components),
  ];
}

function everyComponent(components: readonly Component[]): Problem[] {
  const placed = placedIn(components);
  return [...placed.flatMap(one), ...uniqueCustomIds(placed), ...uniqueIds(placed)];
}

/** The custom ids of one message or modal. */
function uniqueCustomIds(placed: readonly Placed[]): Problem[] {
  return repeated(
    ['components'],
    'A custom_id',
    placed.flatMap(({ component }) => component.custom_id ?? []),
  );
}

function uniqueIds(placed: readonly Placed[]): Problem[] {
  return repeated(
    ['components'],
    'A component id',
    placed.flatMap(({ component }) => component.id || []),
  );
}

function onlyOf(allowed: readonly number[], type: number, path: Path, where: string): Problem[] {
  return allowed.includes(type)
    ? []
    : [{ path: [...path, 'type'], sentence: `A component of type ${type} may not stand in ${where}.` }];
}

/** The rules for a component by its type. */
export function one({ component, path }: Placed): Problem[] {
  const { type } = component;
  if (type === ComponentType.ActionRow) return actionRow(component, path);
  if (type === ComponentType.Button) return button(component, path);
  if (SELECTS.includes(type)) return select(component, path);
  if (type === ComponentType.Section) return section(component, path);
  if (type === ComponentType.TextDisplay) return empty([...path, 'content'], 'A text display', component.content);
  if (type === ComponentType.MediaGallery)
    return [
      ...tooFew(path, 'items in a media gallery', component.items?.length ?? 0, 1),
      ...tooMany(path, 'items in a media gallery', component.items?.length ?? 0, 10),
    ];
  if (type === ComponentType.Container) return container(component, path);
  const known: readonly number[] = Object.values(ComponentType);
  return known.includes(type) ? [] : [{ path: [...path, 'type'], sentence: `There is no component of type ${type}.` }];
}

function actionRow({ components }: Component, path: Path): Problem[] {
  const children = components ?? [];
  const buttons = children.filter(({ type }) => type === ComponentType.Button).length;
  return [
    ...tooFew(path, 'components in an action row', children.length, 1),
    ...tooMany(path, 'buttons in an action row', buttons, 5),
    ...(buttons < children.length && children.length > 1
      ? [{ path, sentence: 'An action row holds either buttons or one select menu.' }]
      : []),
    ...children.flatMap(({ type }, at) =>
      onlyOf(
        [ComponentType.Button, ComponentType.TextInput, ...SELECTS],
        type,
        [...path, 'components', at],
        'an action row',
      ),
    ),
  ];
}

function button(component: Component, path: Path): Problem[] {
  const { style, label, url, custom_id: customId } = component;
  const known = style !== null && style !== undefined && style >= 1 && style <= 6;
  if (!known) return [{ path: [...path, 'style'], sentence: 'A button must have a style from 1 to 6.' }];
  if (style === ButtonStyle.Premium) return [];
  const needed =
    style === ButtonStyle.Link
      ? [
          ...empty([...path, 'url'], 'The url of a link button', url),
          ...tooLong([...path, 'url'], 'The url of a link button', url, 512),
          ...(url && (!/^(?:https?|discord):\/\/[^\s"'<>\\]+$/.test(url) || !URL.canParse(url))
            ? [
                {
                  path: [...path, 'url'],
                  sentence:
                    'The url of a link button must begin with http://, https:// or discord://, and be well formed.',
                },
              ]
            : []),
          ...(customId ? [{ path: [...path, 'custom_id'], sentence: 'A link button must not have a custom_id.' }] : []),
        ]
      : [
          ...customIdOf(component, path, 'a button'),
          ...(url ? [{ path: [...path, 'url'], sentence: 'Only a link button may have a url.' }] : []),
        ];
  return [
    ...needed,
    ...tooLong([...path, 'label'], 'The label of a button', label, 80),
    ...(label?.trim() || component.emoji
      ? []
      : [{ path: [...path, 'label'], sentence: 'A button must have a label or an emoji.' }]),
  ];
}

export function customIdOf({ custom_id: customId }: Component, path: Path, what: string): Problem[] {
  return [
    ...empty([...path, 'custom_id'], `The custom_id of ${what}`, customId),
    ...tooLong([...path, 'custom_id'], `The custom_id of ${what}`, customId, 100),
  ];
}

export function select(component: Component, path: Path): Problem[] {
  const common = [
    ...customIdOf(component, path, 'a select menu'),
    ...tooLong([...path, 'placeholder'], 'A placeholder', component.placeholder, 150),
  ];
  if (component.type !== ComponentType.StringSelect) return common;
  const options = component.options ?? [];
  const most = component.max_values ?? 1;
  return [
    ...common,
    ...tooFew([...path, 'options'], 'options in a select menu', options.length, 1),
    ...tooMany([...path, 'options'], 'options in a select menu', options.length, 25),
    ...repeated(
      [...path, 'options'],
      'The value of an option',
      options.map(({ value }) => value),
    ),
    ...(most < 1 || most > Math.min(25, options.length) || (component.min_values ?? 1) > most
      ? [
          {
            path: [...path, 'max_values'],
            sentence: 'max_values must lie between min_values and the number of options.',
          },
        ]
      : []),
    ...tooMany(
      [...path, 'options'],
      'options chosen beforehand',
      options.filter((option) => option.default === true).length,
      Math.max(1, most),
    ),
    ...options.flatMap(({ label, value, description }, at) => {
      const here = [...path, 'options', at];
      return [
        ...empty([...here, 'label'], 'The label of an option', label),
        ...tooLong([...here, 'label'], 'The label of an option', label, 100),
        ...empty([...here, 'value'], 'The value of an option', value),
        ...tooLong([...here, 'value'], 'The value of an option', value, 100),
        ...tooLong([...here, 'description'], 'The description of an option', description, 100),
      ];
    }),
  ];
}

function section({ components, accessory }: Component, path: Path): Problem[] {
  const texts = components ?? [];
  return [
    ...tooFew(path, 'text displays in a section', texts.length, 1),
    ...tooMany(path, 'text displays in a section', texts.length, 3),
    ...texts.flatMap(({ type }, at) =>
      onlyOf([ComponentType.TextDisplay], type, [...path, 'components', at], 'a section'),
    ),
    ...(accessory
      ? onlyOf(
          [ComponentType.Button, ComponentType.Thumbnail],
          accessory.type,
          [...path, 'accessory'],
          'the accessory of a section',
        )
      : [{ path: [...path, 'accessory'], sentence: 'A section must have an accessory.' }]),
  ];
}

function container({ components }: Component, path: Path): Problem[] {
  const children = components ?? [];
  return [
    ...tooFew(path, 'components in a container', children.length, 1),
    ...children.flatMap(({ type }, at) => onlyOf(IN_CONTAINER, type, [...path, 'components', at], 'a container')),
  ];
}
