import { isRucOrCuit } from '../check-digits.ts'
import { amountOf, bytesOfBase64, dateOf, linkOf, objectOf, textOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const creditNotes = [3, 8, 13, 21, 53, 203, 208, 213]
const currencies = new Map([
  ['PES', 'ARS'],
  ['DOL', 'USD'],
  ['060', 'EUR'],
  ['012', 'BRL'],
])
const isTaxId = 80

/** The link of an Argentine invoice to the tax office: JSON in base64. */
export function parseAfip(text: string): Statement | null {
  const link = linkOf(text, ['afip.gob.ar', 'arca.gob.ar'])
  const bytes = bytesOfBase64(link?.searchParams.get('p')?.replaceAll(' ', '+') ?? '')
  const data = bytes && objectOf(new TextDecoder().decode(bytes))
  const vendor = textOf(data?.cuit) ?? ''
  if (!data || !isRucOrCuit(vendor)) return null
  const [point, number] = [textOf(data.ptoVta) ?? '', textOf(data.nroCmp) ?? '']
  const buyer = textOf(data.nroDocRec) ?? ''
  return statementOf('afip', {
    isFiscal: true,
    exact: {
      type: creditNotes.includes(Number(data.tipoCmp)) ? 'credit_note' : 'invoice',
      number:
        /^\d{1,5}$/.test(point) && /^\d{1,8}$/.test(number)
          ? `${point.padStart(5, '0')}-${number.padStart(8, '0')}`
          : null,
      date: dateOf(textOf(data.fecha)),
      total: amountOf(textOf(data.importe)),
      currency: currencies.get(textOf(data.moneda) ?? ''),
      vendor_tax_id: vendor,
      customer_tax_id: Number(data.tipoDocRec) === isTaxId && isRucOrCuit(buyer) ? buyer : null,
    },
  })
}
