import { czech } from './words/cs.ts'
import { danish } from './words/da.ts'
import { german } from './words/de.ts'
import { english } from './words/en.ts'
import { spanish } from './words/es.ts'
import { estonian } from './words/et.ts'
import { finnish } from './words/fi.ts'
import { french } from './words/fr.ts'
import { croatian } from './words/hr.ts'
import { hungarian } from './words/hu.ts'
import { italian } from './words/it.ts'
import { lithuanian } from './words/lt.ts'
import { dutch } from './words/nl.ts'
import { norwegian } from './words/no.ts'
import { polish } from './words/pl.ts'
import { portuguese } from './words/pt.ts'
import { romanian } from './words/ro.ts'
import { slovak } from './words/sk.ts'
import { slovenian } from './words/sl.ts'
import { swedish } from './words/sv.ts'
import { turkish } from './words/tr.ts'

/** Words beside values, in the order of the lists in `words/`. */
const labelKeys = [
  'number',
  'date',
  'to',
  'item',
  'quantity',
  'price',
  'amount',
  'total',
  'net',
  'vat',
  'order',
  'delivered',
  'due',
  'invoice',
  'balance',
  'debit',
  'credit',
  'hours',
  'weight',
  'grossPay',
  'netPay',
  'valid',
  'signature',
  'name',
  'address',
  'phone',
  'born',
  'remarks',
  'page',
  'code',
  'packages',
  'bank',
] as const
export type PaperLabel = (typeof labelKeys)[number]

/** What a paper can be; the first three are of a schema that is learned from labels. */
export const paperKinds = [
  'invoice',
  'credit_note',
  'receipt',
  'delivery_note',
  'packing_list',
  'bill_of_lading',
  'cmr',
  'purchase_order',
  'order_confirmation',
  'quote',
  'pro_forma',
  'account_statement',
  'dunning_letter',
  'bank_statement',
  'payslip',
  'remittance_advice',
  'price_list',
  'certificate',
  'form',
  'letter',
  'cv',
  'menu',
  'boarding_pass',
  'contract',
  'terms',
  'insurance_policy',
  'medical_report',
  'timesheet',
  'manual_page',
  'newspaper_page',
] as const
export type PaperKind = (typeof paperKinds)[number]

export type PaperWords = {
  labels: Record<PaperLabel, string>
  sentences: readonly string[]
  /** Of a short contract, in their order: the first names its parties, the last is about signing. */
  clauses: readonly string[]
  /** How a paper is called in its title. */
  titles: Record<PaperKind, readonly string[]>
}

function wordsOf(text: string): PaperWords {
  const lists = new Map(
    text
      .trim()
      .split('\n')
      .map(
        (line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).split('|')] as const,
      ),
  )
  const list = (name: string): readonly string[] => {
    const found = lists.get(name)
    if (!found) throw new Error(`Words for ${name} are missing`)
    return found
  }
  const named = <K extends string, T>(keys: readonly K[], value: (key: K, index: number) => T) =>
    Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Record<K, T>
  return {
    labels: named(labelKeys, (_, index) => list('labels')[index]!),
    sentences: list('sentences'),
    clauses: list('clauses'),
    titles: named(paperKinds, list),
  }
}

/** By language; Estonian, Lithuanian and Slovenian are none that the reader has words of. */
export const paperWords: Readonly<Record<string, PaperWords>> = {
  cs: wordsOf(czech),
  da: wordsOf(danish),
  de: wordsOf(german),
  en: wordsOf(english),
  es: wordsOf(spanish),
  et: wordsOf(estonian),
  fi: wordsOf(finnish),
  fr: wordsOf(french),
  hr: wordsOf(croatian),
  hu: wordsOf(hungarian),
  it: wordsOf(italian),
  lt: wordsOf(lithuanian),
  nl: wordsOf(dutch),
  no: wordsOf(norwegian),
  pl: wordsOf(polish),
  pt: wordsOf(portuguese),
  ro: wordsOf(romanian),
  sk: wordsOf(slovak),
  sl: wordsOf(slovenian),
  sv: wordsOf(swedish),
  tr: wordsOf(turkish),
}
