import { documentSchemas, type FieldDefinition, type SchemaId } from '@numora/contract'
import { type Bin, outcomes, valueSources } from '@numora/domain'
import type { CountedGroup, CountedValues, Counts } from './quality-sql.ts'

/** What became of values. */
export function countsOf(values: readonly CountedValues[]): Counts {
  const withOutcome = (wanted: number) =>
    values.reduce((sum, { outcome, count }) => sum + (outcome === wanted ? count : 0), 0)
  return {
    confirmed: withOutcome(outcomes.confirmed),
    corrected: withOutcome(outcomes.corrected),
    missed: withOutcome(outcomes.missed),
  }
}

/** The values with a known confidence, by its bin. */
export function binsOf(values: readonly CountedValues[]): Bin[] {
  const byBin = Map.groupBy(
    values.filter(({ bin }) => bin !== null),
    ({ bin }) => bin!,
  )
  return [...byBin].map(([index, inBin]) => {
    const { confirmed, corrected } = countsOf(inBin)
    const confidenceSum = inBin.reduce((sum, value) => sum + value.confidenceSum, 0)
    return { index, count: confirmed + corrected, confidenceSum, right: confirmed }
  })
}

/** Values by field; fields with the same name in several schemas are one group. */
export function byField(
  values: readonly CountedValues[],
): { group: CountedGroup; values: CountedValues[] }[] {
  const byName = Map.groupBy(values, (value) => fieldAt(value).key)
  return [...byName].map(([key, ofField]) => ({
    group: {
      key,
      label: fieldAt(ofField[0]!).label,
      documents: ofField.reduce((sum, { count }) => sum + count, 0),
      ...countsOf(ofField),
    },
    values: ofField,
  }))
}

export function valuesOfSchema(values: readonly CountedValues[], schema: string): CountedValues[] {
  return values.filter((value) => value.schema === schema)
}

export function valuesOfSource(values: readonly CountedValues[], name: string): CountedValues[] {
  return values.filter(({ source }) => source !== null && valueSources[source] === name)
}

/** All line items of a document are at position 0. */
function fieldAt({ schema, position }: CountedValues): { key: string; label: string } {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema as SchemaId].fields
  const definition = definitions[position - 1]
  return definition
    ? { key: definition.name, label: definition.label }
    : { key: 'line_items', label: 'Line items' }
}
