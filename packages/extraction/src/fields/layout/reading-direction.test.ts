import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Word } from '../../file-content.ts'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'
import { inReadingOrder, mirrorPage } from './reading-direction.ts'
import { boxOf } from './segment.ts'

/** Texts are given as they are printed, from left to right. */
function linesOf(...lines: string[]): string[] {
  return readLayout(pageOf(lines)).lines.map(({ segments }) => segments.map(({ text }) => text).join(' | '))
}

it('reads a page from right to left, and numbers and Latin words in it from left to right', () => {
  expect(linesOf('20418 מספר מס חשבונית', 'שנתי Microsoft 365 Business רישיון')).toEqual([
    'חשבונית מס מספר 20418',
    'רישיון Microsoft 365 Business שנתי',
  ])
})

it('reads words from right to left also on a page that is read from left to right', () => {
  expect(linesOf('Total amount due including all taxes', 'العميل اسم')).toEqual([
    'Total amount due including all taxes',
    'اسم العميل',
  ])
})

it('takes a label for the left neighbour of its value, and says where both are printed', () => {
  const { segments } = readLayout(
    pageOf([
      { text: '2026/481', x: 300, y: 50 },
      { text: 'الفاتورة رقم', x: 480, y: 50 },
    ]),
  )
  const value = segments.find(({ text }) => text === '2026/481')!
  expect(value.left!.text).toBe('رقم الفاتورة')
  expect(boxOf(value.words)[0]).toBeCloseTo(300 / 600, 6)
})

it('writes the digits of other scripts as those that values are read from', () => {
  expect(linesOf('١١٬٥٩٥٫٠٠ المجموع', '۱۴۰۴/۱۲/۱۸ تاریخ')).toEqual(['المجموع 11,595.00', 'تاریخ 1404/12/18'])
})

it('puts brackets around Latin words that are printed in a text from right to left', () => {
  expect(linesOf('سباكة أعمال [ CT-7864]', 'שרברבות [ CT 78] עבודות', 'سباكة (8115) أعمال')).toEqual([
    '[CT-7864] أعمال سباكة',
    'עבודות [CT 78] שרברבות',
    'أعمال (8115) سباكة',
  ])
})

it('puts the plus of a phone number first whose groups are printed from right to left', () => {
  expect(linesOf('6712345 4 971+ هاتف', '20 40 هاتف')).toEqual(['هاتف +971 4 6712345', 'هاتف 20 40'])
})

it('keeps all words, from left to right and at places within those that they had', () => {
  const text = fc.constantFrom('אבג', 'مجموع', 'Lenovo', 'T14', '48', '/', '-')
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), fc.boolean(), (texts, isMirrored) => {
      const words = pageOf([texts.join(' ')]).pages[0]!.words
      const given: readonly Word[] = isMirrored ? mirrorPage(words) : words
      const ordered = inReadingOrder(given, isMirrored)
      expect(ordered.map((word) => word.text).sort()).toEqual([...texts].sort())
      const starts = ordered.map(({ box }) => box[0])
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(starts[0]).toBeCloseTo(given[0]!.box[0], 9)
      boxOf(ordered).forEach((side, i) => {
        expect(side).toBeCloseTo(boxOf(words)[i]!, 9)
      })
    }),
  )
})
