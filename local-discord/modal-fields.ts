import { ComponentType } from './protocol.ts';
import type { Component } from './rules/bodies.ts';

/**
 * A filled-in form as the client sends it.
 * @param fields the texts by custom_id; a field left out keeps the text that it came with
 * @throws Error what the client shows for a text that does not fit
 */
export function modalFields(components: readonly Component[], fields: Readonly<Record<string, string>>): object[] {
  const known = components
    .flatMap(({ component, components: inner }) => component ?? inner ?? [])
    .map(({ custom_id: id }) => id);
  const stranger = Object.keys(fields).find((id) => !known.includes(id));
  if (stranger !== undefined) throw new Error(`The form has no field "${stranger}".`);
  let next = 1;
  return components.map((part) => {
    const { type, component, components: inner } = part;
    const id = part.id || next++;
    if (type === ComponentType.Label && component) return { type, id, component: filled(component, fields, next++) };
    if (type === ComponentType.ActionRow)
      return { type, id, components: (inner ?? []).map((input) => filled(input, fields, next++)) };
    return { type, id };
  });
}

function filled(input: Component, fields: Readonly<Record<string, string>>, id: number): object {
  const { type, custom_id: customId, required, min_length: least, max_length: most } = input;
  const value = fields[customId ?? ''] ?? input.value ?? '';
  const place = { type, id: input.id || id, custom_id: customId };
  if (type === ComponentType.StringSelect) return { ...place, values: value === '' ? [] : value.split(',') };
  if (value === '' && required !== false) throw new Error(`The field "${customId}" is required.`);
  if (value !== '' && value.length < (least ?? 0))
    throw new Error(`The field "${customId}" must have at least ${least} characters.`);
  if (value.length > (most ?? 4000))
    throw new Error(`The field "${customId}" may have at most ${most ?? 4000} characters.`);
  return { ...place, value };
}
