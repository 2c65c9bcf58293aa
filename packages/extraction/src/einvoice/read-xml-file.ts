import type { ReadFile } from '../file-content.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { decodeXml } from './decode-xml.ts'
import { readEInvoice } from './read-einvoice.ts'
import { parseXml } from './xml-tree.ts'

/** Reads a file that is only an e-invoice in XML; its pages are drawn, and nothing is read from them. */
export function readXmlFile(bytes: Uint8Array): ReadFile {
  const xml = decodeXml(bytes)
  if (!readEInvoice(xml))
    throw parseXml(xml)
      ? new ReadFailure('unsupported_file_type', 'The XML is no invoice in a format that can be read')
      : new ReadFailure('file_unreadable', 'The XML is damaged or has a document type definition')
  return { contentType: 'application/xml', pageCount: 0, pages: [], einvoiceXml: xml }
}
