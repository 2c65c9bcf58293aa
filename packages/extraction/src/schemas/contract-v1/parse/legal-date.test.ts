import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLegalDates } from './legal-date.ts'

const spelled: Record<
  string,
  { months: string[]; print: (day: number, month: string, year: number) => string[] }
> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    print: (d, m, y) => [
      `${m} ${d}, ${y}`,
      `${d} ${m} ${y}`,
      `this ${d} day of ${m}, ${y}`,
      `the ${d}th day of ${m} in the year ${y}`,
    ],
  },
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    print: (d, m, y) => [`den ${d}. ${m} ${y}`, `am ${d}. ${m} ${y}`],
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    print: (d, m, y) => [`le ${d} ${m} ${y}`],
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    print: (d, m, y) => [`${d} de ${m} de ${y}`, `a los ${d} días del mes de ${m} de ${y}`],
  },
  pt: {
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
      ' ',
    ),
    print: (d, m, y) => [`aos ${d} de ${m} de ${y}`, `${d} dias do mês de ${m} de ${y}`],
  },
}

describe('a date of a contract', () => {
  it.each([
    ['this first day of March 2025', '2025-03-01'],
    ['a nueve de marzo de dos mil veinticuatro', '2024-03-09'],
    ['the twenty-first day of June in the year 2021', '2021-06-21'],
    ['March 3rd, two thousand and five', '2005-03-03'],
    ['as of this 9 th day of September 2005', '2005-09-09'],
    ['am ersten Januar zweitausendvierundzwanzig', '2024-01-01'],
    ['le premier mars deux mille vingt-cinq', '2025-03-01'],
    ['a los tres días del mes de marzo de 2025', '2025-03-03'],
    ['aos vinte e cinco dias do mês de maio de dois mil e vinte e quatro', '2024-05-25'],
    ['il tre maggio duemilaventicinque', '2025-05-03'],
    ['op 5 mei 2024', '2024-05-05'],
  ])('is read from "%s"', (text, value) => {
    expect(findLegalDates(text, 'day_first').map((date) => date.value)).toEqual([value])
  })

  it.each([
    'January __ 2020',
    '____ day of May, 2020',
    'day of , 2009',
    '[***], 2020',
    'May 2020',
    'February 30, 2020',
  ])('is not read from what is left open or impossible: "%s"', (text) => {
    expect(findLegalDates(text, 'month_first')).toEqual([])
  })

  it.each(Object.entries(spelled))('comes back from each way of writing it (%s)', (_, { months, print }) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2060 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const value = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          for (const text of print(day, months[month]!, year))
            expect(findLegalDates(`xx, ${text}, xx`, 'day_first').map((date) => date.value)).toEqual([value])
        },
      ),
    )
  })

  it('is found at its place in any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (noise) => {
        for (const { start, end } of findLegalDates(noise, 'day_first')) expect(end).toBeGreaterThan(start)
      }),
    )
  })
})
