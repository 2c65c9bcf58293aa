import { amountOf, linkOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** Device, number, hash, amount. Devices were seen to leave out the last digit of an amount. */
const signature = /^[A-Z]{3}\d{8}(?<number>\d{8})[0-9A-F]{40}(?<amount>\d+(?:[.,]\d{2}))?/

/** The link of a Greek receipt to the tax office. */
export function parseAade(text: string): Statement | null {
  const link = linkOf(text, ['aade.gr', 'gsis.gr'])
  const parts = signature.exec(link?.searchParams.get('SIG') ?? '')?.groups
  if (!parts) return null
  return statementOf('aade', {
    isFiscal: true,
    usual: { number: parts.number, total: amountOf(parts.amount), currency: 'EUR' },
  })
}
