import { matchesOf } from '../text/matches.ts'

/** The numerals of cheques and invoices in China, Taiwan and Japan, with those that recognition and print use for them. */
const digitForms = ['零〇', '壹壱', '贰貳弐', '叁參叄参', '肆', '伍', '陆陸', '柒', '捌', '玖']
const digitOf = new Map(
  digitForms.flatMap((forms, digit) => [...forms].map((form) => [form, digit] as const)),
)
const placeOf: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1_000 }
const groupOf: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

const digits = digitForms.join('')
/** It begins with a digit or ten: `万元` alone is the unit of a table. */
const amount = new RegExp(
  `([${digits}拾][${digits}${Object.keys(placeOf).join('')}${Object.keys(groupOf).join('')}]*)[元圆圓円](?:([${digits}])角)?零?(?:([${digits}])分)?`,
  'gu',
)

function wholeOf(text: string): number {
  let [total, group, digit] = [0, 0, 0]
  for (const sign of text) {
    const place = placeOf[sign]
    const groups = groupOf[sign]
    if (groups) {
      total += (group + digit) * groups
      group = digit = 0
    } else if (place) {
      group += (digit || 1) * place
      digit = 0
    } else digit = digitOf.get(sign) ?? 0
  }
  return total + group + digit
}

/** The amounts in formal numerals in a text, as decimals: `壹仟零伍拾元伍角整` is `1050.50`, `参万円` is `30000`. */
export function findFormalAmounts(text: string): string[] {
  return matchesOf(text.replace(/\s/g, ''), amount).map(([, whole, tenths, hundredths]) => {
    const cents = 10 * (digitOf.get(tenths ?? '') ?? 0) + (digitOf.get(hundredths ?? '') ?? 0)
    return `${wholeOf(whole!)}${cents > 0 ? `.${String(cents).padStart(2, '0')}` : ''}`
  })
}
