import type { PushRequest } from '@numora/destinations'
import type { Context } from '../context.ts'
import { fromFile } from '../documents/file.ts'
import { linkToFile } from '../documents/file-link.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document } from '../generated/client.ts'

/** What an adapter sees of a document beside its payload. */
export function pushedDocument(ctx: Context, document: Document): PushRequest['document'] {
  const { id, externalId, metadata, fileName: name, contentType, sizeBytes } = document
  return {
    id,
    schema: schemaOf(document),
    externalId,
    metadata,
    linkToFile: (validMs) => linkToFile(ctx, id, validMs),
    openFile: async () => ({
      name,
      contentType: contentType!,
      sizeBytes: sizeBytes!,
      read: () => fromFile(ctx, document, (key) => ctx.storage.read(key)),
    }),
  }
}
