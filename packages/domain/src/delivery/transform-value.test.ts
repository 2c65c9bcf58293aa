import type { FormatStep, TransformStep } from '@numora/contract'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStep, transformValue } from './transform-value.ts'

describe('transformValue', () => {
  test.each<[string, FormatStep, unknown]>([
    ['2026-03-01', { date_format: 'dd.MM.yyyy' }, '01.03.2026'],
    ['2026-03-01', { date_format: 'd/M/yy' }, '1/3/26'],
    ['2026-03-01', { date_format: 'ddMM' }, '0103'],
    ['2026-03-01', { date_format: "yyyy'Q'MM''" }, "2026Q03'"],
    ['09:05', { date_format: 'H:mm:ss' }, '9:05:00'],
    ['1234.5', { number_format: { scale: 2, decimal: ',' } }, '1234,50'],
    ['-1234567.895', { number_format: { scale: 2, decimal: ',', grouping: '.' } }, '-1.234.567,90'],
    ['0.125', { number_format: { scale: 2, rounding: 'half_even' } }, '0.12'],
    ['0.129', { number_format: { scale: 2, rounding: 'down' } }, '0.12'],
    ['-0.004', { number_format: { scale: 2 } }, '0.00'],
    ['1234', { number_format: { grouping: "'" } }, "1'234"],
    ['12.34', { minor_units: 2 }, 1234],
    ['-0.50', { minor_units: 2 }, -50],
    ['12.3400', { minor_units: 2 }, 1234],
    ['0', { minor_units: 0 }, 0],
    ['äöü€x', { max_length: 4 }, 'äöü€'],
    ['😀😀😀', { max_length: 2 }, '😀😀'],
    ['42', { pad_start: { length: 5, with: '0' } }, '00042'],
    ['42', { pad_end: { length: 4, with: ' ' } }, '42  '],
    ['42', { pad_end: { length: 1, with: 'x' } }, '42'],
    ['a.b.c', { replace: { search: '.', with: '$&' } }, 'a$&b$&c'],
  ])('%s by %j is %s', (value, step, expected) => {
    expect(transformValue(value, step)).toEqual({ value: expected })
  })

  test.each<[string, TransformStep[], unknown]>([
    [' ab ', ['trim', 'uppercase', { max_length: 1 }], 'A'],
    ['12.345', [{ number_format: { scale: 2 } }, 'number'], 12.35],
    ['12.50', ['negate'], '-12.50'],
    ['-12.50', ['negate'], '12.50'],
    ['0.00', ['negate'], '0.00'],
    ['-3', ['absolute', { minor_units: 2 }], 300],
  ])('%s by %j is %s', (value, steps, expected) => {
    expect(transformValue(value, steps)).toEqual({ value: expected })
  })

  test('digits that only a sum of binary floats has are not written', () => {
    expect(transformValue(0.1 + 0.2, { number_format: {} })).toEqual({ value: '0.3' })
    expect(transformValue(1e21, { minor_units: 0 }).misfit).toBeDefined()
  })
})

test.each([
  ['DD.MM.YYYY', '"DD" is none of yyyy, yy, MM, M, dd, d, HH, H, mm, ss'],
  ['yyyy-MM-dd HH:mm', 'expected parts of a date or of a time, not of both'],
  ["yyyy'x", 'a quote is not closed'],
  ['--', 'expected parts of a date or of a time'],
  ['constructor', '"c" is none of yyyy, yy, MM, M, dd, d, HH, H, mm, ss'],
])('the date pattern %s is refused', (date_format, message) => {
  expect(checkStep({ date_format })).toBe(message)
})

describe('formats', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.nat({ max: 6 }))
    .map(([isNegative, digits, scale]) => {
      const text = digits.toString().padStart(scale + 1, '0')
      const value = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`
      return `${isNegative && digits > 0n ? '-' : ''}${value}`
    })

  test('a number in any form is the same number, rounded by half a unit at most', () => {
    const scale = fc.option(fc.nat({ max: 10 }), { nil: undefined })
    const separators = fc.constantFrom(
      ['.', ','],
      [',', '.'],
      [',', ' '],
      ['.', ''],
      [',', "'"],
    ) as fc.Arbitrary<['.', ',']>
    fc.assert(
      fc.property(decimal, scale, separators, (value, scale, [point, grouping]) => {
        const { value: text, misfit } = transformValue(value, {
          number_format: { scale, decimal: point, grouping },
        })
        expect(misfit).toBeUndefined()
        const back = String(text).replaceAll(grouping, '').replace(point, '.')
        const difference = new Decimal(back).minus(value).abs()
        expect(difference.lte(scale === undefined ? 0 : new Decimal(10).pow(-scale).div(2))).toBe(true)
        expect(back.startsWith('-') && new Decimal(back).isZero()).toBe(false)
      }),
    )
  })

  test('a date in any form is the same date', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        const { value } = transformValue(date, { date_format: 'd. M. yyyy' })
        const [d, m, y] = String(value).split('. ')
        expect([y, m!.padStart(2, '0'), d!.padStart(2, '0')].join('-')).toBe(date)
      }),
    )
  })

  test('no value and no step makes them throw, and none has lone surrogates that the value does not have', () => {
    const text = fc.string({ unit: 'grapheme' })
    const step = fc.oneof(
      fc.constantFrom<TransformStep[]>(
        'number',
        'boolean',
        'uppercase',
        'date_time',
        'trim',
        'negate',
        'absolute',
        'toString',
      ),
      fc.record({ date_format: text }),
      fc.record({ max_length: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ minor_units: fc.nat({ max: 4 }) }),
      fc.record({ pad_start: fc.record({ length: fc.nat({ max: 9 }), with: fc.constant('0') }) }),
      fc.record({ replace: fc.record({ search: fc.string({ minLength: 1 }), with: text }) }),
    )
    const value = fc.oneof(text, decimal, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
    fc.assert(
      fc.property(value, fc.array(step, { maxLength: 4 }), (value, steps) => {
        const made = transformValue(value, steps as TransformStep[]).value
        expect(typeof made !== 'string' || made.isWellFormed()).toBe(true)
        for (const one of steps) checkStep(one as TransformStep)
      }),
    )
  })
})
