import { ComponentType } from '../protocol.ts';
import type { Component, ModalBody } from './bodies.ts';
import { customIdOf, placedIn, select } from './components.ts';
import { empty, repeated, tooFew, tooLong, tooMany, type Problem } from './problem.ts';

export function modalRules({ custom_id: customId, title, components }: ModalBody): Problem[] {
  return [
    ...empty(['custom_id'], 'The custom_id of a modal', customId),
    ...tooLong(['custom_id'], 'The custom_id of a modal', customId, 100),
    ...empty(['title'], 'The title of a modal', title),
    ...tooLong(['title'], 'The title of a modal', title, 45),
    ...tooFew(['components'], 'components in a modal', components.length, 1),
    ...tooMany(['components'], 'components in a modal', components.length, 5),
    ...repeated(
      ['components'],
      'A custom_id',
      placedIn(components).flatMap(({ component }) => component.custom_id ?? []),
    ),
    ...components.flatMap((component, at) => part(component, ['components', at])),
  ];
}

function part(component: Component, path: readonly PropertyKey[]): Problem[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return empty([...path, 'content'], 'A text display', component.content);
    case ComponentType.ActionRow: {
      const [input, ...more] = component.components ?? [];
      return input?.type === ComponentType.TextInput && more.length === 0
        ? [...textInput(input, [...path, 'components', 0]), ...labelOf(input, [...path, 'components', 0])]
        : [{ path, sentence: 'An action row in a modal must hold one text input.' }];
    }
    case ComponentType.Label:
      return component.component
        ? [
            ...labelOf(component, path),
            ...tooLong([...path, 'description'], 'The description of a label', component.description, 100),
            ...field(component.component, [...path, 'component']),
          ]
        : [{ path, sentence: 'A label must hold a component.' }];
    default:
      return [
        {
          path: [...path, 'type'],
          sentence: `A component of type ${component.type} may not stand at the top level of a modal.`,
        },
      ];
  }
}

function labelOf({ label }: Component, path: readonly PropertyKey[]): Problem[] {
  return [
    ...empty([...path, 'label'], 'The label of a field', label),
    ...tooLong([...path, 'label'], 'The label of a field', label, 45),
  ];
}

function field(component: Component, path: readonly PropertyKey[]): Problem[] {
  return component.type === ComponentType.TextInput ? textInput(component, path) : select(component, path);
}

function textInput(component: Component, path: readonly PropertyKey[]): Problem[] {
  const { style, min_length: least, max_length: most, value, placeholder } = component;
  return [
    ...customIdOf(component, path, 'a text input'),
    ...(style === 1 || style === 2
      ? []
      : [{ path: [...path, 'style'], sentence: 'A text input must have the style 1 (short) or 2 (paragraph).' }]),
    ...((least ?? 0) < 0 || (most ?? 4000) > 4000 || (most ?? 4000) < Math.max(1, least ?? 0)
      ? [{ path, sentence: 'The lengths of a text input must lie between 0 and 4000, the lesser first.' }]
      : []),
    ...tooLong([...path, 'value'], 'The value of a text input', value, most ?? 4000),
    ...tooLong([...path, 'placeholder'], 'The placeholder of a text input', placeholder, 100),
  ];
}
