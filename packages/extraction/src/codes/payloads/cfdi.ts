import { amountOf, linkOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const taxIdForm = /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}$/
const unnamed = ['XAXX010101000', 'XEXX010101000']

/** The link of a Mexican invoice to the tax office; its older form is only the parameters. */
export function parseCfdi(text: string): Statement | null {
  const link = linkOf(text.startsWith('?re=') ? `https://sat.gob.mx/${text}` : text, ['sat.gob.mx'])
  const values = link?.searchParams
  const [vendor, customer] = ['re', 'rr'].map((name) => values?.get(name)?.toUpperCase() ?? '') as [
    string,
    string,
  ]
  const id = values?.get('id') ?? ''
  if (!values || !/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i.test(id) || !taxIdForm.test(vendor))
    return null
  return statementOf('cfdi', {
    isFiscal: true,
    exact: {
      total: amountOf(values.get('tt') ?? ''),
      vendor_tax_id: vendor,
      customer_tax_id: taxIdForm.test(customer) && !unnamed.includes(customer) ? customer : null,
    },
  })
}
