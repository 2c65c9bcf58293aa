import { expect, it } from 'vitest'
import type { ReadFile } from '../file-content.ts'
import { extractFields } from './index.ts'
import { pageOf } from './test-page.ts'
import { isInUnreadScript } from './unread-script.ts'

/** A recognised page, with the confidence of all its words. */
function recognised(lines: readonly string[], confidence: number): ReadFile {
  const file = pageOf(lines, 'ocr')
  return {
    ...file,
    pages: file.pages.map((page) => ({
      ...page,
      words: page.words.map((word) => ({ ...word, confidence })),
    })),
  }
}

const latin = [
  'Harbour Stores Ltd',
  'Receipt number 4827',
  'Olive oil 12.40',
  'Soda water 3.60',
  'Total amount 16.00',
  'Thank you for your visit',
]
const cyrillic = [
  'BuTowa Kn CaHKT',
  'npo6uBaHe Metan OO',
  'OKonoBpbcTeH nbT rpaA',
  'EyarapuR BankaH',
  '3aA6nwKutTeneH noA',
]

it('notices letters that recognition takes for Latin ones', () => {
  expect(isInUnreadScript(recognised(cyrillic, 0.9))).toBe(true)
  expect(isInUnreadScript(recognised(latin, 0.9))).toBe(false)
})

it('notices words most of which recognition doubts', () => {
  expect(isInUnreadScript(recognised(latin, 0.3))).toBe(true)
})

it('notices letters that the model of another script takes for a few of its own', () => {
  const armenian = ['ปบันนทนาททนแบนน คนแททศุแนน', 'ปนทุทนนทน คนนทินนเนนน', 'ในนตุนนทเนนย์ ปาททุทย นเนนนน']
  const thai = ['ใบกำกับภาษี เลขที่เอกสาร', 'บริษัท รุ่งเรืองการค้า จำกัด', 'จำนวนเงินรวมทั้งสิ้น ภาษีมูลค่าเพิ่ม']
  expect(isInUnreadScript(recognised(armenian, 0.75))).toBe(true)
  expect(isInUnreadScript(recognised(thai, 0.75))).toBe(false)
})

it('says nothing about a text layer or a few words', () => {
  expect(isInUnreadScript(pageOf(cyrillic, 'pdf'))).toBe(false)
  expect(isInUnreadScript(recognised(cyrillic.slice(0, 1), 0.9))).toBe(false)
})

it('is a reason to check the document', () => {
  const reasonsOf = (file: ReadFile) => {
    const result = extractFields(file, 'receipt_v1')
    return result.ok ? result.issues.map(({ code }) => code) : []
  }
  expect(reasonsOf(recognised(cyrillic, 0.9))).toContain('unread_script')
  expect(reasonsOf(recognised(latin, 0.9))).not.toContain('unread_script')
})
