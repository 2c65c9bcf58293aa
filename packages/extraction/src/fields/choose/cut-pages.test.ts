import { expect, it } from 'vitest'
import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

/** An invoice whose right side is cut off after `width` of its 600 points, as a page of its own. */
function cutAt(width: number) {
  const read = pageOf([
    { text: 'Wiesen GmbH, Lindenweg 4, 73084 Oberholz', x: 50, y: 50 },
    { text: 'Rechnung Nr. RE-2024-118', x: 50, y: 200 },
    { text: 'Rechnungsdatum 04.03.2024', x: 50, y: 230 },
    { text: 'Nettobetrag', x: 350, y: 400 },
    { text: '1000,00', x: 500, y: 400 },
    { text: 'Umsatzsteuer', x: 350, y: 430 },
    { text: '190,00', x: 500, y: 430 },
    { text: 'Gesamtbetrag EUR', x: 350, y: 460 },
    { text: '1190,00', x: 500, y: 460 },
  ])
  for (const page of read.pages) {
    const share = width / page.width
    page.words = page.words.flatMap((word) => {
      const [left, top, right, bottom] = word.box
      if (left >= share) return []
      const letters = Math.round((word.text.length * (Math.min(right, share) - left)) / (right - left))
      return [
        {
          ...word,
          text: word.text.slice(0, letters),
          box: [left / share, top, Math.min(1, right / share), bottom],
        },
      ]
    })
    page.width = width
  }
  const result = extractFields(read, 'invoice_v2')
  if (!result.ok) throw new Error('Fields are always found, if none')
  return result.fields
}

it('values at the side of a page that is cut off are hardly certain, and the others on it are less so', () => {
  const [whole, cut] = [cutAt(600), cutAt(520)]
  expect(whole.total_amount).toMatchObject({ value: '1190.00' })
  expect(cut.total_amount!.value).not.toBe('1190.00')
  expect(cut.total_amount!.confidence).toBeLessThan(0.2)
  expect(cut.invoice_number!.value).toBe(whole.invoice_number!.value)
  expect(cut.invoice_number!.confidence).toBeLessThan(whole.invoice_number!.confidence)
})
