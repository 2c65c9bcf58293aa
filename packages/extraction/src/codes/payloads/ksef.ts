import { isNip } from '../check-digits.ts'
import { dateOf, linkOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The link of a Polish invoice to the national system: `…/invoice/tax id/date/hash`. */
export function parseKsef(text: string): Statement | null {
  const link = linkOf(text, ['mf.gov.pl'])
  const [, vendor, day] =
    /\/invoice\/(\d{10})\/(\d\d-\d\d-\d{4})\/[\w-]{20,}=*$/.exec(link?.pathname ?? '') ?? []
  if (!isNip(vendor ?? '')) return null
  return statementOf('ksef', { isFiscal: true, exact: { vendor_tax_id: vendor, date: dateOf(day) } })
}
