import { amountOf, amountOfCents, dateOf, linkOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The link of a Croatian receipt to the tax office, whose amount is in cents or has a comma. */
export function parsePorezna(text: string): Statement | null {
  const link = linkOf(text, ['porezna.gov.hr', 'porezna-uprava.hr'])
  if (!link || !(link.searchParams.has('jir') || link.searchParams.has('zki'))) return null
  const [, day, hour, minute] = /^(\d{8})_(\d\d)(\d\d)/.exec(link.searchParams.get('datv') ?? '') ?? []
  const amount = link.searchParams.get('izn') ?? ''
  return statementOf('porezna', {
    isFiscal: true,
    exact: { total: /[.,]/.test(amount) ? amountOf(amount) : amountOfCents(amount), date: dateOf(day) },
    usual: { time: hour ? `${hour}:${minute}` : null },
  })
}
