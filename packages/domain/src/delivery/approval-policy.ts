import {
  documentSchemas,
  type FieldDefinition,
  type FieldValue,
  type ReviewReason,
  type SchemaId,
} from '@numora/contract'

type Candidate = {
  schema: SchemaId
  fields: Record<string, Pick<FieldValue, 'value' | 'confidence'>>
  reviewReasons: readonly ReviewReason[]
  /** Whether a person has confirmed or corrected anything. */
  hasConfirmations: boolean
}

/**
 * Why a policy must leave a document to a person; empty if it may approve it: there is no reason for a review, whichever
 * it is, and every field that is required for approval has a value of at least the threshold's confidence.
 */
export function reasonsAgainstApproval(
  { schema, fields, reviewReasons, hasConfirmations }: Candidate,
  threshold: number,
): string[] {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const unsure = definitions.filter(({ name, required_for_approval: isRequired }) => {
    const field = fields[name]
    return isRequired && (field?.value == null || !(field.confidence >= threshold))
  })
  return [
    ...(hasConfirmations ? ['review_begun'] : []),
    ...new Set(reviewReasons.map(({ code }) => code)),
    ...unsure.map(({ name }) => `below_threshold: ${name}`),
  ]
}
