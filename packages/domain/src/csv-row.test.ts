import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow } from './csv-row.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', '＝', "'", ' ', 'a', '1'),
  }),
)
function read(csv: string): string[][] {
  return parse(csv, { relax_column_count: true, record_delimiter: '\r\n', ignore_last_delimiters: false })
}

test('written values are read back unchanged, except for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const back = read(rows.map((row) => csvRow(row)).join(''))
      expect(back.length).toBe(rows.length)
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          expect([value, `'${value}`]).toContain(back[r]![c])
        })
      })
    }),
  )
})

test('no text is written that a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝', '＋'), text, (start, rest) => {
      const value = `${start}${rest}`
      const [[first] = []] = read(csvRow([value, 'x']))
      if (!/^[+-]?\d+(\.\d+)?$/.test(value)) expect(first).toBe(`'${value}`)
    }),
  )
})

test.each([
  ['-12.50', '-12.50'],
  ['+5', '+5'],
  ['=1+1', "'=1+1"],
  ['-1+cmd|x', "'-1+cmd|x"],
  ['+49 30 1234', "'+49 30 1234"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a, "b"', '"a, ""b"""'],
  ['Müller & Söhne', 'Müller & Söhne'],
])('%s is written as %s', (value, written) => {
  expect(csvRow([value])).toBe(`${written}\r\n`)
})

test.each([',', ';', '\t'] as const)('a value that contains the separator %j is quoted', (separator) => {
  expect(csvRow([`a${separator}b`, 'c'], separator)).toBe(`"a${separator}b"${separator}c\r\n`)
})
