import type { Random } from '@numora/samples'
import { type KnownIds, prefixOf } from './known-ids.ts'
import type { OpenApi, Schema } from './openapi-document.ts'

/** What a drawn value may refer to. */
export type Drawing = { random: Random; ids: Pick<KnownIds, 'pick'>; document: Pick<OpenApi, 'resolve'> }

/** Hosts on this machine, or addresses that are refused: no request of a test leaves it. */
const urls = ['http://127.0.0.1:1/hook', 'http://127.0.0.1:1/a.pdf', 'http://[::1]:1/', 'https://10.0.0.1/x']

/**
 * A value that a schema allows as far as the document says: its examples, its words, known ids. What only the API knows,
 * such as which provider takes which configuration, is met by chance.
 */
export function validValue(schema: Schema, drawing: Drawing): unknown {
  const { random, ids, document } = drawing
  const given = document.resolve(schema)
  const id = ids.pick(given, random)
  if (id !== undefined) return id
  if (given.const !== undefined) return given.const
  if (given.enum) return random.pick(given.enum)
  const branches: Schema[] | undefined = given.anyOf ?? given.oneOf
  if (given.examples?.length > 0 && !given.properties) return placed(random.pick(given.examples), drawing)
  if (branches) return validValue(random.pick(branches), drawing)
  if (given.allOf) return Object.assign({}, ...given.allOf.map((part: Schema) => validValue(part, drawing)))
  switch (given.type) {
    case 'object':
      return validObject(given, drawing)
    case 'array':
      return Array.from({ length: random.int(given.minItems ?? 0, Math.max(given.minItems ?? 0, 2)) }, () =>
        validValue(given.items ?? {}, drawing),
      )
    case 'boolean':
      return random.chance(0.5)
    case 'integer':
    case 'number':
      return random.int(given.minimum ?? 0, Math.min(given.maximum ?? 100, 100))
    case 'null':
      return null
    default:
      return given.format === 'date-time'
        ? '2026-03-01T12:00:00.000Z'
        : random.pick(['EUR', '12.50', 'erp', 'a'])
  }
}

function validObject(schema: Schema, drawing: Drawing): unknown {
  const { random } = drawing
  // An example of the whole is consistent in itself.
  if (schema.examples?.length > 0 && random.chance(0.5)) return placed(random.pick(schema.examples), drawing)
  const required: string[] = schema.required ?? []
  const chosen = Object.entries<Schema>(schema.properties ?? {}).filter(
    ([name]) => required.includes(name) || random.chance(0.4),
  )
  return Object.fromEntries(chosen.map(([name, value]) => [name, validValue(value, drawing)]))
}

/** An example with ids that exist and hosts that may be called. */
function placed(value: unknown, drawing: Drawing): unknown {
  const { ids, random } = drawing
  if (typeof value === 'string') {
    if (/^[a-z]+:\/\//i.test(value)) return random.pick(urls)
    const prefix = prefixOf(value)
    return (prefix && ids.pick({ pattern: `^${prefix}_[0-7]` }, random)) ?? value
  }
  if (Array.isArray(value)) return value.map((each) => placed(each, drawing))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, placed(each, drawing)]))
}
