import { isCreditorReference, isQrReference } from '../check-digits.ts'
import { addressOf, amountOf, linesOf, shortDateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The Swico values of a bill: `//S1/10/number/11/date/…`, where `\/` is a slash within a value. */
function readSwico(text: string): Record<string, string> {
  if (!text.startsWith('//S1/')) return {}
  const parts = text
    .slice(5)
    .match(/(?:\\.|[^/\\])*(?:\/|$)/g)!
    .map((part) => part.replace(/\/$/, '').replace(/\\(.)/g, '$1'))
  const values: Record<string, string> = {}
  for (let at = 0; at + 1 < parts.length; at += 2) values[parts[at]!] = parts[at + 1]!
  return values
}

/** The day after so many days; null where one of both is missing. */
function daysAfter(date: string | null, days: string | undefined): string | null {
  if (date === null || !/^\d{1,3}$/.test(days ?? '')) return null
  const time = Date.parse(`${date}T00:00:00Z`) + Number(days) * 86_400_000
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

/** A party of seven lines: type of address, name, and two lines or street, number, postal code and town. */
function readParty(lines: readonly string[], at: number): { name?: string; address: string | null } {
  const [type, name, first, second, code, town] = lines.slice(at, at + 6) as (string | undefined)[]
  const isStructured = type === 'S'
  const address = isStructured
    ? addressOf([[first, second].join(' '), [code, town].join(' ')])
    : addressOf([first, second])
  return { ...(name ? { name } : {}), address }
}

/** The Swiss QR bill (`SPC`), with the Swico values of its bill information. */
export function parseSwissBill(text: string): Statement | null {
  const lines = linesOf(text)
  if (lines[0] !== 'SPC' || !/^02\d\d$/.test(lines[1] ?? '') || lines[30]?.trim() !== 'EPD') return null
  const creditor = readParty(lines, 4)
  const debtor = readParty(lines, 20)
  const iban = lines[3]?.replace(/\s/g, '') ?? ''
  if (!/^(CH|LI)/.test(iban)) return null
  const kind = lines[27]
  const reference = lines[28] ?? ''
  const isReference =
    kind === 'QRR' ? isQrReference(reference) : kind === 'SCOR' && isCreditorReference(reference)
  const swico = readSwico(lines[31] ?? '')
  const date = shortDateOf(swico['11'])
  const inDays = swico['40']?.split(';').find((term) => term.startsWith('0:'))
  const statement = statementOf('swiss_qr_bill', {
    isFiscal: false,
    exact: {
      iban,
      currency: lines[19],
      reference: isReference ? reference : null,
      number: swico['10'],
      date,
      vendor_tax_id: /^\d{9}$/.test(swico['30'] ?? '') ? `CHE${swico['30']}` : null,
    },
    usual: {
      payable: amountOf(lines[18]),
      vendor: creditor.name,
      vendor_address: creditor.address,
      customer: debtor.name,
      customer_address: debtor.address,
      due_date: daysAfter(date, inDays?.slice(2)),
    },
  })
  return statement?.exact.iban ? statement : null
}
