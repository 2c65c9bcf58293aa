/** The object identifier of signed data in CMS (PKCS #7), with its tag and length. */
const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]

/**
 * Whether a file is a signed envelope (CAdES, PKCS #7) in DER, BER or Base64, by its first bytes: usually `.p7m`.
 */
export function isEnvelope(head: Uint8Array): boolean {
  return isSignedData(head) || base64OfEnvelope(head) !== null
}

/** The Base64 of an envelope that is written so, with or without the lines of PEM; otherwise null. */
export function base64OfEnvelope(bytes: Uint8Array): string | null {
  // An envelope begins with a sequence (`0x30`), which is `M` in Base64.
  if (bytes[0] !== 0x4d && bytes[0] !== 0x2d) return null
  const text = new TextDecoder('latin1').decode(bytes)
  const base64 = text
    .replace(/^-----BEGIN [A-Z0-9 ]{1,40}-----\s/, '')
    .replace(/-----END [\s\S]*$/, '')
    .replace(/\s+/g, '')
  const start = /^[A-Za-z0-9+/]{24}/.exec(base64)?.[0]
  if (start === undefined) return null
  return isSignedData(Uint8Array.from(atob(start), (char) => char.charCodeAt(0))) ? base64 : null
}

/** A sequence that begins with the identifier, behind a length of any form. */
function isSignedData(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes
  const at = 2 + (length > 0x80 && length <= 0x84 ? length - 0x80 : 0)
  return tag === 0x30 && signedData.every((byte, index) => bytes[at + index] === byte)
}
