import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateOrder, findDates } from './date.ts'
import { findDateStyle } from './date-style.ts'

function values(text: string, order: 'day_first' | 'month_first' | 'year_first' = 'day_first') {
  return findDates(text, order).map(({ value }) => value)
}

describe('a printed date', () => {
  it.each([
    ['Date: 03/04/2024', '2024-04-03'],
    ['den 12. März 2023', '2023-03-12'],
    ['le 1er août 2022', '2022-08-01'],
    ['15 de enero de 2021', '2021-01-15'],
    ['August 3 , 2014', '2014-08-03'],
    ['12-Jan-24', '2024-01-12'],
    ['26- 06-2018', '2018-06-26'],
    ['2024-02-29', '2024-02-29'],
    ['5 września 2020', '2020-09-05'],
    ['2026. március 3.', '2026-03-03'],
    ['24/02-26', '2026-02-24'],
    ['3/4 2026', '2026-04-03'],
    ['16AUG2015 14:03', '2015-08-16'],
    ['07DEC15', '2015-12-07'],
    ["Dec26'07 03:45PM", '2007-12-26'],
    ["Jul.30'11(Sat)", '2011-07-30'],
    ['14:3510/17/15', '2015-10-17'],
    ['10/17/1514:35', '2015-10-17'],
    ['1 1/01/201 8', '2018-01-11'],
    ['31 Aug 1 19 10:27', '2019-08-31'],
    ['03/0 4/2 016', '2016-04-03'],
    ['14.11.19/14:23:58', '2019-11-14'],
    ['21/09/1 9', '2019-09-21'],
    ['Datum: 01, 03, 18', '2018-03-01'],
    ['Tisch 6 9,3.2019', '2019-03-09'],
    ['2018:10:19 13:35:34', '2018-10-19'],
    ['12 березня 2026 р.', '2026-03-12'],
    ['11 Μαρτίου 2026', '2026-03-11'],
    ['3 d’abril de 2026', '2026-04-03'],
    ['2026. gada 9. martā', '2026-03-09'],
    ['2026 m. kovo 11 d.', '2026-03-11'],
    ['2026. gada 9. marts 15:23:42', '2026-03-09'],
    ['12.03.2026.14:20', '2026-03-12'],
    ['12.03.´26', '2026-03-12'],
    ['Date: 1 2/03/2026', '2026-03-12'],
    ['Table 1 2/3/2026', '2026-03-02'],
    ['12/03 /20 26', '2026-03-12'],
    ['12/03/20 26 items', '2020-03-12'],
    ['Tue Mar 12 14:20:11 CET 2024', '2024-03-12'],
    ['Ngày (Date) 12 tháng (month) 03 năm (year) 2026', '2026-03-12'],
    ['2026年3月31日', '2026-03-31'],
    ['2026년 3월 12일', '2026-03-12'],
    ['令和8年3月14日', '2026-03-14'],
    ['令和元年5月7日', '2019-05-07'],
    ['115年3月14日', '2026-03-14'],
    ['14 มีนาคม พ.ศ. 2569', '2026-03-14'],
    ['14 במרץ 2026', '2026-03-14'],
    ['14 मार्च 2026', '2026-03-14'],
    ['中華民國115年3月12日', '2026-03-12'],
    ['14/03/2569', '2026-03-14'],
    ['14 มีนาคม 2569', '2026-03-14'],
    ['Date 03/09/2568 15:17', '2025-09-03'],
    ["JUL,13'22", '2022-07-13'],
    ['12-0CT-18 18:23', '2018-10-12'],
    ['020ct2023 12:52', '2023-10-02'],
    ['4 0KT0BER 2021', '2021-10-04'],
    ['070ct26 (Wed)', '2026-10-07'],
    ['FEB21′20', '2020-02-21'],
  ])('%s is a calendar date', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it('has the month first if the document has, but never with dots', () => {
    expect(values('03/04/2024', 'month_first')).toEqual(['2024-03-04'])
    expect(values('03.04.2024', 'month_first')).toEqual(['2024-04-03'])
  })

  it('is no amount behind a code that some language has for a month', () => {
    expect(values('ZAR 17.30')).toEqual([])
    expect(values('MAR 25,99')).toEqual([])
    expect(values('Mar 25,2024')).toEqual(['2024-03-25'])
  })

  it('has a year of two digits only if that is not far ahead', () => {
    expect(values('15/12/68')).toEqual([])
    expect(values('68/12/15')).toEqual([])
  })

  it('is no number that touches the name of a month in some language', () => {
    expect(values('LUT 1504')).toEqual([])
    expect(values('1 May | 15 items')).toEqual([])
    expect(values('A1DEC23B')).toEqual([])
    expect(values('12 MAY 15:30')).toEqual([])
  })

  it('is not found if there is no such day', () => {
    expect(values('31/02/2024 and 2024-13-01 and 99/99/2024')).toEqual([])
    expect(values('5. 23.00 24.38')).toEqual([])
    expect(values('14, 99, 12')).toEqual([])
  })

  it('is found for any day, with any text before it', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.constantFrom('Rechnung vom ', '(', ''), (day, before) => {
        const iso = day.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-')
        expect(values(`${before}${d}.${m}.${y}`)).toEqual([iso])
      }),
    )
  })
})

describe('the order of day and month', () => {
  function findDateOrder(texts: readonly string[], isLetterPaper: boolean): DateOrder {
    return findDateStyle(texts, isLetterPaper).order
  }

  it('is that of the dates that can be read in one way only', () => {
    expect(findDateOrder(['03/25/2024', '01/02/2024'], false)).toBe('month_first')
    expect(findDateOrder(['25/03/2024', '$ 12.00', 'Austin, TX 78701'], true)).toBe('day_first')
  })

  it("is not American if the dollars are another country's", () => {
    expect(findDateOrder(['01/02/2024', 'Total $12.00', 'TAX $1.00'], false)).toBe('month_first')
    expect(findDateOrder(['01/02/2024', 'Total $12.00', 'TAX $1.00', 'A.B.N. 82 093 544 717'], false)).toBe(
      'day_first',
    )
  })

  it('has the month first in the Philippines, and the day in Chile, whatever tax they print', () => {
    const texts = ['05/09/2024', 'VAT REG TIN 885-589-953-000', 'VATable sales 2,358.93', 'VAT 12% 283.07']
    expect(findDateOrder(texts, false)).toBe('month_first')
    expect(findDateOrder(['12/01/2016', 'IVA 19%', '$22.190', '$250.000', '$5.910'], false)).toBe('day_first')
  })

  it('is year first on Swedish pages with dashes, unless the last number stays the same', () => {
    const swedish = ['Faktura', 'Moms 25 %', 'Förfallodatum']
    expect(findDateOrder([...swedish, '26-02-20', '26-03-06'], false)).toBe('year_first')
    expect(findDateOrder(['Faktura', 'Moms 25 %', 'faktura', '20-02-26', '06-03-26'], false)).toBe(
      'day_first',
    )
  })

  it('is American with an American address or phone, and evident only if something says so', () => {
    expect(findDateStyle(['01/02/2024', 'Austin, TX78701'], false)).toEqual({
      order: 'month_first',
      isEvident: true,
    })
    expect(findDateOrder(['01/02/2024', '512-555-0187', 'Sales tax 1.20'], false)).toBe('month_first')
    expect(findDateStyle(['01/02/2024', 'Total 12.00'], false)).toEqual({
      order: 'day_first',
      isEvident: false,
    })
    expect(findDateStyle(['01/02/2024', 'Total € 12.00'], false).isEvident).toBe(true)
  })

  it('is American on American paper with dollars', () => {
    expect(findDateOrder(['01/02/2024', 'Total $12.00'], true)).toBe('month_first')
  })
})
