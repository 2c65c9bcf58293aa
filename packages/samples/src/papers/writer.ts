import { Decimal } from 'decimal.js'
import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Random } from '../random.ts'
import { makePerson } from '../world/company.ts'
import type { PaperLabel, PaperWords } from './paper-words.ts'

export type Pair = readonly [label: string, value: string]

/** What a paper is written from. */
export type Words = { words: PaperWords; facts: InvoiceFacts; language: string; currency: string; r: Random }

/** How a paper writes labels, amounts, dates, numbers and sentences. */
export function writer({ words, facts, language, currency, r }: Words) {
  const { labels, sentences } = words
  const style = r.pick([
    { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { style: 'currency', currency } as const,
  ])
  const money = (amount: Decimal.Value) =>
    new Decimal(amount).toNumber().toLocaleString(language === 'no' ? 'nb' : language, {
      minimumFractionDigits: 2,
      ...style,
    })
  const day = (iso: string) =>
    new Date(`${iso}T00:00:00Z`).toLocaleDateString(
      language === 'no' ? 'nb' : language === 'en' ? 'en-GB' : language,
      {
        timeZone: 'UTC',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      },
    )
  const count = (amount: Decimal) => amount.toNumber().toLocaleString(language === 'no' ? 'nb' : language)
  const pair = (label: PaperLabel, value: string): Pair => [labels[label], value]
  return {
    labels,
    money,
    day,
    count,
    pair,
    number: (): Pair => pair('number', r.pick([facts.number, r.fill('######'), r.fill('??-####')])),
    date: (): Pair => pair('date', day(facts.date)),
    order: (): Pair => pair('order', r.fill('#####')),
    invoiceNumber: () => r.fill(r.pick(['######', '20##-####', 'R#####'])),
    person: () => makePerson(facts.region.world, r),
    prose: (sentencesIn: number) => Array.from({ length: sentencesIn }, () => r.pick(sentences)).join(' '),
  }
}

export type Writer = ReturnType<typeof writer>
