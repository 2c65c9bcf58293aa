import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem.ts'
import { parseCsv } from './parse-csv.ts'
import { writeCsv } from './write-csv.ts'

const table = { columns: ['key', 'value'], maxRows: 100 } as const

function pairs(text: string) {
  return parseCsv(text, table).map(({ cells }) => [cells.key, cells.value])
}

function faults(text: string, columns: Parameters<typeof parseCsv>[1] = table) {
  try {
    parseCsv(text, columns)
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid_payload' })
    return (error as Problem).details!.map(({ path, message }) => `${path}: ${message}`)
  }
  return []
}

describe('parseCsv', () => {
  test.each([
    ['commas', 'key,value\na,1\n'],
    ['semicolons', 'key;value\na;1\n'],
    ['tabs', 'key\tvalue\na\t1\n'],
    ['a BOM and CRLF', '\uFEFFkey,value\r\na,1\r\n'],
    ['no line end at the end, and empty lines', 'key,value\n\na,1'],
    ['other order and capitals', 'Value,KEY\n1,a\n'],
    ['blanks and quotes', 'key , "value"\n a , "1"\n'],
  ])('takes %s', (_, text) => {
    expect(pairs(text)).toEqual([['a', '1']])
  })

  test('keeps blanks, quotes, separators and line ends inside quotes', () => {
    expect(pairs('key;value\n" a;b,c ";"say ""hi""\nand go"\n')).toEqual([[' a;b,c ', 'say "hi"\nand go']])
  })

  test('names every faulty line', () => {
    expect(faults('key,value\na,1\nb\nc,3,4\n')).toEqual([
      'line 3: expected 2 cells, got 1',
      'line 4: expected 2 cells, got 3',
    ])
    expect(faults('key,value\na,"1\n')).toEqual([expect.stringMatching(/^line \d: expected quotes only/)])
    expect(faults('key,value\na,x"1\n')).toEqual([
      'line 2: expected quotes only around a whole cell, and doubled inside it',
    ])
  })

  test('names the columns that are missing, unknown or repeated', () => {
    expect(faults('')).toEqual(['line 1: expected the column key', 'line 1: expected the column value'])
    expect(faults('key,key,x\n')).toEqual([
      'line 1: expected the column value',
      'line 1: the column "x" is none of key, value',
      'line 1: the column key occurs twice',
    ])
    expect(parseCsv('key\na\n', { ...table, optional: ['value'] })).toEqual([
      { line: 2, cells: { key: 'a', value: '' } },
    ])
  })

  test('takes no more rows and no longer records than allowed', () => {
    expect(faults('key,value\na,1\nb,2\n', { ...table, maxRows: 1 })).toEqual([
      'rows: expected at most 1, got 2',
    ])
    expect(faults(`key,value\na,${'x'.repeat(100_001)}\n`)).toEqual([
      expect.stringMatching(/expected at most 100000 characters$/),
    ])
  })
})

describe('writeCsv', () => {
  test('writes nothing that a spreadsheet runs', () => {
    const value = ['=1+1', '+SUM(A1)', '-2+3', '@x', '\t=1', '-12.50', '+3']
    const text = writeCsv(
      ['value'],
      value.map((value) => ({ value })),
    )
    expect(text).toBe(`value\r\n'=1+1\r\n'+SUM(A1)\r\n'-2+3\r\n'@x\r\n"'\t=1"\r\n-12.50\r\n+3\r\n`)
  })

  test('what was written is read as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ä', "'", '"', '=', '-', '1', ',', ';', ' ', '\t', '\n', '\r'),
    })
    fc.assert(
      fc.property(fc.array(fc.record({ key: cell, value: cell })), (rows) => {
        const text = writeCsv(['key', 'value'], rows)
        expect(parseCsv(text, { ...table, maxRows: 1_000 }).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })
})
