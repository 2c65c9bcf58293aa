import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'

function labelsOf(line: string): string[] {
  return readLayout(pageOf([line])).segments.flatMap(({ words, hits }) =>
    hits.map(({ from, to }) =>
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
}

it('takes a single letter for a label if it is marked as one or alone, never within a code', () => {
  expect(labelsOf('T: 030 44219')).toEqual(['T:'])
  expect(labelsOf('T')).toEqual(['T'])
  expect(labelsOf('GW-DIN976-T-48-M10')).toEqual([])
})

it('takes an everyday word for a label alone, before a colon or before a number, and not within a text', () => {
  expect(labelsOf('Gent')).toEqual(['Gent'])
  expect(labelsOf('Gent: Anna Rossi')).toEqual(['Gent:'])
  expect(labelsOf('Side 2')).toEqual(['Side'])
  expect(labelsOf('Minnemeers 9000 Gent Belgium')).not.toContain('Gent')
  expect(labelsOf('Red cotton shirt')).not.toContain('Red')
})

it('knows the title of a price in two abbreviated words', () => {
  const [title] = readLayout(pageOf(['St.-Pr.'])).segments
  expect(title!.hits.map(({ concepts }) => concepts)).toEqual([['col_unit_price']])
})

it('takes no word for a label that a hyphen joins to another one', () => {
  const hits = (text: string) => readLayout(pageOf([text])).segments[0]!.hits.length
  expect(hits('over 12.00')).toBe(1)
  expect(hits('Voice-over 12.00')).toBe(0)
  expect(hits('Verkäufer-IBAN DE12')).toBe(2)
})

it('takes the rate behind a label for a part of it', () => {
  const isLabel = (text: string) => readLayout(pageOf([text])).segments.map((each) => each.isLabel)
  expect(isLabel('Propina 10%')).toEqual([true])
  expect(isLabel('VAT amount (12%)')).toEqual([true])
  expect(isLabel('Tax rate: 8%')).toEqual([false])
  expect(isLabel('10%')).toEqual([false])
})

it('takes the colon of a column of colons for a part of the label before it', () => {
  const { segments } = readLayout(
    pageOf([
      { text: 'Account No', x: 50, y: 50 },
      { text: ': 2023-0618', x: 200, y: 50 },
      { text: 'Due Date', x: 50, y: 80 },
      { text: ':', x: 200, y: 80 },
      { text: '3 May 2026', x: 230, y: 80 },
    ]),
  )
  expect(segments.map(({ text, isLabel }) => [text, isLabel])).toEqual([
    ['Account No :', true],
    ['2023-0618', false],
    ['Due Date :', true],
    ['3 May 2026', false],
  ])
})

it('splits a value from the label with a colon behind it where the gap is wider than a space', () => {
  const textsOf = (label: string, x: number) =>
    readLayout(
      pageOf([
        { text: '102947358/0600', x: 50, y: 50 },
        { text: label, x, y: 50 },
      ]),
    ).segments.map(({ text }) => text)
  // The number is 70 points wide.
  expect(textsOf('Due date:', 127)).toEqual(['102947358/0600', 'Due date:'])
  expect(textsOf('Due date:', 123)).toEqual(['102947358/0600 Due date:'])
  expect(textsOf('Something:', 127)).toEqual(['102947358/0600 Something:'])
})
