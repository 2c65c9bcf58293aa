/** The object identifiers of signed data and of data in CMS. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex')
const data = Buffer.from('06092a864886f70d010701', 'hex')

export type EnvelopeForm = 'der' | 'ber' | 'base64' | 'pem'

/**
 * Puts a file into an envelope of signed data (CMS), as the ones of CAdES, but without a signature in it: definite lengths
 * (DER), indefinite ones with a content in pieces (BER), or DER in Base64 with or without the lines of PEM.
 */
export function envelopeOf(content: Uint8Array, form: EnvelopeForm = 'der'): Uint8Array {
  if (form === 'ber')
    return indefinite(0x30, signedData, indefinite(0xa0, signed(indefinite, pieces(content))))
  const der = definite(
    0x30,
    signedData,
    definite(0xa0, signed(definite, definite(0x04, Buffer.from(content)))),
  )
  if (form === 'der') return der
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n')
  return Buffer.from(form === 'pem' ? `-----BEGIN PKCS7-----\n${lines}\n-----END PKCS7-----\n` : lines)
}

type Wrap = (tag: number, ...parts: Buffer[]) => Buffer

/** `SignedData { version 1, digests {}, { data, [0] content }, signers {} }`. */
function signed(wrap: Wrap, octets: Buffer): Buffer {
  return wrap(
    0x30,
    Buffer.from('020101', 'hex'),
    definite(0x31),
    wrap(0x30, data, wrap(0xa0, octets)),
    definite(0x31),
  )
}

function pieces(content: Uint8Array): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < content.length; at += 1_000)
    parts.push(definite(0x04, Buffer.from(content.subarray(at, at + 1_000))))
  return indefinite(0x24, ...parts)
}

function indefinite(tag: number, ...parts: Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])])
}

function definite(tag: number, ...parts: Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const bytes = [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff)
  const shortest = bytes.slice(bytes.findIndex((byte) => byte > 0))
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + shortest.length, ...shortest]
  return Buffer.concat([Buffer.from(head), ...parts])
}
