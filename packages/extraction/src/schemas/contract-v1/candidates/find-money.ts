import { findMoney } from '../parse/money.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

/** Countries whose dollar or peso a sign may stand for. */
const countries: readonly [currency: string, hint: RegExp][] = [
  [
    'CAD',
    /\bCanada\b|\bOntario\b|\bQu[ée]bec\b|\bBritish Columbia\b|\bAlberta\b|\bManitoba\b|\bSaskatchewan\b|\bNova Scotia\b/,
  ],
  ['AUD', /\bAustralia\b|\bPty\b|\bABN\b|\bNSW\b|\bQueensland\b|\bTasmania\b/],
  ['NZD', /\bNew Zealand\b/],
  ['SGD', /\bSingapore\b|\bPte\b/],
  ['HKD', /\bHong Kong\b/],
  ['MXN', /\bM[ée]xico\b|de C\.? ?V\b|\bmexican[oa]s?\b/],
  ['COP', /\bColombia\b/],
  ['CLP', /\bChile\b/],
  ['ARS', /\bArgentina\b/],
]

/** Of what a sign may stand for, what the contract names by its code, or the currency of its country. */
function likeliestCurrency(currencies: readonly string[], text: string): string {
  const [usual] = currencies
  if (currencies.length === 1) return usual!
  const named = currencies.find((code) => new RegExp(`\\b${code}\\b`).test(text))
  const near = countries.find(([code, hint]) => currencies.includes(code) && hint.test(text))
  return named ?? near?.[0] ?? usual!
}

export function findMoneyCandidates({ flow, numberStyle }: ContractDocument): Candidate[] {
  const found = flow.paragraphs.flatMap((paragraph) =>
    findMoney(paragraph.text, numberStyle).map((money) => ({ paragraph, money })),
  )
  const most = found.reduce((max, { money }) => Math.max(max, Number(money.value)), 0)
  const text = flow.paragraphs.map((paragraph) => paragraph.text).join(' ')
  const likeliest = new Map<string, string>()
  for (const { money } of found) {
    const key = money.currencies.join()
    if (!likeliest.has(key)) likeliest.set(key, likeliestCurrency(money.currencies, text))
  }
  return found.map(({ paragraph, money: { start, end, value, currencies } }) => ({
    kind: 'money' as const,
    value,
    paragraph,
    start,
    end,
    currency: likeliest.get(currencies.join())!,
    traits: [
      `size:${Math.min(8, Math.floor(Math.log10(Number(value) + 1)))}`,
      ...(Number(value) === most ? ['most'] : []),
      ...(found.length === 1 ? ['only'] : []),
    ],
  }))
}
