import { describe, expect, it } from 'vitest'
import type { Letter } from './decode-steps.ts'
import { mergeReadings as merge, type SecondReading } from './merge-readings.ts'

function readFirst(text: string, probability = 0.9, doubts: Record<string, number> = {}): Letter[] {
  return [...text].map((each, at) => ({
    text: each,
    probability: doubts[each] ?? probability,
    from: at,
    to: at,
  }))
}

function readSecond(text: string, confidence = 0.9) {
  return text.split(' ').map((word) => ({ text: word, confidence }))
}

function lacks(character: string): boolean {
  return 'üß'.includes(character)
}

function mergeReadings(letters: Letter[], second: SecondReading) {
  return merge(letters, second, lacks)
}

/** The letters, with a space where another word of the second reading starts. */
function show(letters: Letter[] | null): string | undefined {
  return letters
    ?.map(({ text, word }, at) => (at > 0 && word !== letters[at - 1]!.word ? ` ${text}` : text))
    .join('')
}

describe('mergeReadings', () => {
  it('gives letters that both engines read a higher probability than either did', () => {
    for (const { probability } of mergeReadings(readFirst('12.50'), readSecond('12.50'))!)
      expect(probability).toBeGreaterThan(0.98)
  })

  it('takes the likelier of two letters and lowers its probability', () => {
    const second = mergeReadings(readFirst('B0ARD', 0.9, { 0: 0.5 }), readSecond('BOARD'))
    expect(show(second)).toBe('BOARD')
    expect(second![1]!.probability).toBeLessThan(second![2]!.probability)
    const first = mergeReadings(readFirst('Total'), readSecond('Tota1', 0.5))
    expect(show(first)).toBe('Total')
    expect(first![4]!.probability).toBeLessThan(first![3]!.probability)
  })

  it('takes letters that the first engine does not know from the second', () => {
    expect(show(mergeReadings(readFirst('GruBe', 0.99), readSecond('Grüße')))).toBe('Grüße')
    expect(show(mergeReadings(readFirst('Grube', 0.99), readSecond('Grübe', 0.4)))).toBe('Grube')
  })

  it('adds what the first engine missed if the second is sure, and decimal signs in any case', () => {
    expect(show(mergeReadings(readFirst('Mathes'), readSecond('Matthes')))).toBe('Matthes')
    expect(show(mergeReadings(readFirst('Mathes'), readSecond('Matthes', 0.4)))).toBe('Mathes')
    expect(show(mergeReadings(readFirst('1250'), readSecond('12.50', 0.4)))).toBe('12.50')
  })

  it('splits words where the second engine does', () => {
    expect(show(mergeReadings(readFirst('CHAVEDEACESSO'), readSecond('CHAVE DE ACESSO')))).toBe(
      'CHAVE DE ACESSO',
    )
  })

  it('returns only the more probable reading if they have little in common', () => {
    const letters = readFirst('13', 0.99)
    expect(mergeReadings(letters, readSecond('EE)', 0.2))).toBe(letters)
    expect(mergeReadings(readFirst('rgak', 0.5), readSecond('original packing'))).toBeNull()
    expect(mergeReadings(letters, [])).toBe(letters)
  })
})
