import { expect, it } from 'vitest'
import { plainWords } from './plain-words.ts'

it('leaves accents out, and keeps the vowels of Indian scripts', () => {
  expect(plainWords('Fälligkeit Ταχυδρομική')).toEqual(['falligkeit', 'ταχυδρομικη'])
  expect(plainWords('कर')).not.toEqual(plainWords('करें'))
  expect(plainWords('மொத்தம்:')).toEqual(['மொத்தம்'.normalize('NFD')])
})

it('compares letters with and without the point that makes them others', () => {
  expect(plainWords('बाज़ार')).toEqual(plainWords('बाजार'))
})
