import { documentSchemas, type FieldDefinition, type FieldValue, type SchemaId } from '@numora/contract'
import { documentConfidence, lineItemsConfidence } from '../checks/document-confidence.ts'
import { noSource, type ValueSource, valueSourceOf, valueSources } from './value-source.ts'

type Fields = Readonly<
  Record<string, Pick<FieldValue, 'value' | 'confidence' | 'origin' | 'source'> | undefined>
>

/** What corrections have replaced since a document was read. */
export type AsRead = {
  /** The value and confidence as read of each field that was corrected, and what it was read from, where that is known. */
  fields: Readonly<Record<string, { value: string | null; confidence: number; from?: ValueSource }>>
  /** Whether there were reasons for a review before the first correction. */
  hadReasons: boolean
  /** The number of line items that were read, once one was corrected, added or deleted; null before. */
  lineItems: number | null
  /** That all of them were right; earlier versions did not store it. */
  lineItemsConfidence?: number
  /** Whether a tax line was corrected, added or deleted; absent before. */
  areTaxLinesChanged?: true
  /** Of the document, before the first correction; earlier versions did not store it. */
  confidence?: number
}

/** What an approval says about a value that was read; the numbers are stored. */
export const outcomes = {
  /** Nothing was read, and nothing approved. */
  nothing: 0,
  /** Approved as it was read. */
  confirmed: 1,
  /** Read, and changed or removed. */
  corrected: 2,
  /** Not read, and entered. */
  missed: 3,
} as const
type Outcome = (typeof outcomes)[keyof typeof outcomes]

/** Confidences are stored as whole numbers of this unit. */
export const confidenceUnits = 10_000
/** Stored where no value was read, or where the confidence of the read value is not known. */
export const noConfidence = -1

export type ApprovalOutcome = {
  /** Of each field of the schema in its order, then of all line items together. */
  outcomes: Outcome[]
  /** As read, in {@link confidenceUnits}, or {@link noConfidence}. */
  confidences: number[]
  /** Where the value of each field was read from, as an index of {@link valueSources}, or {@link noSource}. */
  sources: number[]
  /** The least confidence of the fields that approval needs, 0 if one was not read; null if it is not known. */
  leastConfidence: number | null
  /** The confidence of the document as read; null if it is not known. */
  documentConfidence: number | null
  hadReasons: boolean
  isChanged: boolean
}

type Approved = {
  schema: SchemaId
  fields: Fields
  lineItems: readonly { fields: Fields }[]
  taxLines?: readonly { fields: Fields }[]
  /** Null if nothing was corrected, or by a version that did not store it. */
  asRead: AsRead | null
  /** Whether there are reasons for a review at the approval. */
  hasReasons: boolean
  /** The pages that were recognised from pictures; null if that is not known. */
  recognisedPages: readonly number[] | null
}

/** Compares a document as it is approved with what was read. */
export function approvalOutcome({
  schema,
  fields,
  lineItems,
  taxLines,
  asRead,
  hasReasons,
  recognisedPages,
}: Approved): ApprovalOutcome {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const judged = definitions.map(({ name }) => outcomeOf(fields[name], asRead?.fields[name], recognisedPages))
  const ofLines = outcomeOfLines(lineItems, asRead)
  const required = judged.filter((_, index) => definitions[index]!.required_for_approval)
  const isKnown = judged.every((each) => each.isKnown) && !(ofLines.isCorrected && asRead === null)
  const all = [...judged.map(({ outcome }) => outcome), ofLines.outcome]
  return {
    outcomes: all,
    confidences: [...judged.map(({ confidence }) => confidence), ofLines.confidence],
    sources: [...judged.map(({ from }) => (from === null ? noSource : valueSources.indexOf(from))), noSource],
    leastConfidence: isKnown
      ? Math.min(confidenceUnits, ...required.map(({ confidence }) => Math.max(0, confidence)))
      : null,
    documentConfidence: isKnown ? confidenceAsRead({ schema, fields, lineItems, taxLines, asRead }) : null,
    hadReasons: asRead?.hadReasons ?? hasReasons,
    isChanged:
      all.some((outcome) => outcome === outcomes.corrected || outcome === outcomes.missed) ||
      asRead?.areTaxLinesChanged === true,
  }
}

/** The confidence of a document that nobody corrected, or what it was before the first correction. */
function confidenceAsRead({
  schema,
  fields,
  lineItems,
  taxLines,
  asRead,
}: Pick<Approved, 'schema' | 'fields' | 'lineItems' | 'taxLines' | 'asRead'>): number | null {
  const confidence =
    asRead === null ? documentConfidence(schema, fields, lineItems, taxLines) : asRead.confidence
  return confidence === undefined ? null : Math.round(confidence * confidenceUnits)
}

type Judged = { outcome: Outcome; confidence: number; isKnown: boolean; from: ValueSource | null }

function outcomeOf(
  approved: Fields[string],
  read: AsRead['fields'][string] | undefined,
  recognisedPages: readonly number[] | null,
): Judged {
  const value = approved?.value ?? null
  if (approved?.origin === 'corrected' && !read)
    return { outcome: outcomes.corrected, confidence: noConfidence, isKnown: false, from: null }
  const was = approved?.origin === 'corrected' ? read! : { value, confidence: approved?.confidence ?? 0 }
  if (was.value === null) {
    const outcome = value === null ? outcomes.nothing : outcomes.missed
    return { outcome, confidence: noConfidence, isKnown: true, from: null }
  }
  const outcome = was.value === value ? outcomes.confirmed : outcomes.corrected
  const from =
    approved?.origin === 'corrected' ? (read!.from ?? null) : valueSourceOf(approved, recognisedPages)
  return { outcome, confidence: Math.round(was.confidence * confidenceUnits), isKnown: true, from }
}

function outcomeOfLines(
  lineItems: Approved['lineItems'],
  asRead: AsRead | null,
): { outcome: Outcome; confidence: number; isCorrected: boolean } {
  const isCorrected = lineItems.some(({ fields }) =>
    Object.values(fields).some((field) => field?.origin === 'corrected'),
  )
  const read = asRead?.lineItems ?? null
  if (read !== null || isCorrected)
    return {
      outcome: read === 0 ? outcomes.missed : outcomes.corrected,
      confidence: toUnits(asRead?.lineItemsConfidence),
      isCorrected,
    }
  const outcome = lineItems.length > 0 ? outcomes.confirmed : outcomes.nothing
  return { outcome, confidence: toUnits(lineItemsConfidence(lineItems)), isCorrected }
}

function toUnits(confidence: number | null | undefined): number {
  return confidence == null ? noConfidence : Math.round(confidence * confidenceUnits)
}

/** What was read and has been replaced, after one more correction; the first one of a field counts. */
export function nextAsRead(
  before: AsRead | null,
  read: {
    fields: Fields
    lineItems: readonly { fields: Fields }[]
    hasReasons: boolean
    confidence: number
    recognisedPages: readonly number[] | null
  },
  changed: { fields: readonly string[]; hasLineItems: boolean; hasTaxLines: boolean },
): AsRead {
  const replaced = changed.fields
    // A field that an earlier version corrected: what was read is not known any more.
    .filter((name) => before?.fields[name] === undefined && read.fields[name]?.origin !== 'corrected')
    .map((name) => {
      const { value = null, confidence = 0 } = read.fields[name] ?? {}
      const from = valueSourceOf(read.fields[name], read.recognisedPages)
      return [name, { value, confidence, ...(from === null ? {} : { from }) }] as const
    })
  return {
    fields: { ...before?.fields, ...Object.fromEntries(replaced) },
    hadReasons: before?.hadReasons ?? read.hasReasons,
    ...linesOf(before, read.lineItems, changed.hasLineItems),
    ...(before?.areTaxLinesChanged || changed.hasTaxLines ? { areTaxLinesChanged: true } : {}),
    ...confidenceOf(before, read.confidence),
  }
}

/** The line items as they were before the first correction of one. */
function linesOf(
  before: AsRead | null,
  lineItems: Approved['lineItems'],
  areChanged: boolean,
): Pick<AsRead, 'lineItems' | 'lineItemsConfidence'> {
  const known = before?.lineItems != null
  if (!known && !areChanged) return { lineItems: null }
  const confidence = known ? before.lineItemsConfidence : lineItemsConfidence(lineItems)
  return {
    lineItems: known ? before.lineItems : lineItems.length,
    ...(confidence == null ? {} : { lineItemsConfidence: confidence }),
  }
}

/** That of the first correction counts; if an earlier version stored that, it is not known any more. */
function confidenceOf(before: AsRead | null, confidence: number): { confidence?: number } {
  if (before === null) return { confidence }
  return before.confidence === undefined ? {} : { confidence: before.confidence }
}
