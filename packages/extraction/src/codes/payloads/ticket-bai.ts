import { crc8, isSpanishNif } from '../check-digits.ts'
import { amountOf, linkOf, shortDateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The link of a Basque invoice (TicketBAI), which ends with a checksum of itself. */
export function parseTicketBai(text: string): Statement | null {
  const link = linkOf(text, ['batuz.eus', 'gipuzkoa.eus', 'araba.eus'])
  const [, content, check] = /^(.*)&cr=(\d{3})$/.exec(text) ?? []
  if (!link || content === undefined || crc8(content) !== check) return null
  const values = link.searchParams
  const [, taxId, day, month, year] =
    /^TBAI-([0-9A-Z]{9})-(\d\d)(\d\d)(\d\d)-.{13}-\d{3}$/.exec(values.get('id') ?? '') ?? []
  if (!isSpanishNif(taxId ?? '')) return null
  return statementOf('ticket_bai', {
    isFiscal: true,
    exact: {
      date: shortDateOf(`${year}${month}${day}`),
      total: amountOf(values.get('i') ?? ''),
      vendor_tax_id: taxId,
    },
    // How series and number are joined on the page differs.
    usual: {
      number: [values.get('s'), values.get('nf')].filter(Boolean).join('-'),
      currency: 'EUR',
    },
  })
}
