import { z } from 'zod';
import { invalidForm } from '../api-error.ts';

/** The shapes of what the bot sends. Discord ignores keys that it does not know, so objects stay open. */

export interface Component {
  type: number;
  id?: number | null | undefined;
  custom_id?: string | null | undefined;
  style?: number | null | undefined;
  label?: string | null | undefined;
  description?: string | null | undefined;
  url?: string | null | undefined;
  disabled?: boolean | null | undefined;
  emoji?: object | null | undefined;
  file?: { url: string } | null | undefined;
  content?: string | null | undefined;
  placeholder?: string | null | undefined;
  value?: string | null | undefined;
  required?: boolean | null | undefined;
  min_length?: number | null | undefined;
  max_length?: number | null | undefined;
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  options?:
    | { label: string; value: string; description?: string | null | undefined; default?: boolean | undefined }[]
    | null
    | undefined;
  items?: object[] | null | undefined;
  components?: Component[] | null | undefined;
  accessory?: Component | null | undefined;
  component?: Component | null | undefined;
}

const integer = z.number().int();

export const Component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: integer,
    id: integer.nullish(),
    custom_id: z.string().nullish(),
    style: integer.nullish(),
    label: z.string().nullish(),
    description: z.string().nullish(),
    url: z.string().nullish(),
    disabled: z.boolean().nullish(),
    emoji: z.looseObject({}).nullish(),
    file: z.looseObject({ url: z.string() }).nullish(),
    content: z.string().nullish(),
    placeholder: z.string().nullish(),
    value: z.string().nullish(),
    required: z.boolean().nullish(),
    min_length: integer.nullish(),
    max_length: integer.nullish(),
    min_values: integer.nullish(),
    max_values: integer.nullish(),
    options: z
      .array(
        z.looseObject({
          label: z.string(),
          value: z.string(),
          description: z.string().nullish(),
          default: z.boolean().optional(),
        }),
      )
      .nullish(),
    items: z.array(z.looseObject({})).nullish(),
    components: z.array(Component).nullish(),
    accessory: Component.nullish(),
    component: Component.nullish(),
  }),
);

export const Embed = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  url: z.string().nullish(),
  footer: z.looseObject({ text: z.string() }).nullish(),
  author: z.looseObject({ name: z.string() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string(), inline: z.boolean().nullish() })).nullish(),
});
export type Embed = z.infer<typeof Embed>;

export const AllowedMentions = z.looseObject({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
  users: z.array(z.string()).optional(),
  roles: z.array(z.string()).optional(),
  replied_user: z.boolean().optional(),
});
export type AllowedMentions = z.infer<typeof AllowedMentions>;

export const MessageBody = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(Embed).nullish(),
  components: z.array(Component).nullish(),
  flags: integer.nonnegative().nullish(),
  allowed_mentions: AllowedMentions.nullish(),
  attachments: z
    .array(z.looseObject({ id: z.union([z.string(), integer]), filename: z.string().optional() }))
    .nullish(),
  message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).nullish(),
  nonce: z.union([z.string(), integer]).nullish(),
});
export type MessageBody = z.infer<typeof MessageBody>;

export const ModalBody = z.looseObject({ custom_id: z.string(), title: z.string(), components: z.array(Component) });
export type ModalBody = z.infer<typeof ModalBody>;

export const ChoicesBody = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});
export type ChoicesBody = z.infer<typeof ChoicesBody>;

export interface Option {
  type: number;
  name: string;
  description: string;
  required?: boolean | undefined;
  autocomplete?: boolean | undefined;
  choices?: { name: string; value: string | number }[] | undefined;
  options?: Option[] | undefined;
  min_length?: number | undefined;
  max_length?: number | undefined;
  min_value?: number | undefined;
  max_value?: number | undefined;
}

export const Option: z.ZodType<Option> = z.lazy(() =>
  z.looseObject({
    type: integer.min(1).max(11),
    name: z.string(),
    description: z.string(),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })).optional(),
    options: z.array(Option).optional(),
    min_length: integer.optional(),
    max_length: integer.optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  }),
);

const Localizations = z.record(z.string(), z.string()).nullish();

export const CommandBody = z.looseObject({
  type: integer.min(1).max(4).default(1),
  name: z.string(),
  description: z.string().default(''),
  options: z.array(Option).optional(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(integer).nullish(),
  integration_types: z.array(integer).nullish(),
  name_localizations: Localizations,
  description_localizations: Localizations,
});
export type CommandBody = z.infer<typeof CommandBody>;

/** Reads a body, or refuses it as Discord does. */
export function read<Shape extends z.ZodType>(
  shape: Shape,
  body: unknown,
  under: readonly PropertyKey[] = [],
): z.infer<Shape> {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  throw invalidForm(
    result.error.issues.map(({ path, message }) => ({ path: [...under, ...path], sentence: `${message}.` })),
  );
}
