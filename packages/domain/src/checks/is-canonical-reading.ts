import {
  documentSchemas,
  type FieldDefinition,
  type ReadValue,
  type SuccessfulReading,
  taxLineFieldsOf,
} from '@numora/contract'
import { validateFieldValue } from '../values/validate-field-value.ts'

/**
 * Whether a value is what the type of its field says: a day of the calendar, a decimal, a known currency. A text
 * field may have any text, because wrong check digits of an account may be printed on the document.
 */
export function isOfType(definition: FieldDefinition, value: string): boolean {
  if (definition.type === 'text') return true
  const checked = validateFieldValue(definition, value)
  return checked.ok && checked.value === value
}

function areOfType(definitions: readonly FieldDefinition[], fields: Record<string, ReadValue>): boolean {
  return definitions.every((definition) => {
    const { value, alternatives = [] } = fields[definition.name]!
    return [value, ...alternatives.map((other) => other.value)].every(
      (each) => each === null || isOfType(definition, each),
    )
  })
}

/** Whether every value of a reading is what its field's type says. */
export function isCanonicalReading({ schema, fields, lineItems, taxLines = [] }: SuccessfulReading): boolean {
  const definitions = documentSchemas[schema]
  return (
    areOfType(definitions.fields, fields) &&
    lineItems.every((line) => areOfType(definitions.lineItemFields, line.fields)) &&
    taxLines.every((line) => areOfType(taxLineFieldsOf(schema), line.fields))
  )
}
