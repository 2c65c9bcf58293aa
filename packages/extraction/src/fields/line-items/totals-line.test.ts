import { expect, it } from 'vitest'
import { readLayout } from '../layout/read-layout.ts'
import { pageOf } from '../test-page.ts'
import { isTotalsLine } from './totals-line.ts'

function areTotals(lines: readonly string[]): boolean[] {
  return readLayout(pageOf(lines)).lines.map(isTotalsLine)
}

it("does not take an item's prices and discounts for sums, although sums have the same labels", () => {
  expect(areTotals(['Bruttopreis: 2,50', 'Abschlag: 0,30 Rabatt 1', 'Nettopreis: 2,00'])).toEqual([
    false,
    false,
    false,
  ])
  expect(areTotals(['Gesamtbetrag: 38,08', 'Zwischensumme 32,00'])).toEqual([true, true])
})

it('takes the second line of a name, which may be a word for a sum, for no sum without a number behind it', () => {
  const line = [
    { text: 'WA997', x: 50, y: 50 },
    { text: 'HT', x: 250, y: 50 },
  ]
  const isTotals = (texts: typeof line) => readLayout(pageOf(texts)).lines.map(isTotalsLine)
  expect(isTotals(line)).toEqual([false])
  expect(isTotals([...line, { text: '38,08', x: 400, y: 50 }])).toEqual([true])
})
