import type { MappedDocument } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { findStoredResult } from './find.ts'
import { presentResult } from './present.ts'

/** The parts of a document that mappings and conditions read. */
export async function mappedDocument(ctx: Context, document: Document): Promise<MappedDocument> {
  const { id, externalId, metadata } = document
  return { id, externalId, metadata, result: presentResult(document, await findStoredResult(ctx, document)) }
}
