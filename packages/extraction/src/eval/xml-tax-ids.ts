import { readFileSync } from 'node:fs'
import { ciiNamesOf } from '../einvoice/read-cii.ts'
import { parseEInvoice } from '../einvoice/read-einvoice.ts'
import { ciiPaths } from '../einvoice/rules/cii-paths.ts'
import { nodesAt, textsAt } from '../einvoice/xml-path.ts'
import { textAt, type XmlNode } from '../einvoice/xml-tree.ts'
import type { ReadFile } from '../file-content.ts'
import { plain } from './compare.ts'
import { readCached } from './read-cached.ts'

/** What UNTDID 4451 calls a note with the particulars of the seller that the law asks for. */
const regulatory = 'REG'
const vatNumber = /\b[A-Z]{2} ?\d[\dA-Z ]{6,12}\d\b/g

/** The numbers under which the seller of a CII invoice is registered: BT-31, BT-32, and VAT numbers in regulatory notes (BT-22). */
export function sellerTaxIds(root: XmlNode, rootName: string): string[] {
  const [registration] = ciiPaths(rootName).texts.sellerId
  const notes = nodesAt(root, `${ciiNamesOf(rootName).document}/IncludedNote`).filter(
    (note) => textAt(note, 'SubjectCode') === regulatory,
  )
  return [
    ...textsAt(root, registration!),
    ...notes.flatMap((note) => textAt(note, 'Content')?.match(vatNumber) ?? []),
  ]
}

/** The seller's tax ids that a page's own e-invoice states and the page prints, too. */
export async function taxIdsOfXml(path: string, { pages }: ReadFile): Promise<string[]> {
  const read = await readCached(readFileSync(path))
  const xml = read.ok ? read.file.einvoiceXml : null
  const parsed = xml === null ? null : parseEInvoice(xml)
  if (parsed?.invoice.syntax !== 'cii') return []
  const text = plain(pages.flatMap(({ words }) => words.map((word) => word.text)).join(' '))
  return sellerTaxIds(parsed.root, parsed.name).filter((id) => text.includes(plain(id)))
}
