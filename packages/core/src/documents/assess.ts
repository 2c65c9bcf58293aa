import { documentSchemas, type FieldDefinition, type FieldValue, type Likeness } from '@numora/contract'
import {
  contentKeyOf,
  documentConfidence,
  documentFactsOf,
  type ExtractionIssue,
  reviewReasons,
} from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { judge } from '../vendors/judge.ts'
import { storedLikeness, storeFacts } from './document-facts.ts'
import { findDuplicate, lockKeys } from './duplicates.ts'
import { findNearDuplicate, nearKeysOf } from './near-duplicates.ts'
import type { LineItem } from './present.ts'
import { schemaOf } from './schema-of.ts'

export type Content = { fields: Record<string, FieldValue>; lineItems: LineItem[]; issues: ExtractionIssue[] }

/**
 * Derives review reasons and other properties from a document's values, after extraction and after each correction;
 * `readLikeness` is that of the file, if it has just been read.
 */
export async function assess(
  ctx: Context,
  document: Document,
  { fields, lineItems, issues }: Content,
  readLikeness?: Likeness | null,
) {
  const schema = schemaOf(document)
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const contentKey = contentKeyOf(schema, fields)
  const facts = documentFactsOf(schema, fields)
  const keys = [document.sha256, contentKey, ...(facts ? nearKeysOf(facts) : [])]
  await lockKeys(
    ctx,
    keys.filter((key) => key !== null),
  )
  const duplicateOf = await findDuplicate(ctx, document, contentKey)
  const likeness = readLikeness === undefined ? await storedLikeness(ctx, document) : readLikeness
  const nearDuplicateOf =
    facts && duplicateOf === null ? await findNearDuplicate(ctx, document, facts, likeness) : null
  const { vendorCode, reasons: vendorReasons } = await judge(ctx, document, fields)
  await storeFacts(ctx, document, fields, { vendorCode, likeness })
  return {
    contentKey,
    duplicateOf,
    nearDuplicateOf,
    vendorCode,
    confidence: documentConfidence(fields, definitions),
    reviewReasons: reviewReasons({
      schema,
      fields,
      lineItems,
      isDuplicate: duplicateOf !== null,
      extractionIssues: issues,
      nearDuplicateOf,
      vendorReasons,
    }),
  }
}
