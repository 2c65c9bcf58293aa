import type { Decimal } from 'decimal.js'

const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿']

function groupOf(text: string): string {
  return [...text.padStart(4, '0')]
    .map((digit, i) => (digit === '0' ? '零' : digits[Number(digit)]! + places[3 - i]))
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, '零')
}

const traditional: Readonly<Record<string, string>> = { 贰: '貳', 叁: '參', 陆: '陸', 万: '萬', 亿: '億' }

/** The same numerals as they are written in Taiwan. */
export function traditionalNumerals(amount: Decimal): string {
  return formalNumerals(amount).replace(/[贰叁陆万亿]/g, (sign) => traditional[sign]!)
}

/** An amount below 10^12 in the numerals of Chinese cheques and invoices: 1050.5 is 壹仟零伍拾元伍角整. */
export function formalNumerals(amount: Decimal): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.')
  const parts = whole.match(/\d{1,4}(?=(?:\d{4})*$)/g)!
  const yuan = parts
    .map((part, i) => (Number(part) === 0 ? '零' : groupOf(part) + groups[parts.length - 1 - i]))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
  const [jiao, fen] = [...cents].map(Number) as [number, number]
  const rest = [
    jiao > 0 ? `${digits[jiao]}角` : fen > 0 && yuan ? '零' : '',
    fen > 0 ? `${digits[fen]}分` : '整',
  ]
  return `${yuan ? `${yuan}元` : jiao + fen > 0 ? '' : '零元'}${rest.join('')}`
}
