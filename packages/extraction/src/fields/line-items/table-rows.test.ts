import { expect, it } from 'vitest'
import { readLayout } from '../layout/read-layout.ts'
import { pageOf } from '../test-page.ts'
import { isTotalsLine } from './table-rows.ts'

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
