import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountsOf } from './amount-forms.ts'
import { searchTerms } from './search-terms.ts'
import { searchWords, searchWordsOfResult } from './search-words.ts'

/** Whether words are found, by the meaning of terms. */
function finds(query: string, words: readonly string[]): boolean {
  const has = (word: string, isBeginning: boolean) =>
    words.some((each) => (isBeginning ? each.startsWith(word) : each === word))
  return (
    searchTerms(query)?.every((term) =>
      term.some(({ words: wanted, isBeginning }) =>
        wanted.every((word, at) => has(word, isBeginning && at === wanted.length - 1)),
      ),
    ) ?? false
  )
}

function invoice(values: Record<string, string>, line: Record<string, string> = {}): string[] {
  const valuesOf = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]))
  return searchWordsOfResult('invoice_v2', {
    fields: valuesOf(values),
    lineItems: [{ fields: valuesOf(line) }],
  })
}

describe('a document is found by', () => {
  const words = [
    ...invoice(
      {
        invoice_number: 'RE-2024/0815',
        vendor_name: 'Müller & Söhne Łódź',
        total_amount: '1234.50',
        invoice_date: '2026-03-21',
        document_type: 'credit_note',
      },
      { description: 'Schrauben M8', amount: '99.00' },
    ),
    ...searchWords('Order PO-77/A of 12.345,60 EUR'),
  ]

  it.each([
    're-2024/0815',
    'RE20240815',
    're 2024',
    '0815',
    'MÜLLER',
    'muller lodz',
    'Söhne mül',
    '1234.5',
    '1.234,50',
    '1,234.50',
    "1'234.50",
    '1 234,50',
    '1\u00a0234,50 Müller',
    '1234.50 müller',
    '1234',
    '21.03.2026',
    '2026-03',
    'schrauben 99',
    'po-77/a',
    '12345.6 po77a',
    '12.345,6',
  ])('%s', (query) => expect(finds(query, words)).toBe(true))

  it.each(['muller lod schrauben', 'RE-2025', 'ller', '1234.51', '234.50', 'credit', '1.235', 'lodzz'])(
    'but not by %s',
    (query) => expect(finds(query, words)).toBe(false),
  )
})

test('an integer total is found by its digits, also before another word', () => {
  const words = invoice({ total_amount: '1500', vendor_name: 'ACME' })
  for (const query of ['1500', '1500 acme', '1.500,00', '1,500', '1 500'])
    expect(finds(query, words), query).toBe(true)
})

test('a number with one separator and three digits can mean both', () => {
  expect(amountsOf('1.234')).toEqual(['1234', '1.234'])
  expect(amountsOf('1.234.567')).toEqual(['1234567'])
  expect(amountsOf("1'234")).toEqual(['1234'])
  expect(amountsOf('0,5')).toEqual(['0.5'])
  for (const other of ['21.03.2026', '1234', 'a1.5', '1,234,5', '']) expect(amountsOf(other)).toEqual([])
})

test('without letters and digits there is nothing to search for', () => {
  expect(searchTerms(' -- … ')).toBeNull()
})

const printed: [locale: string, options: object][] = [
  ['en', {}],
  ['de', {}],
  ['fr', {}],
  ['de-CH', {}],
  ['en', { useGrouping: false }],
  ['de', { useGrouping: false }],
]

test('an amount is found however it is written, and on a page that has it however it is printed', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000 })
  const form = fc.constantFrom(...printed)
  fc.assert(
    fc.property(cents, form, form, (total, [locale, options], [other, more]) => {
      const write = (name: string, how: object) =>
        new Intl.NumberFormat(name, { minimumFractionDigits: 2, ...how }).format(total / 100)
      const stored = invoice({ total_amount: (total / 100).toFixed(2) })
      expect(finds(write(locale, options), stored)).toBe(true)
      expect(finds(`${write(locale, options)} acme`, [...stored, 'acme'])).toBe(true)
      if (!/\s/.test(write(other, more)))
        expect(finds(write(locale, options), searchWords(`EUR ${write(other, more)}`))).toBe(true)
    }),
  )
})

test('a text is found by any of its words, in other case, and by the beginning of its last word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcxyzäöéłß0189'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, seed) => {
      const words = searchWords(texts.join(' '))
      const some = texts.filter((_, at) => ((seed >> at) & 1) === 1 || at === 0)
      expect(finds(some.join(' ').toUpperCase(), words)).toBe(true)
      const last = some.at(-1)!
      expect(finds([...some.slice(0, -1), last.slice(0, 1 + (seed % last.length))].join(' '), words)).toBe(
        true,
      )
    }),
  )
})

test('words of any text can be searched for, and are short enough for an index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const word of searchWords(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}.]+$/u)
        expect(Array.from(word).length).toBeLessThanOrEqual(40)
      }
      for (const term of searchTerms(text) ?? [])
        for (const { words } of term) for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}.]+$/u)
    }),
  )
})
