import { refusal } from '../kit/push-error.ts'
import type { Values } from './resolve-lookups.ts'

/**
 * The matrix of `load`, which has texts only: the first row has the record with its external id and the first line, each
 * further row has one line.
 */
export function importRows(
  externalId: string,
  values: Values,
  lineField: string | undefined,
  lines: Values[],
): { fields: string[]; data: string[][] } {
  const own = Object.keys(values)
  const ofLines = [...new Set(lines.flatMap((line) => Object.keys(line)))]
  const cells = lines.map((line) => ofLines.map((name) => textOf(line[name])))
  // A row without a value would not belong to this record, but be another one.
  const empty = cells.findIndex((row) => row.every((cell) => cell === ''))
  if (empty >= 0)
    throw refusal('payload_unsuitable', `Line item ${empty + 1} has no value for any field of ${lineField}.`)
  const head = [externalId, ...own.map((name) => textOf(values[name]))]
  const data = [[...head, ...(cells[0] ?? [])]]
  for (const row of cells.slice(1)) data.push([...head.map(() => ''), ...row])
  const column = (name: string, value: unknown) => (isReference(value) ? `${name}/.id` : name)
  return {
    fields: [
      'id',
      ...own.map((name) => column(name, values[name])),
      ...ofLines.map((name) => {
        const sample = lines.find((line) => isReference(line[name]))?.[name]
        return `${lineField}/${column(name, sample)}`
      }),
    ],
    data,
  }
}

/** Values for `write`, where numbers and references have their own form. */
export function writeValues(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!isReference(value)) return [name, value ?? false]
      return [name, value.many ? [[6, 0, value.ids]] : (value.ids[0] ?? false)]
    }),
  )
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isReference(value)) return value.ids.join(',')
  if (typeof value === 'boolean') return value ? '1' : '0'
  return String(value)
}

function isReference(value: unknown): value is { ids: number[]; many: boolean } {
  return typeof value === 'object' && value !== null
}
