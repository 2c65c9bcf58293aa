import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue
type Size = Extract<Issue, { code: 'too_big' | 'too_small' }>
type Check = { check: string; value?: number; minimum?: number; maximum?: number; length?: number }

/**
 * What a schema expected, in our own wording, unless the schema has its own message: `expected a whole number from 1 to
 * 100`, `is missing: expected text`. Covers every kind of issue, so that no message of zod is shown.
 */
export function expectation(issue: Issue): string {
  const missing = issue.input === undefined ? 'is missing: ' : ''
  switch (issue.code) {
    case 'invalid_type':
      return `${missing}expected ${typed(issue)}`
    case 'invalid_value':
      return `${missing}expected ${oneOf(issue.values)}`
    case 'too_big':
    case 'too_small':
      return `expected ${sized(issue)}`
    case 'invalid_format':
      return `expected ${formatted(issue)}`
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return 'is not known here'
    case 'invalid_union':
      return `expected ${oneOf((issue.options as unknown[] | undefined) ?? ['one of the forms that this route takes'])}`
    case 'invalid_key':
      return `in its name: ${issue.issues[0]?.message ?? 'expected another one'}`
    case 'invalid_element':
      return `in one of its elements: ${issue.issues[0]?.message ?? 'expected another one'}`
    default:
      return `${missing}expected another value`
  }
}

const types: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  never: 'nothing',
}

function typed(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  return ['number', 'int', 'nan'].includes(issue.expected)
    ? numeric(checksOf(issue))
    : (types[issue.expected] ?? `a value of the type ${issue.expected}`)
}

function oneOf(values: readonly unknown[]): string {
  return `${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`
}

const units: Record<string, [one: string, several: string]> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
}

function sized(issue: Size): string {
  const checks = checksOf(issue)
  const unit = units[issue.origin]
  if (!unit) return numeric(checks, issue)
  const { min, max } = bounds(checks, issue)
  const count = (amount: number) => `${amount} ${unit[amount === 1 ? 0 : 1]}`
  if (min === max) return `exactly ${count(max!)}`
  return range(min, max && count(max), min && count(min))
}

function numeric(checks: Check[], issue?: Size): string {
  const isInt = checks.some(({ check }) => check === 'number_format')
  const { min, max } = bounds(checks, issue)
  const kind = isInt ? 'a whole number' : 'a number'
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`
  return min === undefined && max === undefined ? kind : `${kind} of ${range(min, max, min)}`
}

function range(min?: number, max?: number | string, alone?: number | string): string {
  if (min === undefined) return `at most ${max}`
  return max === undefined ? `at least ${alone}` : `${min} to ${max}`
}

/** Both bounds of a schema, even if only one of them was violated. */
function bounds(checks: Check[], issue?: Size): { min: number | undefined; max: number | undefined } {
  const find = (...names: string[]) => checks.find(({ check }) => names.includes(check))
  const exact = find('length_equals')?.length
  const lower = find('min_length', 'greater_than')
  const upper = find('max_length', 'less_than')
  return {
    min: exact ?? lower?.minimum ?? lower?.value ?? broken(issue, 'minimum'),
    max: exact ?? upper?.maximum ?? upper?.value ?? broken(issue, 'maximum'),
  }
}

function broken(issue: Size | undefined, bound: 'minimum' | 'maximum'): number | undefined {
  return issue && bound in issue ? Number(issue[bound as keyof Size]) : undefined
}

function checksOf({ schema }: Issue): Check[] {
  const def = (schema?._zod.def ?? {}) as { check?: string; checks?: { _zod: { def: Check } }[] }
  const own = def.check === undefined ? [] : [def as Check]
  return [...own, ...(def.checks ?? []).map((check) => check._zod.def)]
}

const formats: Record<string, string> = {
  datetime: 'an instant such as 2026-03-21T14:20:00.000Z',
  date: 'a date such as 2026-03-21',
  time: 'a time such as 14:20:00',
  email: 'an e-mail address',
  url: 'a URL',
}

function formatted(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'regex') return `text of the form ${issue.pattern}`
  return formats[issue.format] ?? `text of the form ${issue.format}`
}
