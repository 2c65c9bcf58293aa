import type { FieldDefinition, FieldRole } from '@numora/contract'
import { type Draft, lineIdsOf, valueAt, write } from '../draft/draft.ts'
import { newLineId, pathOf } from '../draft/paths.ts'
import type { Value } from '../draft/snapshot.ts'
import { differenceOf, shareOf } from '../values/decimals.ts'

type Values = Record<string, Value>

/** Adds a line item behind another one, or as the last. */
export function addLine(
  draft: Draft,
  values: Readonly<Record<string, string | null>> = {},
  after?: string | null,
): { draft: Draft; id: string } {
  const id = newLineId()
  return { draft: write(draft, additionOf(draft, id, values, after)), id }
}

function additionOf(
  draft: Draft,
  id: string,
  values: Readonly<Record<string, string | null>>,
  after: string | null = lineIdsOf(draft).at(-1) ?? null,
): Values {
  return { [pathOf.line(id)]: true, [pathOf.after(id)]: after, ...cellsOf(id, values) }
}

/** Removes a line item; its values can be had back. */
export function deleteLine(draft: Draft, id: string, names: readonly string[]): Draft {
  const empty = Object.fromEntries(names.map((name) => [name, null]))
  return write(draft, {
    ...cellsOf(id, empty),
    [pathOf.lineConfirmed(id)]: false,
    [pathOf.line(id)]: false,
  })
}

/** The name of the line item field with a role. */
export function nameOfRole(fields: readonly FieldDefinition[], role: FieldRole): string | undefined {
  return fields.find((field) => field.role === role)?.name
}

/**
 * Divides a line item into two whose amounts add up to the amount that it has: the second gets `amount`. The quantity is
 * divided in the same way if that is possible without rounding, otherwise it is left to the person.
 */
export function splitLine(
  draft: Draft,
  id: string,
  fields: readonly FieldDefinition[],
  amount: string,
): { draft: Draft; id: string } | null {
  const amountName = nameOfRole(fields, 'line_amount')
  const values = Object.fromEntries(
    fields.map(({ name }) => [name, valueAt(draft, pathOf.cell(id, name)) as string | null]),
  )
  const whole = amountName && values[amountName]
  const rest = whole ? differenceOf(whole, amount) : null
  if (!amountName || !whole || rest === null) return null
  const first: Record<string, string | null> = { ...values, [amountName]: rest }
  const second: Record<string, string | null> = { ...values, [amountName]: amount }
  const quantityName = nameOfRole(fields, 'quantity')
  const quantity = quantityName && values[quantityName]
  if (quantityName && quantity) {
    const share = shareOf(quantity, amount, whole)
    first[quantityName] = share && differenceOf(quantity, share)
    second[quantityName] = share
  }
  const added = newLineId()
  const writes = { ...cellsOf(id, first), ...additionOf(draft, added, second, id) }
  return { draft: write(draft, { ...writes, [pathOf.lineConfirmed(id)]: true }), id: added }
}

/** Confirms line items. */
export function confirmLines(draft: Draft, ids: readonly string[]): Draft {
  return write(draft, Object.fromEntries(ids.map((id) => [pathOf.lineConfirmed(id), true])))
}

/**
 * Puts rows from a spreadsheet into the grid, from a cell on to the right and down; line items are added for rows beyond
 * the last. `read` gives the canonical value of a text, or undefined for one that is none, which is kept as text.
 */
export function pasteRows(
  draft: Draft,
  rows: readonly (readonly string[])[],
  start: { id: string; name: string },
  names: readonly string[],
  read: (name: string, text: string) => string | null | undefined,
): Draft {
  const ids = lineIdsOf(draft)
  const [top, left] = [ids.indexOf(start.id), names.indexOf(start.name)]
  const values: Values = {}
  const texts: Record<string, string> = {}
  let previous: string | null = ids.at(-1) ?? null
  rows.forEach((row, index) => {
    let id = ids[top + index]
    if (id === undefined) {
      id = newLineId()
      Object.assign(values, additionOf(draft, id, {}, previous))
      previous = id
    } else values[pathOf.lineConfirmed(id)] = true
    row.forEach((text, column) => {
      const name = names[left + column]
      if (name === undefined) return
      const value = text.trim() === '' ? null : read(name, text)
      const path = pathOf.cell(id, name)
      if (value === undefined) texts[path] = text
      else values[path] = value
    })
  })
  const pasted = write(draft, values)
  return { ...pasted, texts: { ...pasted.texts, ...texts } }
}

/** The cells of what was copied in a spreadsheet; null for text that is just one value. */
export function rowsOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  return /[\t\n]/.test(lines) ? lines.split('\n').map((line) => line.split('\t')) : null
}

function cellsOf(id: string, values: Readonly<Record<string, Value>>): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [pathOf.cell(id, name), value]))
}
