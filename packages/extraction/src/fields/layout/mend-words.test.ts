import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { mendWords } from './mend-words.ts'

function mended(text: string): string {
  return mendWords(pageOf([text], 'ocr').pages[0]!.words)
    .map((word) => word.text)
    .join(' ')
}

it('reads O as zero between a digit and a unit of weight or volume, and nowhere else', () => {
  expect(mended('VITAMINS 5OOMG CREAM 20OML BEEF 5ØØG')).toBe('VITAMINS 500MG CREAM 200ML BEEF 500G')
  expect(mended('DOG 4OG COOL 1OL OIL')).toBe('DOG 40G COOL 10L OIL')
})
