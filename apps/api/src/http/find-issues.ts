import { z } from 'zod'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/**
 * Finds zod's issues of a value one after the other, so that a caller who needs only the first few does not
 * pay for all; zod itself checks the whole value. May miss issues of a container's own checks, which the
 * later parse finds.
 */
export function findIssues(schema: Schema, value: unknown): Generator<Issue> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
      return value === undefined ? nothing() : findIssues(def.innerType, value)
    case 'nullable':
      return value === null ? nothing() : findIssues(def.innerType, value)
    case 'array':
      // zod refuses one that is too long before it reads any entry.
      return Array.isArray(value) && value.length <= mostEntries(def)
        ? inArray(def.element, value)
        : issuesOf(schema, value)
    case 'object':
      return isObject(value) ? inObject(def, value) : issuesOf(schema, value)
    case 'record':
      return isObject(value) ? inRecord(schema as z.ZodRecord, value) : issuesOf(schema, value)
    case 'union':
      return inUnion(schema, value)
    default:
      return issuesOf(schema, value)
  }
}

function* nothing(): Generator<Issue> {}

function* issuesOf(schema: Schema, value: unknown): Generator<Issue> {
  const { error } = (schema as z.ZodType).safeParse(value)
  if (error) yield* error.issues
}

function* inArray(element: Schema, value: unknown[]): Generator<Issue> {
  for (const [index, entry] of value.entries())
    if (!isFine(element, entry)) yield* at(index, findIssues(element, entry))
}

function* inObject({ shape, catchall }: z.core.$ZodObjectDef, value: object): Generator<Issue> {
  for (const [key, inner] of Object.entries(shape)) {
    const entry = Object.hasOwn(value, key) ? value[key as never] : undefined
    if (!isFine(inner, entry)) yield* at(key, findIssues(inner, entry))
  }
  if (catchall?._zod.def.type !== 'never') return
  for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) yield unknownKey(key)
}

function* inRecord(schema: z.ZodRecord, value: object): Generator<Issue> {
  const { keyType, valueType } = schema.def
  const keys = Object.keys(value)
  const most = (schema.meta()?.maxProperties ?? Infinity) as number
  if (keys.length > most) yield custom(`expected at most ${most} keys`)
  else
    for (const key of keys) {
      const entry = value[key as never]
      if (!z.core.validate(keyType, key)) yield* at(key, issuesOf(keyType, key))
      else if (!isFine(valueType, entry)) yield* at(key, findIssues(valueType, entry))
    }
}

/**
 * If no variant of a union fits: zod's own issue, with no more issues of each variant than an answer can
 * contain.
 */
function* inUnion(schema: Schema, value: unknown): Generator<Issue> {
  const { def } = schema as z.ZodUnion | z.ZodDiscriminatedUnion
  const { options, discriminator } = { discriminator: undefined, ...def }
  const form = discriminator === undefined ? undefined : formOf(options, discriminator, value)
  if (form) return yield* findIssues(form, value)
  if (discriminator !== undefined) return yield* issuesOf(schema, value)
  const errors: Issue[][] = []
  for (const option of options) {
    const issues = findIssues(option, value).take(mostOfForm).toArray()
    if (issues.length === 0) return
    errors.push(issues)
  }
  yield { code: 'invalid_union', errors, path: [], message: 'Invalid input' }
}

const mostOfForm = 20

function formOf(options: readonly Schema[], discriminator: string, value: unknown): Schema | undefined {
  return options.find((option) => {
    const chosen = isObject(value) ? value[discriminator as never] : undefined
    return z.core.validate((option as z.ZodObject).shape[discriminator]!, chosen)
  })
}

function* at(key: PropertyKey, issues: Generator<Issue>): Generator<Issue> {
  for (const issue of issues) yield { ...issue, path: [key, ...issue.path] }
}

function unknownKey(key: string): Issue {
  return { code: 'unrecognized_keys', keys: [key], path: [], message: '' }
}

function custom(message: string): Issue {
  return { code: 'custom', path: [], message }
}

/** A quick check for most entries: valid values without entries of their own. */
function isFine(schema: Schema, value: unknown): boolean {
  return (typeof value !== 'object' || value === null) && z.core.validate(schema, value)
}

function mostEntries({ checks = [] }: z.core.$ZodArrayDef): number {
  return Math.min(...checks.map(({ _zod: { def } }) => ('maximum' in def ? Number(def.maximum) : Infinity)))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
