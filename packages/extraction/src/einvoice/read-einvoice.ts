import { toCanonical } from './canonical.ts'
import { decodeXml } from './decode-xml.ts'
import type { EInvoice } from './einvoice.ts'
import { readCii } from './read-cii.ts'
import { readUbl } from './read-ubl.ts'
import { elements, parseXml } from './xml-tree.ts'

const ublNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/**
 * Reads a UBL or CII invoice or credit note into canonical values. Null for any other XML, for XML that is
 * not well-formed, and for XML with a DTD.
 */
export function readEInvoice(xml: Uint8Array | string): EInvoice | null {
  const text = typeof xml === 'string' ? xml : decodeXml(xml)
  const document = parseXml(text)
  if (!document) return null
  for (const kind of ['Invoice', 'CreditNote'] as const) {
    const [root] = elements(document, kind)
    if (root && text.includes(`${ublNamespace}${kind}-2`)) return toCanonical('ubl', readUbl(root, kind))
  }
  const [cii] = elements(document, 'CrossIndustryInvoice')
  if (cii) return toCanonical('cii', readCii(cii, 'cii'))
  const [zugferd1] = elements(document, 'CrossIndustryDocument')
  return zugferd1 ? toCanonical('cii', readCii(zugferd1, 'zugferd1')) : null
}
