import type { Habits } from './habits.ts'
import { value } from './money.ts'
import type { Run } from './sheet.ts'

const wholeCurrencies = new Set(['CLP', 'COP', 'HUF', 'IDR', 'IRR', 'ISK', 'JPY', 'KRW', 'TWD', 'VND'])

/** The number of decimal places of amounts in a currency: none if its smallest unit is no longer used. */
export function placesOf(currency: string): number {
  return wholeCurrencies.has(currency) ? 0 : 2
}

/** The forms of a currency inside labels such as `Total EUR` or `Amount (Rs.)`. */
const tokens: Record<string, RegExp> = {
  EUR: /^(EUROS?|EUR|€)$/,
  USD: /^(USD|US\$|\$)$/,
  GBP: /^(GBP|£)$/,
  AUD: /^(AUD|A\$|\$)$/,
  SGD: /^(SGD|S\$|\$)$/,
  INR: /^(INR|Rs\.|₹)$/,
  BRL: /^(BRL|R\$)$/,
  CHF: /^CHF$/,
  SEK: /^(SEK|kr)$/,
  DKK: /^(DKK|kr\.?)$/,
  CZK: /^(CZK|Kč)$/,
  PLN: /^(PLN|zł)$/,
  MYR: /^(MYR|RM)$/,
  NZD: /^(NZD|\$)$/,
  AED: /^AED$/,
  NOK: /^(NOK|kr\.?)$/,
  HUF: /^(HUF|Ft|FT)$/,
  RON: /^(RON|lei|LEI)$/,
  RUB: /^(RUB|руб\.?)$/,
  UAH: /^(UAH|грн\.?)$/,
  IDR: /^(IDR|Rp\.?)$/,
  VND: /^(VND|VNĐ)$/,
  TRY: /^(TRY|TL|₺)$/,
  RSD: /^(RSD|РСД|din\.?|дин\.?)$/,
  MKD: /^(MKD|МКД|ден\.?)$/,
}

const anyToken =
  /(?<![\p{L}\d])(EUROS?|EUR|USD|GBP|AUD|SGD|INR|CHF|SEK|DKK|CZK|PLN|MYR|NZD|AED|NOK|HUF|RON|RM|Ft|FT|lei|LEI|Kč|Rs\.|RUB|руб\.?|UAH|грн\.?|IDR|Rp\.?|VND|VNĐ|TRY|TL|₺|RSD|РСД|din\.?|дин\.?|MKD|МКД|ден\.?|[AURS]S?\$|[€$£₹])(?![\p{L}\d])/gu

/** Whether a label already contains the currency of the document. */
export function namesCurrency(text: string, habits: Habits): boolean {
  return [...text.matchAll(anyToken)].some(([token]) => tokens[habits.currency]?.test(token))
}

/** A label with the currency in it marked as a value; another currency is left out. */
export function withCurrency(text: string, habits: Habits): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(anyToken)) {
    runs.push({ text: text.slice(at, match.index) })
    at = match.index + match[0].length
    if (tokens[habits.currency]?.test(match[0])) runs.push(value('currency', match[0], habits.currency))
  }
  runs.push({ text: text.slice(at) })
  const kept = runs.filter((run) => run.text !== '')
  return at > 0 && kept.every((run) => !run.marks)
    ? [
        {
          text: kept
            .map((run) => run.text)
            .join('')
            .replace(/\(\s*\)/, '')
            .replace(/\s+/g, ' ')
            .trim(),
        },
      ]
    : kept
}
