import type { FieldValue, ReviewReason, SchemaId } from '@numora/contract'
import { documentConfidence } from '../checks/document-confidence.ts'

type Fields = Readonly<Record<string, Pick<FieldValue, 'value' | 'confidence'>>>

type Candidate = {
  schema: SchemaId
  fields: Fields
  lineItems: readonly { fields: Fields }[]
  taxLines?: readonly { fields: Fields }[]
  reviewReasons: readonly ReviewReason[]
  /** Whether a person has confirmed or corrected anything. */
  hasConfirmations: boolean
}

/**
 * Why a policy must leave a document to a person; empty if it may approve it: there is no reason for a review, whichever
 * it is, and the confidence of the document as a whole is at least the threshold.
 */
export function reasonsAgainstApproval(
  { schema, fields, lineItems, taxLines, reviewReasons, hasConfirmations }: Candidate,
  threshold: number,
): string[] {
  const confidence = documentConfidence(schema, fields, lineItems, taxLines)
  return [
    ...(hasConfirmations ? ['review_begun'] : []),
    ...new Set(reviewReasons.map(({ code }) => code)),
    ...(confidence >= threshold ? [] : [`below_threshold: ${confidence}`]),
  ]
}
