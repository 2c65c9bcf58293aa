import { taxLineFields } from '@numora/contract'
import type { CodeTaxLine } from '../../codes/statement.ts'
import type { FieldValue, TaxLine } from '../../file-content.ts'
import { certain } from '../find-on-page.ts'
import type { PlacedStatement } from './read-statements.ts'

/** The confidence of tax lines that only a code has, and of those on which page and code differ. */
const onlyCode = 0.97
const undecided = 0.5

/** Amounts that are computed from those with tax are rounded otherwise than by the till. */
const tolerance = 0.011

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
      Object.entries(fields).map(([name, field]) => [name, isSame ? confirmed(field) : doubted(field)]),
    ),
  }))
}

function isSameLine({ fields }: TaxLine, { rate, base, amount }: CodeTaxLine): boolean {
  const isNear = (name: string, value: string) => {
    const read = fields[name]?.value
    return read == null || Math.abs(Number(read) - Number(value)) < tolerance
  }
  return Number(fields.rate?.value) === Number(rate) && isNear('base', base) && isNear('amount', amount)
}

function confirmed(field: FieldValue): FieldValue {
  return field.value === null ? field : { ...field, confidence: Math.max(certain, field.confidence) }
}

function doubted(field: FieldValue): FieldValue {
  return { ...field, confidence: Math.min(undecided, field.confidence) }
}

function toTaxLine({ rate, base, amount, isComputed }: CodeTaxLine, source: FieldValue['source']): TaxLine {
  const values: Record<string, string> = { rate, base, amount }
  const origin = isComputed ? 'computed' : 'code'
  const fields = taxLineFields.map(({ name }): [string, FieldValue] => {
    const value = values[name]
    return [
      name,
      value === undefined
        ? { value: null, confidence: 0, source: null, origin: 'extracted' }
        : { value, confidence: onlyCode, source, origin: name === 'rate' ? 'code' : origin },
    ]
  })
  return { fields: Object.fromEntries(fields) }
}
