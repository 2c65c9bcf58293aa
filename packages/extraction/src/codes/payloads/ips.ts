import { addressOf, amountOf, linesOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The Serbian payment code (`K:PR|V:01|…`); an account of 18 digits always has the IBAN check digits 35. */
export function parseIps(text: string): Statement | null {
  if (!/^K:(PR|PT|PK)\|V:01\|/.test(text)) return null
  const pairs = Object.fromEntries(
    text.split('|').map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  )
  const [payee, ...address] = linesOf(pairs.N ?? '')
  const [payer, ...payerAddress] = linesOf(pairs.P ?? '')
  const [, currency, amount] = /^([A-Z]{3})([\d,]+)$/.exec(pairs.I ?? '') ?? []
  const statement = statementOf('ips', {
    isFiscal: false,
    exact: { iban: /^\d{18}$/.test(pairs.R ?? '') ? `RS35${pairs.R}` : null, currency },
    usual: {
      payable: amountOf(amount?.replace(/,$/, '')),
      vendor: payee,
      vendor_address: addressOf(address),
      customer: payer,
      customer_address: addressOf(payerAddress),
      reference: pairs.RO,
    },
  })
  return statement?.exact.iban ? statement : null
}
