import { dateOf, shortDateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The code of a Slovenian receipt: 39 digits that protect it, tax number, time, and the last digit of the sum of all. */
export function parseFurs(text: string): Statement | null {
  const [, taxId, day, hour, minute, second, check] =
    /^\d{39}(\d{8})(\d{6})(\d\d)(\d\d)(\d\d)(\d)$/.exec(text) ?? []
  const date = shortDateOf(day)
  if (taxId === undefined || date === null || dateOf(date) === null) return null
  const sum = [...text.slice(0, -1)].reduce((all, digit) => all + Number(digit), 0)
  if (String(sum % 10) !== check) return null
  return statementOf('furs', {
    isFiscal: true,
    exact: { vendor_tax_id: taxId, date },
    usual: { time: `${hour}:${minute}:${second}`, currency: 'EUR' },
  })
}
