import type { MappingInput, MappingPreview } from '@numora/contract'
import { payloadFrom } from '@numora/domain'
import type { Context } from '../context.ts'
import { findDocument } from '../documents/find.ts'
import { getResult } from '../documents/read.ts'
import { Problem } from '../problem.ts'
import { mappingTools } from './mapping-tools.ts'
import {
  assertMapping,
  existingKey,
  findMapping,
  findMappingVersion,
  invalidMapping,
  type Key,
} from './mappings.ts'

const maxIssues = 100

type Preview = Key & {
  document_id: string
  version?: number | undefined
  mapping?: MappingInput | undefined
}

/**
 * The payload that a push of a document would have now, by the current mapping, an earlier version or a draft. Throws
 * `invalid_mapping` for a faulty draft and for an expression that fails.
 */
export async function previewMapping(
  ctx: Context,
  { document_id, version, mapping: draft, ...key }: Preview,
): Promise<MappingPreview> {
  const [schema, destinationId] = await existingKey(ctx, key)
  const document = await findDocument(ctx, document_id)
  if (document.schema !== schema) throw new Problem('not_found', `There is no such document of ${schema}.`)
  const { id, externalId, metadata } = document
  const result = await getResult(ctx, { id })
  if (draft) await assertMapping(ctx, schema, draft, 'mapping.')
  const mapping =
    draft ??
    (version === undefined
      ? await findMapping(ctx, schema, destinationId)
      : await findMappingVersion(ctx, schema, destinationId, version))
  const built = await payloadFrom(mapping, { id, externalId, metadata, result }, mappingTools(ctx))
  const failed = built.issues.filter(({ isExpression }) => isExpression)
  if (failed.length > 0)
    throw invalidMapping(
      failed.map(({ path, expected, got }) => ({
        path: draft ? `mapping.${path}` : path,
        message: `expected ${expected}${got ? `: ${got}` : ''}`,
      })),
    )
  const issues = built.issues.slice(0, maxIssues).map(({ isExpression: _, ...issue }) => issue)
  return { payload: built.payload, issues }
}
