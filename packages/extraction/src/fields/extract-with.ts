import { documentSchemas, type SchemaId } from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import { readEInvoice } from '../einvoice/read-einvoice.ts'
import type { ExtractionResult, FieldValue, LineItem, ReadFile } from '../model.ts'
import { chooseFields } from './choose/choose-fields.ts'
import { calibrated } from './choose/confidence.ts'
import { type DescribedDocument, describeDocument } from './features/describe-document.ts'
import { findIssues, isOfOtherKind } from './issues.ts'
import { readLineItems } from './line-items/read-line-items.ts'
import type { FieldLesson } from './memory/lesson.ts'
import { recallFields } from './memory/recall-fields.ts'
import { mergeEInvoice } from './merge-einvoice.ts'
import { wholeChoices } from './ranker/field-kinds.ts'
import type { Model } from './ranker/model.ts'
import { chooseWhole } from './ranker/rank.ts'

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

/** What is known of a document beside its words. */
export type Known = {
  /** The document as it was described already. */
  described?: DescribedDocument
  /** What documents of its vendor may have taught, newest first. */
  lessons?: readonly FieldLesson[]
}

/** Words to fields with a given model. */
export const extractWith = (
  model: Model,
  read: ReadFile,
  schema: SchemaId | 'auto',
  { described = describeDocument(read), lessons = [] }: Known = {},
): ExtractionResult => {
  const started = performance.now()
  const kinds = chooseWhole('kind', wholeChoices.kind, described.whole, model)
  const einvoice =
    read.einvoiceXml !== null && schema !== 'receipt_v1' ? readEInvoice(read.einvoiceXml) : null
  const chosen = schema === 'auto' ? (einvoice ? 'invoice_v2' : likeliestSchema(kinds)) : schema
  const plain = chooseFields(described, chosen, model)
  const { fields: printed, recalled } =
    lessons.length > 0
      ? recallFields(described, chosen, model, plain, lessons)
      : { fields: plain, recalled: [] }
  if (chosen === 'invoice_v2') printed.document_type = chooseType(described, printed, model)
  const page = {
    fields: printed,
    lineItems: positive(readLineItems(described, chosen, printed, model), printed),
  }
  const isOther = isOfOtherKind(chosen, printed, kinds)
  const issues = findIssues(read, described, isOther)
  const found = einvoice
    ? mergeEInvoice(einvoice, page, described)
    : isOther
      ? { fields: {}, lineItems: [], issues }
      : { ...page, issues }
  const definitions = documentSchemas[chosen].fields
  const fields = Object.fromEntries(definitions.map(({ name }) => [name, found.fields[name] ?? nothing]))
  const kept = recalled.filter(({ field }) => fields[field] === printed[field])
  return {
    ok: true,
    schema: chosen,
    contentType: read.contentType,
    pageCount: read.pageCount,
    textSource: einvoice ? 'einvoice' : textSourceOf(read),
    confidence: documentConfidence(fields, definitions),
    fields,
    lineItems: found.lineItems,
    issues: found.issues,
    ...(kept.length > 0 ? { recalled: kept } : {}),
    timings: { fields: Math.round((performance.now() - started) * 10) / 10 },
  }
}

const likeliestSchema = (kinds: { choice: string }[]): SchemaId =>
  kinds.find(({ choice }) => choice !== 'other')!.choice as SchemaId

const textSourceOf = ({ pages }: ReadFile): 'pdf' | 'ocr' | 'mixed' => {
  const sources = new Set(pages.map((page) => page.source))
  return sources.size > 1 ? 'mixed' : (sources.values().next().value ?? 'pdf')
}

const chooseType = (
  described: DescribedDocument,
  found: Record<string, FieldValue>,
  model: Model,
): FieldValue => {
  const [best] = chooseWhole('document_type', wholeChoices.document_type, described.whole, model)
  const isAnything = Object.values(found).some(({ value }) => value !== null)
  if (!isAnything) return nothing
  const confidence = Number(
    Math.min(0.999, calibrated('invoice_v2.document_type', best!.probability, model)).toFixed(4),
  )
  return { value: best!.choice, confidence, source: null, origin: 'extracted' }
}

/** Credit notes may print their amounts with a minus; their values have none. */
const positive = (lineItems: LineItem[], fields: Record<string, FieldValue>): LineItem[] => {
  if (fields.document_type?.value !== 'credit_note') return lineItems
  const amounts = lineItems.map(({ fields: { amount } }) => amount?.value).filter((value) => value != null)
  if (!amounts.every((value) => value.startsWith('-'))) return lineItems
  const bare = (field: FieldValue): FieldValue => ({
    ...field,
    value: field.value?.replace(/^-/, '') ?? null,
  })
  return lineItems.map((line) => ({
    fields: Object.fromEntries(
      Object.entries(line.fields).map(([name, field]) => [
        name,
        /amount|quantity|price/.test(name) ? bare(field) : field,
      ]),
    ),
  }))
}
