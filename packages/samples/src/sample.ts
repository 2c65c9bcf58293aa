import type { SchemaId } from '@numora/contract'

/** `[x0, y0, x1, y1]` as fractions of the page, origin top left. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** Where a value is printed; pages are counted from 1. */
export type PrintedPosition = { page: number; box: Box }

/**
 * The content of the document, in canonical values. Every field of the schema is included; one that is not
 * printed is null. A field that is printed several times has the position of the first.
 */
export type Truth = {
  schema: SchemaId
  fields: Record<string, string | null>
  /**
   * Further values that are right, such as the name on the sign of a shop whose firm is named, too. Those of a field that is
   * null are shown only by a picture.
   */
  alternatives?: Record<string, readonly string[]>
  lineItems: Record<string, string | null>[]
  /** The tax by rate, where a rate and its tax are printed. */
  taxLines: Record<string, string | null>[]
  boxes: Record<string, PrintedPosition>
  /** One record per line item. */
  lineItemBoxes: Record<string, PrintedPosition>[]
  /** Whether the document is of the schema's kind. */
  isOfSchema: boolean
}

export const otherKinds = [
  'letter',
  'order_confirmation',
  'delivery_note',
  'account_statement',
  'contract',
  'form',
] as const
export type OtherKind = (typeof otherKinds)[number]

export type SampleKind = 'invoice' | 'credit_note' | 'receipt' | OtherKind

export type SampleContentType = 'application/pdf' | 'application/xml' | 'image/png' | 'image/jpeg'

export type Sample = {
  id: string
  kind: SampleKind
  /** With its country, such as `de-AT`. */
  language: string
  layout: string
  contentType: SampleContentType
  bytes: Uint8Array
  truth: Truth
}
