import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Ten megabytes of text. */
export const hugeText = 'ż'.repeat(5 * 1024 * 1024);

/** Deep enough to overflow anything that recurses without looking. */
export function deepObject(): object {
  let deep: object = {};
  for (let depth = 0; depth < 2000; depth += 1) deep = { a: deep };
  return deep;
}

export const polluted: unknown = JSON.parse('{"__proto__": {"polluted": true}}');

/** Values that no field of the contract takes. */
const wrongValues: readonly [name: string, value: unknown][] = [
  ['a huge text', hugeText],
  ['a deep object', deepObject()],
  ['a polluted prototype', polluted],
  ['NaN', Number.NaN],
  ['a negative number', -1.5],
  ['undefined', undefined],
  ['a bigint', 12n],
  ['a date', new Date(0)],
  ['a list of lists', [[[]]]],
  ['a million-element list', Array.from({ length: 1_000_000 }, () => null)],
];

/** An input that the schema takes. */
export function sampleInput(schema: z.ZodType): unknown {
  return sample(jsonOf(schema));
}

const jsonOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const samples: Readonly<Record<string, string>> = {
  uuid: '0190a5b0-0000-7000-8000-000000000000',
  date: '2026-03-02',
  'date-time': '2026-03-02T09:00:00.000Z',
  '^[A-Z]{2}$': 'PL',
  '^[A-Z]{3}$': 'PLN',
  '^[A-Za-z0-9_+/-]{1,60}$': 'UTC',
  '^\\d{4,12}$': '4711',
  '^[a-z][A-Za-z0-9.-]{0,59}$': 'late-delivery',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d$': '09:00',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d$|^24:00$': '18:00',
};

function sample(schema: JsonSchema): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice && typeof choice === 'object') return sample(choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object': {
      // A record names its keys, and has one schema for the values of all of them.
      const { additionalProperties: values, required = [] } = schema;
      const properties =
        schema.properties ?? Object.fromEntries(required.map((key) => [key, values]));
      return Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [
          key,
          typeof property === 'object' ? sample(property) : undefined,
        ]),
      );
    }
    case 'array':
      return typeof schema.items === 'object' && !Array.isArray(schema.items)
        ? [sample(schema.items)]
        : [];
    case 'string':
      return samples[schema.format ?? schema.pattern ?? ''] ?? 'x@y';
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

/** For every place of the input: the whole input with something there that does not belong. */
export function* hostileInputs(schema: z.ZodType): Generator<[name: string, input: unknown]> {
  const valid = sampleInput(schema);
  const json = jsonOf(schema);
  for (const path of pathsOf(valid)) {
    for (const [name, value] of wrongValues) {
      if (value === undefined && hasDefault(json, path)) continue;
      // To a schema that needs no fields it is an object without fields, which it is.
      if (value instanceof Date && schema.safeParse(replaced(valid, path, {})).success) continue;
      yield [`${name} at ${path.join('.') || 'the top'}`, replaced(valid, path, value)];
    }
    const place = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], valid);
    if (typeof place === 'object' && place !== null && !Array.isArray(place)) {
      yield [
        `one key too many at ${path.join('.')}`,
        replaced(valid, path, { ...place, extra: 1 }),
      ];
    }
  }
}

/** Whether what is left out there has a value all the same. */
function hasDefault(schema: JsonSchema, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return schema.default !== undefined;
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice && typeof choice === 'object') return hasDefault(choice, path);
  const inner = schema.type === 'array' ? schema.items : schema.properties?.[key];
  return typeof inner === 'object' && !Array.isArray(inner) && hasDefault(inner, rest);
}

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((inner, index) => (String(index) === key ? replaced(inner, rest, by) : inner));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}
