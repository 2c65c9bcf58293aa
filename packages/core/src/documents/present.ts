import {
  type DocumentReceipt,
  type DocumentResource,
  type DocumentResult,
  documentSchemas,
  type Failure,
  type FieldDefinition,
  type FieldValue,
  failures,
  type ReviewState,
  type SchemaId,
} from '@numora/contract'
import { allowedActions, lifecycleStateOf, lineItemsSum } from '@numora/domain'
import type { Document, DocumentResult as StoredResult } from '../generated/client.ts'
import type { ShownDocument } from './find.ts'
import { schemaOf } from './schema-of.ts'

export type LineItem = { id: string; fields: Record<string, FieldValue> }
export type TaxLine = { fields: Record<string, FieldValue> }

/** A field that was not found, or that the schema did not have yet when the document was read. */
export const notFound: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

function urlsOf(id: string) {
  return {
    status_url: `/v1/documents/${id}`,
    result_url: `/v1/documents/${id}/result`,
  }
}

export function presentReceipt(document: Pick<Document, 'id' | 'status' | 'schema'>): DocumentReceipt {
  return {
    id: document.id,
    status: document.status,
    schema: document.schema,
    ...urlsOf(document.id),
  }
}

export function presentDocument(document: ShownDocument): DocumentResource {
  return {
    ...presentReceipt(document),
    external_id: document.externalId,
    metadata: document.metadata,
    review_state: presentReviewState(document),
    duplicate_of: document.duplicateOf,
    parent_id: document.parentId,
    review_reasons: document.reviewReasons,
    confidence: document.confidence,
    summary: document.summary,
    assignee: document.assigneeId,
    allowed_actions: allowedActions(lifecycleStateOf(document)).filter(
      (action) => action !== 'split' || isSplittable(document),
    ),
    failure: presentFailure(document),
    file: {
      name: document.fileName,
      content_type: document.contentType,
      size_bytes: document.sizeBytes,
      sha256: document.sha256,
      page_count: document.pageCount,
      container_path: document.containerPath,
    },
    created_at: document.createdAt.toISOString(),
    updated_at: document.updatedAt.toISOString(),
  }
}

/** Whether the pages of a document's file can become files of their own. */
export function isSplittable({
  contentType,
  pageCount,
}: Pick<Document, 'contentType' | 'pageCount'>): boolean {
  const hasPages = contentType === 'application/pdf' || contentType === 'image/tiff'
  return hasPages && pageCount !== null && pageCount > 1
}

export function presentFailure(document: ShownDocument): Failure | null {
  const { failureCode, failureDetail } = document
  if (failureCode === null) return null
  const code = lifecycleStateOf(document) === 'divided' ? 'divided' : failureCode
  const { message, retryable } = failures[code]
  return {
    code,
    message: failureDetail === null ? message : `${message} ${failureDetail}`,
    retryable,
  }
}

/** Null if both lists are empty. */
function presentReviewState(document: ShownDocument): ReviewState | null {
  const { confirmedFields, confirmedLineItems } = document
  if (confirmedFields.length === 0 && confirmedLineItems.length === 0) return null
  return {
    version: 1,
    confirmed_general_field_names: confirmedFields,
    confirmed_line_item_ids: confirmedLineItems,
  }
}

export function presentResult(document: Document, stored: StoredResult): DocumentResult {
  const result = {
    id: document.id,
    schema: document.schema,
    status: document.status,
    review_state: presentReviewState(document),
    confidence: document.confidence ?? 0,
    fields: { ...absentFields(document.schema), ...stored.fields },
    line_items: stored.lineItems,
    tax_lines: stored.taxLines,
    unused_fields: stored.unusedFields,
    line_items_sum: lineItemsSum(
      schemaOf(document),
      stored.fields,
      stored.lineItems.map(({ fields }) => fields),
      stored.taxLines.map(({ fields }) => fields),
    ),
    vendor_code: document.vendorCode,
    duplicate_of: document.duplicateOf,
    engine: stored.engine,
    updated_at: document.updatedAt.toISOString(),
  }
  // The schema determines the fields of a result. It was stored with these fields; the type is a union by schema.
  return result as DocumentResult
}

function absentFields(schema: string): Record<string, FieldValue> {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema as SchemaId].fields
  return Object.fromEntries(definitions.map(({ name }) => [name, notFound]))
}
