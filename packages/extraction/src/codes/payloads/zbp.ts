import { isNip } from '../check-digits.ts'
import { amountOfCents } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The Polish payment code of the banks' association: `tax id|PL|account|amount|payee|title|||`. */
export function parseZbp(text: string): Statement | null {
  const [taxId, country, account, amount, payee, title, ...rest] = text.split('|')
  if (country !== 'PL' || !/^\d{26}$/.test(account ?? '') || rest.length < 2) return null
  if (!/^(\d{10})?$/.test(taxId ?? '') || !/^\d{6}$/.test(amount ?? '')) return null
  const statement = statementOf('zbp', {
    isFiscal: false,
    exact: { iban: `PL${account}`, currency: 'PLN' },
    usual: {
      payable: amountOfCents(amount),
      vendor: payee,
      vendor_tax_id: isNip(taxId!) ? taxId : null,
      reference: title,
    },
  })
  return statement?.exact.iban ? statement : null
}
