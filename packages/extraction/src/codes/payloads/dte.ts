import { isRut } from '../check-digits.ts'
import { amountOf, dateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const creditNote = '61'
const invoiceTypes = ['33', '34', '39', '41', '46', '56', creditNote, '110', '111', '112']
const unnamedBuyer = '66666666-6'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** The text of the first element with a name. */
function elementOf(text: string, name: string): string | undefined {
  const content = new RegExp(`<${name}>([^<]{0,200})</${name}>`).exec(text)?.[1]
  return content?.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity]!).trim()
}

/** The stamp of a Chilean document (TED), a PDF417. */
export function parseDte(text: string): Statement | null {
  if (!/^\s*<TED [^>]{0,40}>\s*<DD>/.test(text)) return null
  const [vendor, type, customer] = ['RE', 'TD', 'RR'].map((name) => elementOf(text, name) ?? '') as [
    string,
    string,
    string,
  ]
  if (!isRut(vendor) || !invoiceTypes.includes(type)) return null
  return statementOf('dte', {
    isFiscal: true,
    exact: {
      type: type === creditNote ? 'credit_note' : 'invoice',
      number: elementOf(text, 'F'),
      date: dateOf(elementOf(text, 'FE')),
      total: amountOf(elementOf(text, 'MNT')),
      vendor_tax_id: vendor,
      customer_tax_id: isRut(customer) && customer !== unnamedBuyer ? customer : null,
    },
    usual: { currency: 'CLP', customer: elementOf(text, 'RSR'), vendor: elementOf(text, 'RS') },
  })
}
