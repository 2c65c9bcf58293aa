import { expect, it } from 'vitest'
import { findConcepts } from './concepts.ts'

it('finds words beside a line to sign on, which is no part of them', () => {
  const spans = (text: string) =>
    findConcepts(text, 'en')
      .filter(({ concept }) => concept === 'agreement')
      .map(({ start, end }) => text.slice(start, end))
  expect(spans('Agreements: ________')).toEqual(['Agreements'])
  expect(spans('____Agreements____')).toEqual(['Agreements'])
})
