import { amountOf, bytesOfBase64, dateOf, lessTax } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** Texts by tag: each has a byte for the tag, one for the length, and as many bytes of UTF-8; null if it is broken. */
function readTags(bytes: Uint8Array): Map<number, string> | null {
  const tags = new Map<number, string>()
  for (let at = 0; at < bytes.length; ) {
    const [tag, length] = [bytes[at]!, bytes[at + 1]]
    if (length === undefined || at + 2 + length > bytes.length) return null
    tags.set(tag, new TextDecoder().decode(bytes.subarray(at + 2, at + 2 + length)))
    at += 2 + length
  }
  return tags
}

/** The code of an invoice from Saudi Arabia: tags and values in base64. */
export function parseZatca(text: string): Statement | null {
  const bytes = bytesOfBase64(text.trim())
  const tags = bytes?.[0] === 1 ? readTags(bytes) : null
  const taxId = tags?.get(2) ?? ''
  if (!tags || !/^3\d{13}3$/.test(taxId)) return null
  const [total, tax] = [amountOf(tags.get(4)), amountOf(tags.get(5))]
  const time = tags.get(3) ?? ''
  return statementOf('zatca', {
    isFiscal: true,
    exact: {
      vendor_tax_id: taxId,
      date: dateOf(time.slice(0, 10)),
      total,
      tax,
      subtotal: lessTax(total, tax),
    },
    usual: { vendor: tags.get(1), time: /T(\d\d:\d\d:\d\d)/.exec(time)?.[1], currency: 'SAR' },
  })
}
