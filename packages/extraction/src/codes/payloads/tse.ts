import { taxLinesOfGross } from '../code-tax-lines.ts'
import { amountOf, sumOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** Day and time in Germany; null if the text is no time. */
function localTime(text: string | undefined): { date: string; time: string } | null {
  const at = new Date(text ?? '')
  if (!/^\d{4}-\d\d-\d\dT/.test(text ?? '') || Number.isNaN(at.getTime())) return null
  const [date, time] = at.toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).split(' ') as [
    string,
    string,
  ]
  return { date, time }
}

/** The sum of `amount:kind_amount:kind`; null if there is none, or another currency among them. */
function sumPaid(text: string | undefined): string | null {
  const payments = text?.split('_').map((payment) => payment.split(':')) ?? []
  const isPlain = payments.every(([amount, kind, ...more]) => amount && kind && more.length === 0)
  return isPlain ? sumOf(payments.map(([amount]) => amountOf(amount))) : null
}

/** Rates by their places: general, reduced, two of farmers, none. Those of farmers change nearly every year. */
function ratesOn(date: string | undefined): readonly (string | null)[] {
  const isLowered = date !== undefined && date >= '2020-07-01' && date <= '2020-12-31'
  return [isLowered ? '16' : '19', isLowered ? '5' : '7', null, null, '0']
}

/** The code of a German till's security device: `V0;…;Kassenbeleg-V1;Beleg^gross by rate^payments;…`. */
export function parseTse(text: string): Statement | null {
  const [version, , process, data, , , start, end] = text.split(';')
  if (version !== 'V0' || process !== 'Kassenbeleg-V1') return null
  const [kind, gross, payments] = data?.split('^') ?? []
  const amounts = gross?.split('_') ?? []
  if (!/^(Beleg|AVRechnung|AVBelegstorno|AVSonstige)$/.test(kind ?? '') || amounts.length !== 5) return null
  const ended = localTime(end) ?? localTime(start)
  const total = sumOf(amounts.map(amountOf))
  const paid = sumPaid(payments)
  return statementOf('tse', {
    isFiscal: true,
    exact: { total: paid === null || paid === total ? total : null, date: ended?.date },
    taxLines: taxLinesOfGross(amounts.map(amountOf), ratesOn(ended?.date)),
    usual: { total: paid, time: ended?.time, currency: 'EUR' },
  })
}
