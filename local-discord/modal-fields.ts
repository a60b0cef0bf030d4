import { ComponentType } from './protocol.ts';
import type { Component } from './rules/bodies.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/**
 * A filled-in form as the client sends it.
 * @param fields texts and choices by custom_id; a field left out keeps what it came with
 * @throws Error what the client shows for what does not fit
 */
export function modalFields(components: readonly Component[], fields: Fields): object[] {
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

function filled(input: Component, given: Fields, id: number): object {
  const { type, custom_id: customId } = input;
  const place = { type, id: input.id || id, custom_id: customId };
  const value = given[customId ?? ''];
  return type === ComponentType.StringSelect
    ? { ...place, values: chosen(input, value) }
    : { ...place, value: written(input, value) };
}

function written(input: Component, given: Fields[string] | undefined): string {
  const { custom_id: customId, required, min_length: least, max_length: most } = input;
  const value = typeof given === 'string' ? given : (input.value ?? '');
  if (value === '' && required !== false) throw new Error(`The field "${customId}" is required.`);
  if (value !== '' && value.length < (least ?? 0))
    throw new Error(`The field "${customId}" must have at least ${least} characters.`);
  if (value.length > (most ?? 4000))
    throw new Error(`The field "${customId}" may have at most ${most ?? 4000} characters.`);
  return value;
}

/**
 * What is chosen from a menu, in a form or in a message.
 * @throws Error what the client shows where the menu does not allow it
 */
export function chosenFrom(menu: Component, values: readonly string[]): readonly string[] {
  const { custom_id: customId, options } = menu;
  const stranger = values.find((value) => !options?.some((option) => option.value === value));
  if (stranger !== undefined) throw new Error(`The menu "${customId}" does not offer "${stranger}".`);
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  if (values.length < least || values.length > most)
    throw new Error(`Choose ${least} to ${most} of the menu "${customId}".`);
  return values;
}

function chosen(menu: Component, given: Fields[string] | undefined): readonly string[] {
  const values = typeof given === 'string' ? [given] : (given ?? preset(menu));
  return values.length === 0 && menu.required === false ? [] : chosenFrom(menu, values);
}

function preset({ options }: Component): string[] {
  return (options ?? []).filter((option) => option.default === true).map(({ value }) => value);
}
