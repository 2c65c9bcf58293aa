function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

const latin1 = new TextDecoder('latin1')

/** The start of a text as ASCII: zero bytes of UTF-16 (with or without byte order mark) are removed. */
export function textStart(head: Uint8Array): string {
  const isUtf16 =
    startsWith(head, 0xff, 0xfe) ||
    startsWith(head, 0xfe, 0xff) ||
    startsWith(head, 0, 0x3c) ||
    startsWith(head, 0x3c, 0)
  const bytes = isUtf16 ? head.filter((byte) => byte !== 0) : head
  return latin1.decode(bytes).replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
}

/** Finvoice is sent behind an envelope of SOAP, as a second document in one file: the text without that. */
export function withoutFrame(text: string): string {
  const isFramed = /^\s*(?:<\?[^>]*\?>\s*)?<[\w-]+:Envelope[\s>]/.test(text)
  const at = isFramed ? text.indexOf('<Finvoice') : -1
  return at < 0 ? text : text.slice(at)
}

const prolog = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*/
const rootElement = /^<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)(>?)/
const declarations = /(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The root element of XML: its name without prefix and its namespace, each `undefined` if it is after the end of the
 * text; null if the text is no XML.
 */
export function xmlRoot(text: string): { name?: string; namespace?: string | undefined } | null {
  const [start] = prolog.exec(text)!
  const [, prefix, name, attributes, end] = rootElement.exec(text.slice(start.length)) ?? []
  if (name !== undefined) {
    const declared = [...attributes!.matchAll(declarations)].find(([, declares]) => declares === prefix)
    return { name, namespace: declared ? (declared[2] ?? declared[3]) : end ? '' : undefined }
  }
  // A prolog may be longer than the head; the reader will find out.
  return /^\s*<\?xml\s/.test(text) && !/<(!doctype\s+)?(html|svg)/i.test(text) ? {} : null
}

const ublNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** The root elements of e-invoices by syntax; names that are used only there need no namespace. */
const einvoiceRoots = [
  { syntax: 'ubl', names: ['Invoice'], namespace: new RegExp(`^${ublNamespace}Invoice-2$`) },
  { syntax: 'ubl', names: ['CreditNote'], namespace: new RegExp(`^${ublNamespace}CreditNote-2$`) },
  { syntax: 'cii', names: ['CrossIndustryInvoice', 'CrossIndustryDocument'], namespace: /^/ },
  { syntax: 'fatturapa', names: ['FatturaElettronica'], namespace: /fattur/ },
  { syntax: 'ksef', names: ['Faktura'], namespace: /^https?:\/\/crd\.gov\.pl\/wzor\// },
  { syntax: 'facturae', names: ['Facturae'], namespace: /\/Facturae/ },
  { syntax: 'isdoc', names: ['Invoice'], namespace: /^https?:\/\/isdoc\.cz\/namespace\// },
  {
    syntax: 'ebinterface',
    names: ['Invoice'],
    namespace: /^https?:\/\/www\.ebinterface\.at\/schema\/[4-6]p/,
  },
  { syntax: 'nfe', names: ['nfeProc', 'NFe', 'enviNFe'], namespace: /\/\/www\.portalfiscal\.inf\.br\/nfe$/ },
  { syntax: 'cfdi', names: ['Comprobante'], namespace: /\/\/www\.sat\.gob\.mx\/cfd\/[34]$/ },
  { syntax: 'finvoice', names: ['Finvoice'], namespace: /^/ },
] as const
export type EInvoiceSyntax = (typeof einvoiceRoots)[number]['syntax']

/** The syntax of an e-invoice by its root element; null for other XML. */
export function einvoiceSyntax({
  name,
  namespace,
}: {
  name: string
  namespace: string
}): EInvoiceSyntax | null {
  return rootsOf(name).find((root) => root.namespace.test(namespace))?.syntax ?? null
}

function rootsOf(name: string) {
  return einvoiceRoots.filter(({ names }) => (names as readonly string[]).includes(name))
}

/** Whether the root element is that of an e-invoice, or may be one since it is not within the first bytes. */
export function isEInvoiceXml(head: Uint8Array): boolean {
  const root = xmlRoot(withoutFrame(textStart(head)))
  if (!root) return false
  const { name, namespace } = root
  if (name === undefined) return true
  return namespace === undefined ? rootsOf(name).length > 0 : einvoiceSyntax({ name, namespace }) !== null
}
