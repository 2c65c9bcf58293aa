import { documentSchemas, type FieldDefinition, type SchemaId } from '@numora/contract'

type Judged = Readonly<Record<string, { value: string | null; confidence: number } | undefined>>

/** No value that was read has more: this doubt stays whatever the page looks like. */
const surest = 0.999

/**
 * The probability that everything that is delivered of a document is right, the fields that were found and the line items,
 * with at most 4 decimals; 0 if a field that approval needs is missing.
 *
 * The doubts of fields are independent, except for the one that no value is without, which has common causes and counts
 * once: the model of a common cause of reliability engineering (the beta factor, Fleming 1975). Cells of line items come
 * from one reading of one table, which is right or wrong as a whole, so that the least sure one speaks for all (the bound
 * of Fréchet for dependent events).
 */
export function documentConfidence(
  schema: SchemaId,
  fields: Judged,
  lineItems: readonly { fields: Judged }[],
): number {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const isMissing = definitions.some(
    ({ name, required_for_approval: isRequired }) => isRequired && fields[name]?.value == null,
  )
  if (isMissing) return 0
  const cells = lineItems.flatMap((line) => confidencesOf(line.fields))
  const confidences = [...confidencesOf(fields), cells.reduce((least, each) => Math.min(least, each), 1)]
  // What a person has set or confirmed as a whole has no doubt at all.
  const common = confidences.every((each) => each === 1) ? 1 : surest
  const own = confidences.reduce((product, each) => product * Math.min(1, each / common), 1)
  return Number((common * own).toFixed(4))
}

function confidencesOf(fields: Judged): number[] {
  return Object.values(fields).flatMap((field) => (field?.value == null ? [] : field.confidence))
}
