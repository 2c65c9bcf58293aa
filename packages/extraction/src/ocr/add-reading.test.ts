import { expect, it } from 'vitest'
import { addReading } from './add-reading.ts'
import type { Letter } from './decode-steps.ts'
import { mergeReadings, onlyRead } from './merge-readings.ts'

/** Letters of one probability, or of their own where `doubts` names them. */
function read(text: string, probability: number, doubts: Record<string, number> = {}): Letter[] {
  return [...text].map((each, at) => ({
    text: each,
    probability: doubts[each] ?? probability,
    from: at,
    to: at,
  }))
}

function merge(first: Letter[], second: [text: string, confidence: number][]): Letter[] {
  const words = second.map(([text, confidence]) => ({ text, confidence }))
  return mergeReadings(first, words, () => false) ?? []
}

function show(letters: Letter[]): string {
  return onlyRead(letters)
    .map(({ text, word }, at, all) => ((word ?? 0) > (all[at - 1]?.word ?? word ?? 0) ? ` ${text}` : text))
    .join('')
}

it('decides between two readings that contradict each other, and makes the letter surer', () => {
  const two = merge(read('URBAN1DEA', 0.9, { 1: 0.6 }), [
    ['URBAN', 0.9],
    ['IDEA', 0.35],
  ])
  expect(show(two)).toBe('URBAN 1DEA')
  const three = addReading(two, read('URBAN IDEA', 0.9))
  expect(show(three)).toBe('URBAN IDEA')
  expect(three[5]!.probability).toBeGreaterThan(two[5]!.probability)
  expect(show(addReading(two, read('URBAN 1DEA', 0.9)))).toBe('URBAN 1DEA')
})

it('changes nothing on which two engines agree, and makes it surer where the third agrees too', () => {
  const two = merge(read('SHELL', 0.8), [['SHELL', 0.8]])
  expect(show(addReading(two, read('SHEIL', 0.99)))).toBe('SHELL')
  expect(addReading(two, read('SHELL', 0.9))[0]!.probability).toBeGreaterThan(two[0]!.probability)
})

it('replaces a letter on which two engines hardly agree, but no digit', () => {
  const letters = merge(read('Saniung', 0.9, { i: 0.4 }), [['Saniung', 0.2]])
  expect(show(addReading(letters, read('Sanjung', 0.9)))).toBe('Sanjung')
  expect(show(addReading(letters, read('Sanjung', 0.7)))).toBe('Saniung')
  const digits = merge(read('24.15', 0.9, { 1: 0.4 }), [['24.15', 0.2]])
  expect(show(addReading(digits, read('24.75', 0.95)))).toBe('24.15')
})

it('decides between two digits only if it is sure', () => {
  const two = merge(read('17-06-18', 0.9, { 8: 0.69 }), [['17-06-13', 0.67]])
  expect(show(two)).toBe('17-06-18')
  expect(show(addReading(two, read('17-06-13', 0.85)))).toBe('17-06-18')
  expect(show(addReading(two, read('17-06-13', 0.95)))).toBe('17-06-13')
})

it('adds a letter that one engine missed, and drops one that two engines do not read', () => {
  const missed = merge(read('Mathes', 0.9), [['Matthes', 0.5]])
  expect(show(missed)).toBe('Mathes')
  expect(show(addReading(missed, read('Matthes', 0.9)))).toBe('Matthes')
  const doubled = merge(read('Bakkery', 0.7), [['Bakery', 0.5]])
  expect(show(doubled)).toBe('Bakkery')
  expect(show(addReading(doubled, read('Bakery', 0.9)))).toBe('Bakery')
})

it('keeps accents that the further engine does not know', () => {
  const two = merge(read('CAFE', 0.9), [['CAFÉ', 0.95]])
  expect(show(two)).toBe('CAFÉ')
  expect(show(addReading(two, read('CAFB', 0.99)))).toBe('CAFÉ')
})

it('separates words by the spaces of the further engine where the second one read something else', () => {
  const alone = merge(read('BAKERIES(KL)', 0.9), [['x', 0.1]])
  expect(addReading(alone, read('BAKERIES (KL)', 0.9)).map(({ text }) => text)).toEqual([...'BAKERIES (KL)'])
})

it('ignores a reading that has little in common with the others', () => {
  const two = merge(read('Total', 0.6), [['Total', 0.6]])
  expect(addReading(two, read('#@!', 0.99))).toBe(two)
})
