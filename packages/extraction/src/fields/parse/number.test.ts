import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberStyle, parseNumber } from './number.ts'

const german = { decimal: ',', hasSpaceGroups: false } as const
const english = { decimal: '.', hasSpaceGroups: false } as const

describe('a printed number', () => {
  it.each([
    ['1.234,56', german, '1234.56'],
    ['1,234.56', english, '1234.56'],
    ['12,34,567.00', english, '1234567.00'],
    ["1'234.50", english, '1234.50'],
    ['1 234,50', german, '1234.50'],
    ['1.234', german, '1234'],
    ['1.234', english, '1.234'],
    ['0.125', german, '0.125'],
    ['007', english, '7'],
  ])('%s is a decimal', (text, style, value) => {
    expect(parseNumber(text, style)?.value).toBe(value)
  })

  it.each(['12.03.2024', '1,2,3', '1.23.456', ''])('%s is not a number', (text) => {
    expect(parseNumber(text, german)).toBeNull()
  })

  it.each([
    ['12.500', ['KWD', '12.500'], '12.500'],
    ['101.300', ['Seef Mall, Bahrain', '101.300', '3.700'], '101.300'],
    ['101.300', ['BD 101.300', '3.700'], '101.300'],
    ['19,500', ['BD 57.800', '5.200', '18,450', '7.300'], '19.500'],
    ['28.250', ['T. +973 1650 1792', '28.250'], '28.250'],
    ['1,234.567', ['1,234.567'], '1234.567'],
    ['12,500', ['12,500 TND'], '12.500'],
    ['3.250', ['Total 3.250', 'VAT 0.155'], '3.250'],
    ['12.500', ['Total ¥12.500'], '12500'],
    ['12,500', ['JPY', '12,500', '1,250'], '12500'],
  ])('%s has the decimals of its currency on a page with %j', (text, page, value) => {
    expect(parseNumber(text, findNumberStyle(page))?.value).toBe(value)
  })

  it.each(['18 000 FCFA', '18 000 F CFA', '18 000 Kč', '18 000 ₸', '₺ 18 000', '18 000 DA'])(
    'has groups with spaces in %s',
    (text) => {
      expect(findNumberStyle(['12', text])).toMatchObject({ hasSpaceGroups: true })
    },
  )

  it('has decimals behind a colon where more numbers have one than can be times', () => {
    expect(findNumberStyle(['129:00', '70:00', 'kl. 14:20'])).toMatchObject({ hasColons: true })
    expect(findNumberStyle(['129:00', '09:30', '14:20', '17:45'])).not.toHaveProperty('hasColons')
    expect(findNumberStyle(['Psalm 119:105, 119:72', '12,50', '3,00'])).not.toHaveProperty('hasColons')
  })

  it('has groups after spaces where most of the page has, beside a number that is grouped otherwise', () => {
    expect(findNumberStyle(['5.000,00', '2 374,62', '2 726,62']).hasSpaceGroups).toBe(true)
    expect(findNumberStyle(['12 345,00', '1.374,62', '2.726,62']).hasSpaceGroups).toBe(false)
    expect(findNumberStyle(['680 A', '1 795 C', '3 365', '3 365']).hasSpaceGroups).toBe(true)
    expect(findNumberStyle(['680 A', '3 365', '3 365']).hasSpaceGroups).toBe(false)
  })

  it('is parsed in any grouping', () => {
    const marks = fc.constantFrom(['.', ','], [',', '.'], [' ', ','], ["'", '.'])
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        marks,
        (whole, cents, [group, mark]) => {
          const fraction = String(cents).padStart(2, '0')
          const text = `${String(whole).replace(/\B(?=(\d{3})+$)/g, group!)}${mark}${fraction}`
          expect(parseNumber(text, findNumberStyle([text]))?.value).toBe(`${whole}.${fraction}`)
        },
      ),
    )
  })
})
