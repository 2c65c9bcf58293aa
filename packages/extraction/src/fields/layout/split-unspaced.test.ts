import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'

function segmentOf(line: string) {
  return readLayout(pageOf([line])).segments[0]!
}

it.each([
  ['请求日:2026年3月31日', ['请求日:', '2026年3月31日']],
  ['小計¥1,950', ['小計', '¥1,950']],
  ['合計(税込)', ['合計(税込)']],
  ['梅田1-3-1', ['梅田1-3-1']],
  ['2026年3月31日', ['2026年3月31日']],
  ['Tel:021', ['Tel:021']],
  ['客户名称福隆旅行社有限公司', ['客户名称', '福隆旅行社有限公司']],
  ['ชื่อลูกค้าห้างหุ้นส่วนจำกัดรุ่งเรือง', ['ชื่อลูกค้า', 'ห้างหุ้นส่วนจำกัดรุ่งเรือง']],
  ['住所東京都港区芝', ['住所', '東京都港区芝']],
  ['福隆旅行社有限公司', ['福隆旅行社有限公司']],
  ['住所録印刷', ['住所録印刷']],
])('splits a label from its value where words have no spaces between them: %s', (text, words) => {
  expect(segmentOf(text).words.map((word) => word.text)).toEqual(words)
})

it('gives label and value their parts of the box', () => {
  const [label, value] = segmentOf('小計1950').words
  expect(label!.box[2]).toBe(value!.box[0])
  expect(label!.box[2] - label!.box[0]).toBeCloseTo(value!.box[2] - value!.box[0])
})

it('knows a company by the legal form that touches its name', () => {
  for (const name of ['株式会社山手商事', '永豐五金行有限公司', '주식회사한빛테크']) {
    const { hits, isLabel } = segmentOf(name)
    expect(hits.map(({ concepts }) => concepts)).toEqual([['legal_form']])
    expect(isLabel).toBe(false)
  }
})

it('knows terms of payment within a word, and no day of a date', () => {
  const conceptsOf = (text: string) => segmentOf(text).hits.flatMap(({ concepts }) => concepts)
  for (const terms of [
    '收到发票后30天内付款',
    '納品後21日以内',
    '2026-10-04までにお振込み',
    '月末締め翌月末払い',
  ])
    expect(conceptsOf(terms)).toContain('days')
  for (const text of ['2026年3月31日', '2026年3月31日以内', '20日本製'])
    expect(conceptsOf(text)).not.toContain('days')
})
