import { addressOf, amountOfCents, linesOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The Croatian payment slip (`HRVHUB30`), a PDF417. */
export function parseHub3(text: string): Statement | null {
  const lines = linesOf(text)
  if (lines[0] !== 'HRVHUB30' || !/^(EUR|HRK)$/.test(lines[1] ?? '')) return null
  const [payer, payerStreet, payerTown, payee, street, town, iban, model, reference] = lines.slice(3)
  const statement = statementOf('hub3', {
    isFiscal: false,
    exact: {
      iban,
      currency: lines[1],
      reference: reference ? [model, reference].filter((part) => part !== '').join(' ') : null,
    },
    usual: {
      payable: amountOfCents(lines[2]),
      vendor: payee,
      vendor_address: addressOf([street, town]),
      customer: payer,
      customer_address: addressOf([payerStreet, payerTown]),
    },
  })
  return statement?.exact.iban ? statement : null
}
