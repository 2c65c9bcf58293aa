function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The ASCII of a text's start: UTF-16 (with or without byte order mark) loses its zero bytes. */
export function textStart(head: Uint8Array): string {
  const isUtf16 =
    startsWith(head, 0xff, 0xfe) ||
    startsWith(head, 0xfe, 0xff) ||
    startsWith(head, 0, 0x3c) ||
    startsWith(head, 0x3c, 0)
  const bytes = isUtf16 ? head.filter((byte) => byte !== 0) : head
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
}

const prolog = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*/
const rootElement = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)(>?)/

/** The name of the root element without prefix, `undefined` where the start of the file ends before it; null: no XML. */
export function xmlRoot(head: Uint8Array) {
  const text = textStart(head)
  const [start] = prolog.exec(text)!
  const [, name, attributes, end] = rootElement.exec(text.slice(start.length)) ?? []
  if (name !== undefined) return { name, attributes: end ? attributes! : undefined }
  // A prolog may be longer than the head: the reader will see.
  return /^\s*<\?xml\s/.test(text) && !/<(!doctype\s+)?(html|svg)/i.test(text) ? { name: undefined } : null
}

const ublNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** UBL and CII invoices and credit notes, by their root element; any XML whose root is not in the head yet counts. */
export function isEInvoiceXml(head: Uint8Array): boolean {
  const root = xmlRoot(head)
  if (!root) return false
  const { name, attributes } = root
  if (name === undefined || name === 'CrossIndustryInvoice' || name === 'CrossIndustryDocument') return true
  if (name !== 'Invoice' && name !== 'CreditNote') return false
  return attributes === undefined || attributes.includes(`${ublNamespace}${name}-2`)
}
