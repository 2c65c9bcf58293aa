import { addressOf, amountOfCents, dateOf, linesOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const countedLines = 19

/** The Slovenian payment code (`UPNQR`): 19 lines and the number of their characters. */
export function parseUpn(text: string): Statement | null {
  const lines = linesOf(text)
  if (lines[0] !== 'UPNQR' || lines.length <= countedLines) return null
  const counted = lines.slice(0, countedLines).reduce((sum, line) => sum + line.length + 1, 0)
  if (Number(lines[countedLines]) !== counted) return null
  const [payer, payerStreet, payerTown] = lines.slice(5)
  const [iban, reference, payee, street, town] = lines.slice(14)
  const statement = statementOf('upn', {
    isFiscal: false,
    exact: { iban, currency: 'EUR', reference: /\d/.test(reference?.slice(4) ?? '') ? reference : null },
    usual: {
      payable: amountOfCents(lines[8]),
      due_date: dateOf(lines[13]),
      vendor: payee,
      vendor_address: addressOf([street, town]),
      customer: payer,
      customer_address: addressOf([payerStreet, payerTown]),
    },
  })
  return statement?.exact.iban ? statement : null
}
