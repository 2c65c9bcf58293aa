import type { SchemaId } from '@numora/contract'

/** `[x0, y0, x1, y1]` as fractions of the page, origin top left. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** Where a value is printed; pages count from 1. */
export type Place = { page: number; box: Box }

/**
 * What the document says, in canonical values. Every field of the schema is there; one that is not
 * printed is null. A field printed several times has the place where it is printed first.
 */
export type Truth = {
  schema: SchemaId | 'contract_v1'
  fields: Record<string, string | null>
  lineItems: Record<string, string | null>[]
  boxes: Record<string, Place>
  /** One record a line item. */
  lineItemBoxes: Record<string, Place>[]
  /** Whether the document is of the schema's kind at all. */
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
  /** With its country, as `de-AT`. */
  language: string
  layout: string
  contentType: SampleContentType
  bytes: Uint8Array
  truth: Truth
}
