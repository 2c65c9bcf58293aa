import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'
import { boxOf } from './segment.ts'

function at(x: number, y: number, text: string) {
  return { text, x, y }
}

/** Two boxes beside each other, each with a label of single letters at the left of its rows. */
const boxes = [
  ...[...'공급자'].map((letter, i) => at(40, 64 + 14 * i, letter)),
  ...[...'공급받는자'].map((letter, i) => at(300, 50 + 14 * i, letter)),
  ...['124-87-30913', '세진정밀', '경기도 수원시'].flatMap((value, i) => [
    at(60, 50 + 28 * i, ['등록번호', '상호', '사업장'][i]!),
    at(130, 50 + 28 * i, value),
  ]),
  ...['206-81-55271', '한울전자', '서울 성동구'].flatMap((value, i) => [
    at(320, 50 + 28 * i, ['등록번호', '상호', '사업장'][i]!),
    at(390, 50 + 28 * i, value),
  ]),
]

it('puts a label that is written downwards above the rows that it is the heading of', () => {
  const { lines, segments } = readLayout(pageOf(boxes))
  expect(lines[0]!.segments.map(({ text }) => text)).toEqual(['공급자', '공급받는자'])
  const value = segments.find(({ text }) => text === '206-81-55271')!
  expect(value.left!.text).toBe('등록번호')
  expect(value.left!.above!.hits.flatMap(({ concepts }) => concepts)).toEqual(['bill_to'])
})

it('says where the label is printed', () => {
  const { segments } = readLayout(pageOf(boxes))
  const [, y0, , y1] = boxOf(segments.find(({ text }) => text === '공급자')!.words)
  expect([y0 * 800, y1 * 800].map(Math.round)).toEqual([64, 102])
})

it('leaves letters that spell no label where they are', () => {
  const letters = [...'가나다'].map((letter, i) => at(40, 50 + 14 * i, letter))
  expect(readLayout(pageOf(letters)).segments.map(({ text }) => text)).toEqual(['가', '나', '다'])
})

it('joins the letters of a label that are spaced out', () => {
  const row = [at(40, 50, '상'), at(70, 50, '호'), at(200, 50, '세진정밀')]
  expect(readLayout(pageOf(row)).segments.map(({ text }) => text)).toEqual(['상호', '세진정밀'])
})

it('joins the parts of a label of which recognition returned letters apart', () => {
  const row = [at(40, 50, '등'), at(50, 50, '록'), at(60, 50, '번호'), at(200, 50, '124-87-30913')]
  expect(readLayout(pageOf(row)).segments.map(({ text }) => text)).toEqual(['등록번호', '124-87-30913'])
  const parts = [at(40, 50, '纳税'), at(56, 50, '人识别号'), at(200, 50, '91330205563817402A')]
  expect(readLayout(pageOf(parts)).segments[0]!.text).toBe('纳税人识别号')
})

it('takes a letter of such a label, which recognition read into a row, from the label of the row', () => {
  const { segments } = readLayout(pageOf(['售 名称: 广州恒泰办公设备有限公司'], 'ocr'))
  expect(segments.map(({ text }) => text)).toEqual(['售', '名称: 广州恒泰办公设备有限公司'])
})
