import { refusal } from './push-error.ts'

type Values = Record<string, unknown>

/**
 * Splits a payload into the values of one record and those of its line items. Throws a refusal for a payload that is not
 * made by a mapping for this destination: with a list elsewhere, or with a value that `isValue` does not know.
 */
export function recordFrom(
  payload: unknown,
  list: string | undefined,
  isValue: (value: unknown) => boolean,
): { values: Values; lines: Values[] } {
  const { [list ?? '']: lines = [], ...values } = payload as Values
  if (!Array.isArray(lines)) throw unsuitable(`${list} is expected to be a list`)
  assertValues(values, isValue)
  for (const line of lines) assertValues(line, isValue)
  return { values, lines }
}

/** Whether it fits into one column. */
export function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

function assertValues(values: Values, isValue: (value: unknown) => boolean): void {
  const [name, value] = Object.entries(values).find(([, value]) => !isValue(value)) ?? []
  if (name === undefined) return
  const what = Array.isArray(value)
    ? 'a list that the config does not name in line_items'
    : 'not a single value'
  throw unsuitable(`${name} is ${what}`)
}

function unsuitable(why: string) {
  return refusal(
    'payload_unsuitable',
    `The payload does not fit the destination: ${why}. Set a mapping that names the fields of the record.`,
  )
}
