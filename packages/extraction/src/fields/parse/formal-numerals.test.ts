import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFormalAmounts } from './formal-numerals.ts'

it.each([
  ['价税合计（大写） ⊗壹仟零伍拾元伍角整', ['1050.50']],
  ['人民币壹拾万零贰佰零叁圆零肆分', ['100203.04']],
  ['金 参万参仟円也', ['33000']],
  ['新臺幣貳億零叁佰萬元整', ['203000000']],
  ['拾元', ['10']],
  ['合计 1050.50 元', []],
  ['单位：万元', []],
])('reads the amounts of %s', (text, amounts) => {
  expect(findFormalAmounts(text)).toEqual(amounts)
})

it('reads every sum that is written digit by digit', () => {
  const [signs, places] = ['零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟', '万', '拾', '佰', '仟']]
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), (sum) => {
      const digits = [...String(sum)].map(Number)
      const text = digits.map((digit, i) => {
        const place = digits.length - 1 - i
        return digit > 0 ? signs[digit]! + places[place]! : place === 4 ? '万' : '零'
      })
      expect(findFormalAmounts(`${text.join('')}元整`)).toEqual([String(sum)])
    }),
  )
})
