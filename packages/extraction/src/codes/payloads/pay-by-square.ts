import { crc32 } from 'node:zlib'
import { decompress } from 'lzma1'
import { addressOf, amountOf, dateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUV'
const mostBytes = 4_096
/** Literal context bits 3, position bits 0 and 2, dictionary of 128 KB; all codes are written with these. */
const lzmaProperties = [0x5d, 0x00, 0x00, 0x02, 0x00]

function bytesOfBase32(text: string): Uint8Array {
  const bytes: number[] = []
  let [bits, count] = [0, 0]
  for (const letter of text) {
    bits = ((bits << 5) | alphabet.indexOf(letter)) & 0xfff
    count += 5
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** The fields within the code; null if the text is no such code, or its checksum is wrong. */
function readFields(text: string): string[] | null {
  if (!/^[0-9A-V]{16,4000}$/.test(text)) return null
  const bytes = bytesOfBase32(text)
  const [kind, , low, high] = bytes as unknown as [number, number, number, number]
  const length = low | (high << 8)
  // The first four bits are the type of the document, of which only payments (0) are read.
  if (kind >> 4 !== 0 || length < 8 || length > mostBytes) return null
  const size = [length & 0xff, length >> 8, 0, 0, 0, 0, 0, 0]
  try {
    const plain = decompress(Uint8Array.from([...lzmaProperties, ...size, ...bytes.slice(4)]))
    if (plain.length !== length) return null
    const content = plain.subarray(4)
    return new DataView(plain.buffer, plain.byteOffset).getUint32(0, true) === crc32(content)
      ? new TextDecoder().decode(content).split('\t')
      : null
  } catch {
    return null
  }
}

/** The Slovak payment code PAY by square, of one payment. */
export function parsePayBySquare(text: string): Statement | null {
  const fields = readFields(text)
  if (fields?.[1] !== '1') return null
  const [invoice, , , amount, currency, due, symbol, , , reference, note, accounts] = fields
  const count = Number(accounts)
  if (!(count >= 1 && count <= 10)) return null
  const [iban, bic] = fields.slice(12)
  // Extensions for standing orders and direct debits are each marked by one field, and are rare on invoices.
  const [standing, debit, name, ...address] = fields
    .slice(12 + 2 * count)
    .map((part) => part.replace(/\0+$/, ''))
  const hasName = standing === '0' && debit === '0'
  const statement = statementOf('pay_by_square', {
    isFiscal: false,
    exact: { iban, bic, currency, reference: symbol || reference },
    usual: {
      payable: amountOf(amount),
      number: invoice,
      due_date: dateOf(due),
      ...(hasName ? { vendor: name, vendor_address: addressOf(address.slice(0, 2)) } : {}),
      ...(symbol || reference ? {} : { reference: note }),
    },
  })
  return statement?.exact.iban ? statement : null
}
