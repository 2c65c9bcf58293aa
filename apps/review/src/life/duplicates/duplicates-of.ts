import type { DocumentResource } from '@numora/contract'

/** The ids of the documents that a document may repeat, each once. */
export function duplicatesOf({
  duplicate_of,
  review_reasons,
}: Pick<DocumentResource, 'duplicate_of' | 'review_reasons'>): string[] {
  const ids = [duplicate_of, ...review_reasons.map((reason) => reason.document_id)]
  return [...new Set(ids.filter((id) => id != null))]
}
