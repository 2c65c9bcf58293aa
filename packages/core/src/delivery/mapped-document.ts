import type { MappedDocument } from '@numora/domain'
import type { Context } from '../context.ts'
import { findStoredResult } from '../documents/find.ts'
import { presentResult } from '../documents/present.ts'
import type { Document } from '../generated/client.ts'

/** A document that has a result, with the values that mappings and conditions read. */
export async function mappedDocument(ctx: Context, document: Document): Promise<MappedDocument> {
  const { id, externalId, metadata } = document
  const result = presentResult(document, await findStoredResult(ctx, document))
  return { id, externalId, metadata, result }
}
