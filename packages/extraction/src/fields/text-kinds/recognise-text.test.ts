import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recogniseText } from './recognise-text.ts'
import { textKinds } from './text-kinds.ts'

function likeliest(text: string) {
  const kinds = recogniseText(text)
  return textKinds.toSorted((a, b) => kinds[b] - kinds[a])[0]
}

test.each([
  ['Hinterhuber Feinmechanik GmbH', 'company'],
  ['Brasserie du Vieux Marché', 'company'],
  ['Greta Vandenbroucke', 'person'],
  ['Sandro Pellegrinelli', 'person'],
  ['Lindenholzweg 14b', 'street'],
  ['27 chemin des Glycines', 'street'],
  ['73084 Oberholzhausen', 'town'],
  ['Fairhollow, OH 44119', 'town'],
  ['Numer zamówienia klienta:', 'caption'],
  ['Remit payment to', 'caption'],
  ['+49 7161 998-2213', 'number'],
])('%s is a %s by its letters', (text, kind) => {
  expect(likeliest(text)).toBe(kind)
})

test('the kinds of any text are a distribution of probability', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const probabilities = Object.values(recogniseText(text))
      expect(probabilities).toHaveLength(textKinds.length)
      expect(probabilities.every((each) => each >= 0 && each <= 1)).toBe(true)
      expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
    }),
  )
})
