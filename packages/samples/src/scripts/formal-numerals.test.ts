import { Decimal } from 'decimal.js'
import { expect, it } from 'vitest'
import { arabic, devanagari } from '../locales/region.ts'
import { formatDate, formatNumber } from '../page/format.ts'
import { formalNumerals, traditionalNumerals } from './formal-numerals.ts'

it.each([
  ['1050.5', '壹仟零伍拾元伍角整'],
  ['10000', '壹万元整'],
  ['100203.04', '壹拾万零贰佰零叁元零肆分'],
  ['0.3', '叁角整'],
  ['20300000', '贰仟零叁拾万元整'],
])('writes %s in formal numerals', (amount, text) => {
  expect(formalNumerals(new Decimal(amount))).toBe(text)
})

it('writes formal numerals in traditional signs', () => {
  expect(traditionalNumerals(new Decimal('203060000'))).toBe('貳億零參佰零陸萬元整')
})

it.each([
  ["japanese:G'年'M'月'd'日'", '令和8年3月5日'],
  ["roc:'民國'yyyy'年'MM'月'dd'日'", '民國115年03月05日'],
  ['buddhist:d MMMM yyyy', '5 มีนาคม 2569'],
  ['persian:yyyy/MM/dd', '1404/12/14'],
  ["islamic-umalqura:yyyy/MM/dd' هـ'+yyyy/MM/dd' م'", '1447/09/16 هـ - 2026/03/05 م'],
])('prints a date in the calendar of %s', (pattern, text) => {
  const months = ['', '', 'มีนาคม', '', '', '', '', '', '', '', '', '']
  expect(formatDate('2026-03-05', pattern, months, months)).toBe(text)
})

it('prints numbers in other digits', () => {
  expect(formatNumber('1234567.89', arabic)).toBe('١٬٢٣٤٬٥٦٧٫٨٩')
  expect(formatNumber('-1234567.8', devanagari)).toBe('-१२,३४,५६७.८')
})
