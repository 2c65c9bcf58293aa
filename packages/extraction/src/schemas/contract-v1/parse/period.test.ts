import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeriods } from './period.ts'

function valuesOf(text: string, language: Parameters<typeof findPeriods>[1]): string[] {
  return findPeriods(text, language).map(({ value }) => value)
}

describe('a period', () => {
  it.each([
    ['a period of three (3) years from', 'en', '3 years'],
    ['2 (two) years', 'en', '2 years'],
    ['the initial two-year term', 'en', '2 years'],
    ['thirty-six (36) calendar months', 'en', '36 months'],
    ['ninety (90) days’ prior written notice', 'en', '90 days'],
    ['one hundred eighty (180) days before', 'en', '180 days'],
    ['einhundertzwanzig (120) Monate', 'de', '120 Monate'],
    ['quatre-vingt-dix (90) jours avant', 'fr', '90 jours'],
    ['a period of twenty-four months', 'en', '24 months'],
    ['until the third anniversary of', 'en', '3 years'],
    ['einer Frist von drei Monaten', 'de', '3 Monate'],
    ['mit dreimonatiger Frist', 'de', '3 Monate'],
    ['auf die Dauer eines Jahres', 'de', '1 Jahr'],
    ['une durée d’un an', 'fr', '1 an'],
    ['un préavis de trois (3) mois', 'fr', '3 mois'],
    ['dos (2) años', 'es', '2 años'],
    ['prazo de 12 (doze) meses', 'pt', '12 meses'],
    ['un periodo di cinque anni', 'it', '5 anni'],
    ['een termijn van twee jaar', 'nl', '2 jaar'],
    ['na okres trzech lat', 'pl', '3 lata'],
    ['przez okres 12 miesięcy', 'pl', '12 miesięcy'],
    ['na dobu pěti let', 'cs', '5 let'],
    ['s výpovědní dobou dvou měsíců', 'cs', '2 měsíce'],
    ['under tolv månader', 'sv', '12 månader'],
    ['süresi iki yıldır', 'tr', '2 yıl'],
    ['on sekiz ay süreyle', 'tr', '18 ay'],
    ['満了の3か月前までに', 'ja', '3か月'],
    ['有效期两年', 'zh', '2年'],
    ['为期三十六个月', 'zh', '36个月'],
    ['提前一百八十天通知', 'zh', '180日'],
    ['百二十日前に', 'ja', '120日'],
    ['一百零五天', 'zh', '105日'],
  ] as const)('is read from "%s"', (text, language, value) => {
    expect(valuesOf(text, language)).toEqual([value])
  })

  it.each([
    'for the first year',
    'effective the 10 day of January 2019',
    'Jahr 2024',
    'Section 3 of',
    '$5 million a year',
    '____ years',
    '[***] months',
  ])('is not read from "%s"', (text) => {
    expect(valuesOf(text, 'en')).toEqual([])
  })

  it.each([
    ['2024年4月1日から2025年3月31日まで', 'ja'],
    ['自2024年4月1日起生效', 'zh'],
    ['二〇二四年十二月三十一日止', 'zh'],
    ['一千二百年', 'zh'],
    ['on days and en years', 'en'],
  ] as const)('is not read from "%s"', (text, language) => {
    expect(valuesOf(text, language)).toEqual([])
  })

  it('keeps its count whatever the way of writing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.constantFrom('days', 'weeks', 'months', 'years'),
        (count, unit) => {
          for (const text of [
            `${count} ${unit}`,
            `a ${count}-${unit.slice(0, -1)} term`,
            `within ${count} full ${unit}`,
          ])
            expect(valuesOf(text, 'en')).toEqual([`${count} ${unit}`])
        },
      ),
    )
  })
})
