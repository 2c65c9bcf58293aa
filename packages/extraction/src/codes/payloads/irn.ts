import { isGstin } from '../check-digits.ts'
import { amountOf, bytesOfBase64, dateOf, objectOf, textOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The signed code of an Indian invoice: a JSON Web Token, whose signature is not checked. */
export function parseIrn(text: string): Statement | null {
  const parts = text.trim().split('.')
  const payload = parts.length === 3 ? bytesOfBase64(parts[1]!) : null
  const token = payload && objectOf(new TextDecoder().decode(payload))
  const data = objectOf(textOf(token?.data) ?? '')
  const [seller, buyer] = [textOf(data?.SellerGstin) ?? '', textOf(data?.BuyerGstin) ?? '']
  if (!data || !isGstin(seller) || !textOf(data.Irn)) return null
  return statementOf('irn', {
    isFiscal: true,
    exact: {
      type: data.DocTyp === 'CRN' ? 'credit_note' : 'invoice',
      number: textOf(data.DocNo),
      date: dateOf(textOf(data.DocDt)),
      total: amountOf(textOf(data.TotInvVal)),
      vendor_tax_id: seller,
      customer_tax_id: isGstin(buyer) ? buyer : null,
    },
    usual: { currency: 'INR' },
  })
}
