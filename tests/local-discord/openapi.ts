import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { LocalEvent } from '../../local-discord/contract.ts';

/** Discord's OpenAPI description is not part of the project: it is used where it is at hand. */
const shared = process.env['FOOTNOTE_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const FILE = `${shared}/discord/openapi.json`;

/** Why nothing can be held against the description; null where it can. For `describe.skipIf`. */
export const openApiMissing: string | null = existsSync(FILE) ? null : `no ${FILE}`;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };
interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type ProtocolEvent = Extract<LocalEvent, { kind: 'protocol' }>;

let description: Description | undefined;
let ajv: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/**
 * Holds the body of a request of the bot's against Discord's description. The first body of each kind
 * takes up to a second to compile for: hold events against it after the conversation, not while an interaction waits.
 * @returns what is wrong, as sentences; empty for what is right, has no body, or is gateway traffic
 */
export function holdAgainstOpenApi(event: ProtocolEvent): string[] {
  if (openApiMissing !== null || event.direction !== 'from-bot' || event.status === null) return [];
  const [method = '', path = ''] = event.name.split(' ');
  description ??= JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  const template = templateOf(description, path);
  if (template === undefined) return [`${event.name}: the description has no such path.`];
  const operation = description.paths[template]?.[method.toLowerCase()];
  if (operation === undefined) return [`${event.name}: the description has no such method.`];
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined || event.body === null) return [];
  const validate = validatorOf(description, `${method} ${template}`, schema);
  if (validate(withoutDefaults(event.body))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${event.name}: ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/** The path of the description for a path of a request; one without parameters comes first. */
function templateOf({ paths }: Description, path: string): string | undefined {
  const given = path.split('/');
  const fits = Object.keys(paths).filter((template) => {
    const wanted = template.split('/');
    return wanted.length === given.length && wanted.every((part, at) => part.startsWith('{') || part === given[at]);
  });
  return fits.toSorted((a, b) => a.split('{').length - b.split('{').length)[0];
}

function validatorOf({ components }: Description, name: string, schema: Schema): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addFormat('snowflake', /^\d{1,20}$/).addFormat('nonce', true);
    ajv.addSchema({ $id: 'discord', components: { schemas: tightened(components.schemas, components.schemas) } });
  }
  const validate = ajv.compile(pointed(tightened(schema, components.schemas)) as Schema);
  compiled.set(name, validate);
  return validate;
}

/** Closes objects, lets integers come as decimal strings, and makes unions by `type` tell one clear error. */
function tightened(schema: Json, all: Description['components']['schemas']): Json {
  if (Array.isArray(schema)) return schema.map((part) => tightened(part, all));
  if (schema === null || typeof schema !== 'object') return schema;
  // A number that is also taken as text would fit two members of a `oneOf`.
  const parts = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [key === 'oneOf' ? 'anyOf' : key, tightened(part, all)]),
  );
  const union = schema['oneOf'] ?? schema['anyOf'];
  const byType = Array.isArray(union) ? unionByType(union, all) : null;
  if (byType) {
    const { anyOf: _, ...rest } = parts;
    return { ...rest, ...byType };
  }
  if (schema['properties'] !== undefined && schema['additionalProperties'] === undefined)
    return { ...parts, additionalProperties: false };
  const isInteger =
    schema['type'] === 'integer' || (Array.isArray(schema['type']) && schema['type'].includes('integer'));
  const plainInteger =
    isInteger && schema['enum'] === undefined && schema['oneOf'] === undefined && schema['const'] === undefined;
  return plainInteger ? { anyOf: [parts, { type: 'string', pattern: '^-?\\d+$' }] } : parts;
}

function unionByType(union: readonly Json[], all: Description['components']['schemas']): Schema | null {
  const members = union.map((member) => {
    const ref =
      member !== null && typeof member === 'object' && !Array.isArray(member) && typeof member['$ref'] === 'string'
        ? member['$ref']
        : null;
    const properties = ref === null ? undefined : all[ref.split('/').at(-1) ?? '']?.['properties'];
    const type = (properties as Schema | undefined)?.['type'] as Schema | undefined;
    return ref !== null && Array.isArray(type?.['enum']) ? { ref, types: type['enum'] } : null;
  });
  const known = members.flatMap((member) => member ?? []);
  const types = known.flatMap((member) => member.types);
  if (known.length !== union.length || known.length < 2 || new Set(types).size < types.length) return null;
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types } },
    // Either of another type, or as its type demands: an `if`, without a key named `then`.
    allOf: known.map((member) => ({
      if: { not: { properties: { type: { enum: member.types } } } },
      else: { $ref: member.ref },
    })),
  };
}

/** References of a path's schema point into the components. */
function pointed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(pointed);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? `discord${part}` : pointed(part),
    ]),
  );
}

/** discord.js sends `tts: false` and `enforce_nonce: false` everywhere; Discord takes both. */
function withoutDefaults(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutDefaults);
  if (body === null || typeof body !== 'object') return body;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([key, value]) => !((key === 'tts' || key === 'enforce_nonce') && value === false))
      .map(([key, value]) => [key, withoutDefaults(value)]),
  );
}
