import type { FieldDefinition, Word } from '@numora/contract'
import { expect, it } from 'vitest'
import { candidatesOf } from './candidates-of.ts'

function word(text: string, x: number, y: number): Word {
  return { text, box: [x, y, x + 0.08, y + 0.02] }
}

function field(type: FieldDefinition['type'], format?: FieldDefinition['format']): FieldDefinition {
  return {
    name: 'x',
    label: 'X',
    description: '',
    required_for_approval: false,
    type,
    ...(format && { format }),
  }
}

const page = [
  word('Invoice', 0.1, 0.1),
  word('date:', 0.19, 0.1),
  word('31.', 0.28, 0.1),
  word('Dezember', 0.37, 0.1),
  word('2026', 0.46, 0.1),
  word('Total', 0.1, 0.2),
  word('1.234,50', 0.8, 0.2),
  word('€', 0.89, 0.2),
]

it('offers every value of the type of the field, also of several words, each once', () => {
  const dates = candidatesOf(page, field('date'), { locale: 'de', today: '2026-01-01' })
  expect(dates.map(({ value }) => value)).toContain('2026-12-31')
  const amounts = candidatesOf(page, field('decimal', 'amount'), { locale: 'de' })
  expect(amounts.filter(({ value }) => value === '1234.50')).toMatchObject([{ text: '1.234,50' }])
})

it('offers the lines of the page for a text', () => {
  const lines = candidatesOf(page, field('text'), { locale: 'en' })
  expect(lines.map(({ value }) => value)).toEqual(['Invoice date: 31. Dezember 2026', 'Total', '1.234,50 €'])
})
