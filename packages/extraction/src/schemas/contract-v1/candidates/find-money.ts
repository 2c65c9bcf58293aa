import { findMoney } from '../parse/money.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

export function findMoneyCandidates({ flow, numberStyle }: ContractDocument): Candidate[] {
  const found = flow.paragraphs.flatMap((paragraph) =>
    findMoney(paragraph.text, numberStyle).map((money) => ({ paragraph, money })),
  )
  const most = Math.max(...found.map(({ money }) => Number(money.value)))
  return found.map(({ paragraph, money: { start, end, value, currency } }) => ({
    kind: 'money' as const,
    value,
    paragraph,
    start,
    end,
    currency,
    traits: [
      `size:${Math.min(8, Math.floor(Math.log10(Number(value) + 1)))}`,
      ...(Number(value) === most ? ['most'] : []),
      ...(found.length === 1 ? ['only'] : []),
    ],
  }))
}
