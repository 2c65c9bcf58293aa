import { useState } from 'react'
import { DocumentReview } from '../document/document-review.tsx'
import { useMe } from '../session/session-gate.tsx'

/** The document of a review link. */
export function LinkedDocument() {
  const { document_id: id } = useMe()
  const [tab, setTab] = useState('fields')
  return id && <DocumentReview id={id} tab={tab} setTab={setTab} isEmbedded />
}
