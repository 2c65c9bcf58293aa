import type { Document, DocumentResult } from '@numora/client'

/** A document with what was read from it. */
export type Exported = { document: Document; result: DocumentResult }
