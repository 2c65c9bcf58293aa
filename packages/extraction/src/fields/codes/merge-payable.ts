import { Decimal } from 'decimal.js'
import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { findOnPage, sureOfPage } from '../find-on-page.ts'
import { isSameValue } from '../text/is-same-value.ts'
import { confirmed, contradicted, fromCode, type Merged } from './merged.ts'
import type { Given } from './read-statements.ts'

type Context = { described: DescribedDocument; schema: SchemaReading; isTextLayer: boolean }

function addUp(given: readonly Given[]): string {
  return given.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toFixed()
}

/**
 * Merges the amount of payment codes: it is what is due, which is the total unless a part was paid before. Several
 * codes are instalments that add up, or a choice between the whole and a part.
 */
export function mergePayable(
  given: readonly Given[],
  fields: Record<string, FieldValue>,
  { described, schema, isTextLayer }: Context,
): Merged {
  const { total: totalField, payable: dueField } = schema.codeFields
  const [first] = given
  if (!first || !totalField) return { fields: {}, issues: [] }
  const [total, due] = [fields[totalField], dueField ? fields[dueField] : undefined]
  const isGiven = (field: FieldValue | undefined) =>
    field?.value != null &&
    [...given.map(({ value }) => value), addUp(given)].some((one) => isSameValue(one, field.value!))
  const merged: Merged = {
    fields: {
      ...(total && isGiven(total) ? { [totalField]: confirmed(total) } : {}),
      ...(dueField && due && isGiven(due) ? { [dueField]: confirmed(due) } : {}),
    },
    issues: [],
  }
  if (dueField && due?.value != null) return isGiven(due) ? merged : contradicted(dueField, due, first)
  if (isGiven(total)) return merged
  if (given.length > 1) return contradicted(totalField, total, first)
  if (total?.value == null) return { fields: { [totalField]: fromCode(first, total) }, issues: [] }
  const isPrinted = findOnPage(totalField, first.value, { printed: total, described, schema }) !== null
  const isSure = total.confidence >= sureOfPage
  if (isPrinted && isSure && dueField) return { fields: { [dueField]: fromCode(first, due) }, issues: [] }
  if (!isSure && (isPrinted || !isTextLayer))
    return { fields: { [totalField]: fromCode(first, total) }, issues: [] }
  return contradicted(totalField, total, first)
}
