import type { Target } from '../kit/adapter.ts'
import { refusal } from '../kit/push-error.ts'
import type { Odoo } from './odoo-client.ts'

export type Lookups = NonNullable<Target<'odoo'>['config']['lookups']>
/** Records of another model, for a many2one or a many2many. */
type Reference = { ids: number[]; many: boolean }
export type Values = Record<string, string | number | boolean | null | Reference>

/** Replaces the values that refer to other records by these. Equal values are looked up once. */
export function lookupsOf(odoo: Odoo) {
  const known = new Map<string, Promise<number>>()
  return async (record: Record<string, unknown>, lookups: Lookups = [], where = ''): Promise<Values> => {
    const values = { ...record } as Values
    for (const lookup of lookups) {
      const { field, many = false } = lookup
      const value = values[field]
      if (value === undefined) continue
      if (value === null || value === '') {
        values[field] = { ids: [], many }
        continue
      }
      const key = JSON.stringify([lookup, value])
      const found = known.get(key) ?? find(odoo, lookup, value, where)
      known.set(key, found)
      values[field] = { ids: [await found], many }
    }
    return values
  }
}

async function find(odoo: Odoo, lookup: Lookups[number], value: unknown, where: string): Promise<number> {
  const { field, model, by, where: further = {} } = lookup
  const domain = Object.entries({ ...further, [by]: value }).map(([name, value]) => [name, '=', value])
  const rows = await odoo.read<{ id: number }[]>({
    model,
    method: 'search_read',
    named: { domain, fields: ['id'], limit: 2 },
    where: `${where}${field}: `,
  })
  const [row, other] = rows
  const about = `${where}${field}: ${other ? 'several records' : 'no record'} of ${model}`
  if (!row) throw refusal('lookup_not_found', `${about} that the user may see has this value as its ${by}.`)
  if (other) throw refusal('lookup_ambiguous', `${about} have this value as their ${by}.`)
  return row.id
}
