import type { XmlPath } from '../../xml-path.ts'

/** Facts with a label, one for each text at a path; with a second path, a period from the first to the second. */
export type FactPath = readonly [label: string, path: XmlPath, end?: XmlPath]

type AdjustmentPaths = {
  at: XmlPath
  /** Where it says `true` for a charge, or that all of them are charges or allowances. */
  isCharge: XmlPath | boolean
  reason: XmlPath
  amount: XmlPath
}

/** Where a syntax has what is drawn besides the fields of the schema. Paths are from the root element. */
export type DetailsMap = {
  typeCode?: XmlPath
  references: readonly FactPath[]
  vendor: readonly FactPath[]
  customer: readonly FactPath[]
  /** Other parties and places; the texts of each line are joined by `, `. Paths are from `at`. */
  parties?: readonly { title: string; at: XmlPath; lines: readonly (readonly XmlPath[])[] }[]
  adjustments?: readonly AdjustmentPaths[]
  /** Paths are from `at`; what is the same in all documents is fixed. */
  taxes: readonly {
    at: XmlPath
    fixed?: { rate?: string; category?: string; code?: string }
    /** Whether it is a tax line; left out: it is. Others are only drawn: they are part of the price, or no such tax. */
    isTaxLine?: boolean
    /** A rate that is not in percent. */
    fraction?: XmlPath
    currency?: XmlPath
    category?: XmlPath
    rate?: XmlPath
    basis?: XmlPath
    amount?: XmlPath
    reason?: XmlPath
  }[]
  beforeTotal: readonly FactPath[]
  afterTotal: readonly FactPath[]
  payment: readonly FactPath[]
  /** Where payment has a code, and what the codes mean; a code that is not listed is shown as it is. */
  means?: { path: XmlPath; names: Readonly<Record<string, string>> }
  notes?: XmlPath
  /** Paths are from `at`; there must be one for each line item that is read. */
  lines: {
    at: XmlPath
    /** Only elements with a text there are line items. */
    has?: XmlPath
    number: XmlPath
    /** A second text beside the description. */
    more?: XmlPath
    facts: readonly FactPath[]
    adjustments?: readonly AdjustmentPaths[]
    notes?: XmlPath
  }
}
