import type { Attachment } from '../pdf/attachments.ts'
import { decodeXml } from './decode-xml.ts'
import { readEInvoice } from './read-einvoice.ts'

const usualNames = /^(factur-?x|zugferd-?invoice|xrechnung)\.xml$/i

/**
 * The e-invoice among a PDF's embedded files: those with a standard name first, otherwise the first that is
 * one.
 */
export function findEInvoice(attachments: Attachment[]): string | null {
  const byName = attachments.toSorted((a, b) => rank(a) - rank(b))
  for (const { bytes } of byName) {
    const xml = decodeXml(bytes)
    if (xml.trimStart().startsWith('<') && readEInvoice(xml)) return xml
  }
  return null
}

function rank({ name }: Attachment): number {
  return usualNames.test(name) ? 0 : 1
}
