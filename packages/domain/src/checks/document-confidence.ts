import type { FieldDefinition } from '@numora/contract'

type Judged = Readonly<Record<string, { value: string | null; confidence: number } | undefined>>

/**
 * The probability that every field required for approval is right, assuming independence, with at most 4
 * decimals; 0 if one is missing.
 */
export function documentConfidence(fields: Judged, definitions: readonly FieldDefinition[]): number {
  const all = definitions
    .filter((definition) => definition.required_for_approval)
    .reduce((product, { name }) => {
      const field = fields[name]
      return field?.value == null ? 0 : product * field.confidence
    }, 1)
  return Number(all.toFixed(4))
}
