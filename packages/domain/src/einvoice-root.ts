function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The start of a text as ASCII: zero bytes of UTF-16 (with or without byte order mark) are removed. */
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

/**
 * The name of the root element without prefix; `undefined` if it is after the file's first bytes; null if the
 * file is no XML.
 */
export function xmlRoot(head: Uint8Array) {
  const text = textStart(head)
  const [start] = prolog.exec(text)!
  const [, name, attributes, end] = rootElement.exec(text.slice(start.length)) ?? []
  if (name !== undefined) return { name, attributes: end ? attributes! : undefined }
  // A prolog may be longer than the head; the reader will find out.
  return /^\s*<\?xml\s/.test(text) && !/<(!doctype\s+)?(html|svg)/i.test(text) ? { name: undefined } : null
}

const ublNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/**
 * Whether the root element is that of a UBL or CII invoice or credit note, or is not within the first bytes.
 */
export function isEInvoiceXml(head: Uint8Array): boolean {
  const root = xmlRoot(head)
  if (!root) return false
  const { name, attributes } = root
  if (name === undefined || name === 'CrossIndustryInvoice' || name === 'CrossIndustryDocument') return true
  if (name !== 'Invoice' && name !== 'CreditNote') return false
  return attributes === undefined || attributes.includes(`${ublNamespace}${name}-2`)
}
