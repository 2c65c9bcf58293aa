import { taxLinesOfGross } from '../code-tax-lines.ts'
import { amountOf, dateOf, sumOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** Rates by their places: normal, reduced 1 and 2, zero, special. */
const rates = ['20', '10', '13', '0', '19']

/** The code of an Austrian till: `_R1-AT1_till_number_time_gross by rate_…`. */
export function parseRksv(text: string): Statement | null {
  const [empty, algorithm, , number, time, ...rest] = text.split('_')
  if (empty !== '' || !/^R\d-[A-Z]{2}\d$/.test(algorithm ?? '') || rest.length < 5) return null
  const at = /^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)$/.exec(time ?? '')
  if (!at) return null
  return statementOf('rksv', {
    isFiscal: true,
    exact: { total: sumOf(rest.slice(0, 5).map(amountOf)), date: dateOf(time) },
    taxLines: taxLinesOfGross(rest.slice(0, 5).map(amountOf), rates),
    usual: { number, time: at[1], currency: 'EUR' },
  })
}
