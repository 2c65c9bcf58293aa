import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../fields/test-page.ts'
import { readContract } from './document.ts'
import { findCandidates } from './find-candidates.ts'

function traitsOf(text: readonly string[]): Record<string, string[]> {
  const read = pageOf(text.map((line, i) => ({ text: line, x: 50, y: 60 + 30 * i })))
  const { date } = findCandidates(readContract(read))
  return Object.fromEntries(date.map(({ value, traits }) => [value, traits]))
}

describe('the dates of a term', () => {
  it.each([
    ['5 May 2024', '2024-05-05'],
    ['4 May 2024', '2024-05-04'],
  ])('are its start and %s, a year later', (end, value) => {
    const traits = traitsOf([`For a term of one year from 5 May 2023 until ${end}.`, 'Made on 1 April 2023.'])
    expect(traits['2023-05-05']).toEqual(expect.arrayContaining(['term_start', 'term_start_near']))
    expect(traits[value]).toEqual(expect.arrayContaining(['term_end', 'term_end_near']))
    expect(traits['2023-04-01']!.filter((trait) => trait.startsWith('term_'))).toEqual([])
  })

  it('are not those of a notice', () => {
    const traits = traitsOf(['Thirty days after 1 April 2023, which is 1 May 2023.'])
    expect(
      Object.values(traits)
        .flat()
        .filter((trait) => trait.startsWith('term_')),
    ).toEqual([])
  })
})

describe('the date of signing', () => {
  it.each([
    'Fait en trois exemplaires à Nantes, le 9 mars 2024',
    'Kiel, den 9. März 2024',
    'Leith / Lübeck, 9 March 2024',
    'En Zamora, a nueve de marzo de dos mil veinticuatro',
  ])('is behind a place in %s', (text) => {
    expect(traitsOf([text])['2024-03-09']).toContain('place_line')
  })
})
