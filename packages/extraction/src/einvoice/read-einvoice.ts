import { type EInvoiceSyntax, einvoiceSyntax, withoutFrame, xmlRoot } from '@numora/domain'
import { toCanonical } from './canonical.ts'
import { decodeXml } from './decode-xml.ts'
import type { EInvoice, RawEInvoice } from './einvoice.ts'
import { readCfdi } from './read-cfdi.ts'
import { readCii } from './read-cii.ts'
import { readEbInterface } from './read-ebinterface.ts'
import { readFacturae } from './read-facturae.ts'
import { readFatturaPa } from './read-fatturapa.ts'
import { readFinvoice } from './read-finvoice.ts'
import { readIsdoc } from './read-isdoc.ts'
import { readKsef } from './read-ksef.ts'
import { readNfe } from './read-nfe.ts'
import { readTaxLines } from './read-tax-lines.ts'
import { readUbl } from './read-ubl.ts'
import { element, parseXml, type XmlNode } from './xml-tree.ts'

/** An e-invoice as it was parsed and as it was read; `name` is that of its root element. */
export type ParsedEInvoice = { root: XmlNode; name: string; invoice: EInvoice }

/** Null where the root element is that of an e-invoice, but the document is none. */
const readers: Record<EInvoiceSyntax, (root: XmlNode, name: string) => RawEInvoice | null> = {
  ubl: readUbl,
  cii: readCii,
  fatturapa: readFatturaPa,
  ksef: readKsef,
  facturae: readFacturae,
  isdoc: readIsdoc,
  ebinterface: readEbInterface,
  nfe: readNfe,
  cfdi: readCfdi,
  finvoice: readFinvoice,
}

/** The last document that was parsed: it is read, checked and drawn one after the other. */
let last: { text: string; parsed: ParsedEInvoice | null } | null = null
/** Larger documents are parsed each time, so that no large one stays in memory. */
const mostKeptCharacters = 500_000

/** Null for XML that is no invoice or credit note of a known syntax, is not well-formed, or has a DTD. */
export function parseEInvoice(xml: Uint8Array | string): ParsedEInvoice | null {
  const text = typeof xml === 'string' ? xml : decodeXml(xml)
  if (last?.text === text) return last.parsed
  const parsed = parseText(text)
  last = text.length <= mostKeptCharacters ? { text, parsed } : null
  return parsed
}

function parseText(file: string): ParsedEInvoice | null {
  const text = withoutFrame(file)
  const document = parseXml(text)
  const { name, namespace } = (document && xmlRoot(text)) ?? {}
  if (!document || name === undefined || namespace === undefined) return null
  const syntax = einvoiceSyntax({ name, namespace })
  const root = element(document, name)
  const raw = syntax && root ? readers[syntax](root, name) : null
  if (!syntax || !root || !raw) return null
  return { root, name, invoice: toCanonical(syntax, raw, readTaxLines(root, syntax, name, raw)) }
}

/** Reads an invoice or credit note into canonical values; null for what is none. */
export function readEInvoice(xml: Uint8Array | string): EInvoice | null {
  return parseEInvoice(xml)?.invoice ?? null
}
