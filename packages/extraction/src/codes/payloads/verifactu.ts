import { isSpanishNif } from '../check-digits.ts'
import { amountOf, dateOf, linkOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The link of a Spanish invoice to the tax office (VERI*FACTU). */
export function parseVerifactu(text: string): Statement | null {
  const link = linkOf(text, ['agenciatributaria.gob.es', 'agenciatributaria.es'])
  const values = link?.searchParams
  const taxId = values?.get('nif')?.toUpperCase() ?? ''
  if (!values || !/ValidarQR/i.test(link.pathname) || !isSpanishNif(taxId)) return null
  return statementOf('verifactu', {
    isFiscal: true,
    exact: {
      number: values.get('numserie'),
      date: dateOf(values.get('fecha') ?? ''),
      total: amountOf(values.get('importe') ?? ''),
      vendor_tax_id: taxId,
    },
    usual: { currency: 'EUR' },
  })
}
