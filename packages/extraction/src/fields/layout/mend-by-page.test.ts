import { expect, it } from 'vitest'
import type { Word } from '../../file-content.ts'
import { pageOf } from '../test-page.ts'
import { mendByPage } from './mend-by-page.ts'

/** The words of a recognised page, after those that are named were read with little certainty. */
function mended(lines: readonly string[], doubtful: readonly string[]): Word[] {
  const { pages } = pageOf(lines, 'ocr')
  for (const { words } of pages)
    for (const word of words) word.confidence = doubtful.includes(word.text) ? 0.6 : 0.99
  return mendByPage(pages).flatMap(({ words }) => [...words])
}

function textsOf(words: readonly Word[]): string[] {
  return words.map(({ text }) => text)
}

it('corrects a doubtful word by a clear one that differs in one letter, also within a web address', () => {
  expect(textsOf(mended(['Fripkart', 'www.flipkart.example'], ['Fripkart']))[0]).toBe('Flipkart')
  expect(textsOf(mended(['SANIUNG Realiti', 'Sanjung parking'], ['SANIUNG']))[0]).toBe('SANJUNG')
})

it('keeps the certainty of what it corrects', () => {
  expect(mended(['Tetal', 'Total'], ['Tetal'])[0]).toMatchObject({ text: 'Total', confidence: 0.6 })
})

it.each([
  ['a word that was read clearly', ['Harbor', 'Harbour Harber'], []],
  ['a short word', ['Jayo', 'Jaya'], ['Jayo']],
  ['a word between two others', ['Papar', 'Paper Pamar'], ['Papar']],
  ['a word that is also read clearly elsewhere', ['Charged', 'charged charges'], ['Charged']],
  ['a number', ['10234', '10334'], ['10234']],
])('keeps %s', (_, lines, doubtful) => {
  expect(textsOf(mended(lines, doubtful))[0]).toBe(lines[0])
})

it('leaves text layers as they are', () => {
  const { pages } = pageOf(['Fripkart', 'Flipkart'])
  expect(mendByPage(pages)).toBe(pages)
})
