import { documentSchemas, type FieldDefinition, type FieldValue } from '@numora/contract'
import { documentConfidence, type ExtractionIssue, reviewReasons } from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { findDuplicate } from './duplicates.ts'
import type { LineItem } from './present.ts'
import { schemaOf } from './schema-of.ts'

export type Content = { fields: Record<string, FieldValue>; lineItems: LineItem[]; issues: ExtractionIssue[] }

/**
 * Derives review reasons and other properties from a document's values, after extraction and after each correction.
 */
export async function assess(ctx: Context, document: Document, { fields, lineItems, issues }: Content) {
  const schema = schemaOf(document)
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const { contentKey, duplicateOf } = await findDuplicate(ctx, document, fields)
  return {
    contentKey,
    duplicateOf,
    confidence: documentConfidence(fields, definitions),
    reviewReasons: reviewReasons({
      schema,
      fields,
      lineItems,
      isDuplicate: duplicateOf !== null,
      extractionIssues: issues,
    }),
  }
}
