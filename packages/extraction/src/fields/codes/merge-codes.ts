import type { CodeValueName } from '../../codes/statement.ts'
import { codeValueNames } from '../../codes/statement.ts'
import { attempt, type Fault } from '../../fault.ts'
import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { certain, findOnPage, sureOfPage } from '../find-on-page.ts'
import { sameBy } from './is-same.ts'
import { mergePayable } from './merge-payable.ts'
import { confirmed, contradicted, fromCode, type Merged } from './merged.ts'
import { type Given, givenValues, type PlacedStatement } from './read-statements.ts'

/** Values that are not on a page by chance: a code that has one of them was made for this document. */
const telling: ReadonlySet<CodeValueName> = new Set([
  'number',
  'date',
  'iban',
  'bic',
  'vendor_tax_id',
  'customer_tax_id',
  'reference',
])
const shortestTelling = 4

function isTelling(name: CodeValueName, value: string): boolean {
  return telling.has(name) && value.length >= shortestTelling
}

/** One field by what codes say of it. Nothing changes where a code says what usually, but not surely, is the value. */
function mergeField(
  name: CodeValueName,
  field: string,
  given: readonly Given[],
  printed: FieldValue | undefined,
  {
    described,
    schema,
    isTextLayer,
  }: { described: DescribedDocument; schema: SchemaReading; isTextLayer: boolean },
): Merged {
  const isSame = sameBy(name)
  const nothing: Merged = { fields: {}, issues: [] }
  const [first] = given
  if (!first) return nothing
  const isPrinted = printed?.value != null
  const same = isPrinted ? given.find(({ value }) => isSame(printed.value!, value)) : undefined
  const other = given.find((each) => each !== same)
  if (given.length > 1 && other) return first.isExact ? contradicted(field, printed, other) : nothing
  if (same && isPrinted) return { fields: { [field]: confirmed(printed) }, issues: [] }
  const place = findOnPage(field, first.value, { printed, described, schema, isSame })
  if (!isPrinted) {
    const value = fromCode(first, undefined)
    return { fields: { [field]: place ? { ...value, confidence: certain } : value }, issues: [] }
  }
  const isSure = printed.confidence >= sureOfPage
  if (!first.isExact) return isSure ? nothing : { fields: { [field]: fromCode(first, printed) }, issues: [] }
  if (place && (!isSure || isTelling(name, first.value)))
    return {
      fields: {
        [field]: { ...fromCode(first, printed), confidence: certain, source: place, origin: 'extracted' },
      },
      issues: [],
    }
  // An account with right check digits was read right, and so is what a text layer says.
  const isRight = isSure || name === 'iban' || isTextLayer
  return isRight
    ? contradicted(field, printed, first)
    : { fields: { [field]: fromCode(first, printed) }, issues: [] }
}

/**
 * Merges what codes say into the values of the page: a value that both have becomes certain, one that only a code
 * has is added with the code's position, and a contradiction is an issue.
 */
export function mergeCodes(
  statements: readonly PlacedStatement[],
  page: Record<string, FieldValue>,
  described: DescribedDocument,
  schema: SchemaReading,
  faults: Fault[] = [],
): Merged {
  const fields = { ...page }
  const issues: Merged['issues'] = []
  const isTextLayer = described.document.layout.pages.every(({ isOcr }) => !isOcr)
  const context = { described, schema, isTextLayer }
  for (const name of codeValueNames) {
    const field = schema.codeFields[name]
    const merged = attempt(
      faults,
      'codes',
      () => {
        const given = givenValues(statements, name, sameBy(name))
        if (name === 'payable') return mergePayable(given, fields, context)
        return field ? mergeField(name, field, given, fields[field], context) : null
      },
      () => null,
    )
    Object.assign(fields, merged?.fields)
    issues.push(...(merged?.issues ?? []))
  }
  return { fields, issues }
}
