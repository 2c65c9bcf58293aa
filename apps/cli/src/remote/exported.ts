import type { Document, DocumentResult } from '@numora/client'

/** A document with its result. */
export type Exported = { document: Document; result: DocumentResult }
