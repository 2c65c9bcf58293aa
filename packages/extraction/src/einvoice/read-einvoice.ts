import { toCanonical } from './canonical.ts'
import { decodeXml } from './decode-xml.ts'
import type { EInvoice } from './einvoice.ts'
import { readCii } from './read-cii.ts'
import { readUbl } from './read-ubl.ts'
import { elements, parseXml, type XmlNode } from './xml-tree.ts'

const ublNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** The root of an e-invoice, and in which form it is written. */
export type EInvoiceRoot =
  | { syntax: 'ubl'; root: XmlNode; kind: 'Invoice' | 'CreditNote' }
  | { syntax: 'cii'; root: XmlNode; version: 'cii' | 'zugferd1' }

/** Null for XML that is no UBL or CII invoice or credit note, is not well-formed, or has a DTD. */
export function parseEInvoice(xml: Uint8Array | string): EInvoiceRoot | null {
  const text = typeof xml === 'string' ? xml : decodeXml(xml)
  const document = parseXml(text)
  if (!document) return null
  for (const kind of ['Invoice', 'CreditNote'] as const) {
    const [root] = elements(document, kind)
    if (root && text.includes(`${ublNamespace}${kind}-2`)) return { syntax: 'ubl', root, kind }
  }
  const [cii] = elements(document, 'CrossIndustryInvoice')
  if (cii) return { syntax: 'cii', root: cii, version: 'cii' }
  const [zugferd1] = elements(document, 'CrossIndustryDocument')
  return zugferd1 ? { syntax: 'cii', root: zugferd1, version: 'zugferd1' } : null
}

/** Reads an invoice or credit note into canonical values; null for what is none. */
export function readEInvoice(xml: Uint8Array | string): EInvoice | null {
  const parsed = parseEInvoice(xml)
  return parsed && readRoot(parsed)
}

export function readRoot(parsed: EInvoiceRoot): EInvoice {
  return parsed.syntax === 'ubl'
    ? toCanonical('ubl', readUbl(parsed.root, parsed.kind))
    : toCanonical('cii', readCii(parsed.root, parsed.version))
}
