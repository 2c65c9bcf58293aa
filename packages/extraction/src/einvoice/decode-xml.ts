/**
 * Decodes XML bytes: by byte order mark, by the zero bytes of UTF-16, by the declaration, otherwise as UTF-8.
 */
export function decodeXml(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** At the start, or behind an envelope of SOAP. */
const declaration = /(?:^(?:\u00EF\u00BB\u00BF)?|:Envelope>\s*)<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const declared = declaration.exec(head)?.[1]
  return declared && isByteEncoding(declared) ? declared : 'utf-8'
}

/** UTF-16 would have been recognized by its bytes, so a declaration of it is wrong. */
function isByteEncoding(label: string): boolean {
  try {
    return !new TextDecoder(label).encoding.startsWith('utf-16')
  } catch {
    return false
  }
}
