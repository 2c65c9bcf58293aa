import { taxLineFields } from '@numora/contract'
import { tolerances } from '@numora/domain'
import type { CodeTaxLine } from '../../codes/statement.ts'
import type { FieldValue, TaxLine } from '../../file-content.ts'
import { nothing } from '../nothing.ts'
import { confirmed, onlyExact, onlyUsual, undecided } from './merged.ts'
import type { PlacedStatement } from './read-statements.ts'

/** What a code says of a tax; it says nothing of its category. */
const stated = ['rate', 'base', 'amount']

/** The tax lines of the page with what a code says of them: equal ones become certain; where the page has none, the code's. */
export function mergeCodeTaxes(page: TaxLine[], statements: readonly PlacedStatement[]): TaxLine[] {
  const statement = statements.find(({ taxLines }) => taxLines)
  const given = statement?.taxLines
  if (!statement || !given) return page
  if (page.length === 0) return given.map((line) => toTaxLine(line, statement.source))
  const isSame =
    page.length === given.length && page.every((line) => given.some((other) => isSameLine(line, other)))
  return page.map(({ fields }) => ({
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        !isSame ? doubted(field) : field.value !== null && stated.includes(name) ? confirmed(field) : field,
      ]),
    ),
  }))
}

function isSameLine({ fields }: TaxLine, { rate, base, amount, isComputed }: CodeTaxLine): boolean {
  const isNear = (name: string, value: string) => {
    const read = fields[name]?.value
    const most = isComputed ? tolerances.taxOfCode : tolerances.equal
    return read == null || Math.abs(Number(read) - Number(value)) < most
  }
  return Number(fields.rate?.value) === Number(rate) && isNear('base', base) && isNear('amount', amount)
}

function doubted(field: FieldValue): FieldValue {
  return { ...field, confidence: Math.min(undecided, field.confidence) }
}

function toTaxLine({ rate, base, amount, isComputed }: CodeTaxLine, source: FieldValue['source']): TaxLine {
  const values: Record<string, string> = { rate, base, amount }
  const fields = taxLineFields.map(({ name }): [string, FieldValue] => {
    const value = values[name]
    if (value === undefined) return [name, nothing]
    // A till may round its tax line by line, so that it differs by a cent from what follows from the sum.
    return name !== 'rate' && isComputed
      ? [name, { value, confidence: onlyUsual, source, origin: 'computed' }]
      : [name, { value, confidence: onlyExact, source, origin: 'code' }]
  })
  return { fields: Object.fromEntries(fields) }
}
