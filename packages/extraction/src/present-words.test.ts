import { boxUnits, limits } from '@numora/contract'
import { generateInvoice } from '@numora/samples'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { extractFile } from './extract-file.ts'
import type { Page, Word } from './file-content.ts'
import { presentWords } from './present-words.ts'
import { readPageWords } from './read/read-page-words.ts'

function word(text: string, more: Partial<Word> = {}): Word {
  return {
    text,
    box: [0.1, 0.2, 0.3, 0.4],
    confidence: 1,
    fontSize: 0.01,
    isBold: false,
    isVisible: true,
    ...more,
  }
}

function page(words: Word[], more: Partial<Page> = {}): Page {
  return { number: 1, width: 600, height: 800, source: 'pdf', words, ...more }
}

test('words are handed out in their order, without those that nobody sees', () => {
  const words = [
    word('Total'),
    word('hidden', { isVisible: false }),
    word('119 .00', { box: [0, 0.5, 1, 2] }),
  ]
  expect(presentWords([page(words)])).toEqual([
    {
      number: 1,
      text: 'Total\n119.00',
      boxes: Uint16Array.of(1_000, 2_000, 3_000, 4_000, 0, 5_000, boxUnits, boxUnits),
    },
  ])
})

test('boxes are on the page as it is shown, also if it was turned to be read', () => {
  const placement = { turn: 90, skewDegrees: 0, width: 800, height: 600 } as const
  const [turned] = presentWords([page([word('Total')], { placement })])
  // The upright page was made by a clockwise turn, so what is at its top left is shown at the bottom left.
  expect([...turned!.boxes]).toEqual([2_000, 7_000, 4_000, 9_000])
})

test('what is more than a reading may hold is left out', () => {
  const many = presentWords([page(Array.from({ length: limits.wordsPerPage + 5 }, () => word('a')))])
  expect(many[0]!.boxes).toHaveLength(4 * limits.wordsPerPage)
  const long = presentWords([page([word('a'), word('b'.repeat(200_000)), word('c')])])
  expect(long[0]!.text).toBe('a')
})

test('the words of a page with text can be read again, those of a scan only by OCR', async () => {
  const { bytes } = await generateInvoice({ seed: 'words', language: 'en', lineCount: 2 })
  const reading = await extractFile(bytes, 'invoice_v2')
  expect(await readPageWords(bytes, 1)).toEqual({ ok: true, page: reading.ok && reading.pages[0] })
  expect(await readPageWords(bytes, 2)).toMatchObject({ ok: false })
  const scan = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(await readPageWords(scan, 1)).toEqual({ ok: true, page: null })
})
