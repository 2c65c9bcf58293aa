import type { FieldValue, Likeness } from '@numora/contract'
import {
  contentKeyOf,
  documentConfidence,
  documentFactsOf,
  type ExtractionIssue,
  reviewReasons,
  summaryOf,
} from '@numora/domain'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { judge } from '../vendors/judge.ts'
import { storedLikeness, storeFacts } from './document-facts.ts'
import { findDuplicate, lockKeys } from './duplicates.ts'
import { findNearDuplicate, nearKeysOf } from './near-duplicates.ts'
import type { LineItem, TaxLine } from './present.ts'
import { schemaOf } from './schema-of.ts'
import { searchVersion, storeWords } from './search/store-words.ts'

export type Content = {
  fields: Record<string, FieldValue>
  lineItems: LineItem[]
  taxLines: TaxLine[]
  issues: ExtractionIssue[]
}

/** What is known of a file beside its values, when it has just been read. */
export type ReadFile = { likeness: Likeness | null; pageText: string }

/**
 * Derives review reasons and other properties from a document's values, after extraction and after each correction;
 * `read` is there if the file has just been read.
 */
export async function assess(
  ctx: Context,
  document: Document,
  { fields, lineItems, taxLines, issues }: Content,
  read?: ReadFile,
) {
  const schema = schemaOf(document)
  const contentKey = contentKeyOf(schema, fields)
  const facts = documentFactsOf(schema, fields)
  const keys = [document.sha256, contentKey, ...(facts ? nearKeysOf(facts) : [])]
  await lockKeys(
    ctx,
    keys.filter((key) => key !== null),
  )
  const duplicateOf = await findDuplicate(ctx, document, contentKey)
  const likeness = read ? read.likeness : await storedLikeness(ctx, document)
  const nearDuplicateOf =
    facts && duplicateOf === null ? await findNearDuplicate(ctx, document, facts, likeness) : null
  const { vendorCode, reasons: vendorReasons } = await judge(ctx, document, fields)
  await storeFacts(ctx, document, fields, { vendorCode, likeness })
  await storeWords(ctx, document, { fields, lineItems }, read?.pageText)
  return {
    contentKey,
    duplicateOf,
    nearDuplicateOf,
    vendorCode,
    summary: summaryOf(schema, fields),
    searchVersion,
    confidence: documentConfidence(schema, fields, lineItems, taxLines),
    reviewReasons: reviewReasons({
      schema,
      fields,
      lineItems,
      taxLines,
      isDuplicate: duplicateOf !== null,
      extractionIssues: issues,
      nearDuplicateOf,
      vendorReasons,
    }),
  }
}
