import { expect, it } from 'vitest'
import { findCurrencySigns } from './currency-signs.ts'

it.each([
  ['金額（円）', ['JPY']],
  ['통화: 원', ['KRW']],
  ['￦1,000', ['KRW']],
  ['합계 원 1,000', ['KRW']],
  ['HK$ 1,200', ['HKD']],
  ['新臺幣 1,200 元', ['TWD', 'CNY/TWD/HKD']],
  ['จำนวนเงิน (บาท)', ['THB']],
  ['कुल रु. 500', ['INR']],
  ['500 روپے', ['PKR']],
  ['৮৯,৭০০.০০ টাকা', ['BDT']],
  ['1227.20 ლარი', ['GEL']],
  ['582000 դրամ', ['AMD']],
  ['3 717,00 manat', ['AZN']],
  ['ரூபாய் 500', ['INR']],
  ['120,50 KM', ['BAM']],
  ['Укупно РСД 1.298,39', ['RSD']],
  ['Вкупно ден 1.025,40', ['MKD']],
  // A distance is none.
  ['120 KM', []],
  ['ден 12', []],
  // The character is part of other words.
  ['元町 3-2', []],
  ['円山', []],
])('finds the currencies of %s', (text, codes) => {
  expect(findCurrencySigns(text).map((sign) => sign.codes.join('/'))).toEqual(codes)
})
