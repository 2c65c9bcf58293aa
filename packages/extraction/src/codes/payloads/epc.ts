import { isCreditorReference } from '../check-digits.ts'
import { amountOf, linesOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The SEPA credit transfer of the European Payments Council (`BCD`), also known as GiroCode. */
export function parseEpc(text: string): Statement | null {
  const [tag, version, charset, kind, bic, name, iban, amount, , reference, message] = linesOf(text)
  if (tag !== 'BCD' || !/^00[12]$/.test(version ?? '') || !/^[1-8]$/.test(charset ?? '')) return null
  if (!/^(SCT|INST)$/.test(kind ?? '')) return null
  const [, currency, value] = /^([A-Z]{3})([\d.]+)$/.exec(amount?.trim() ?? '') ?? []
  const structured = reference?.replace(/\s/g, '') ?? ''
  const statement = statementOf('epc', {
    isFiscal: false,
    exact: {
      iban,
      bic,
      currency,
      reference: isCreditorReference(structured) ? structured : null,
    },
    usual: {
      payable: amountOf(value),
      vendor: name,
      reference: message,
    },
  })
  return statement?.exact.iban ? statement : null
}
