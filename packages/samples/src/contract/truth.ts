import { addDays } from '../page/format.ts'
import type { Sheet } from '../page/sheet.ts'
import type { PrintedPosition } from '../sample.ts'
import type { ContractTruth } from './contract-sample.ts'
import { type ContractField, contractFields } from './contract-sample.ts'
import type { ContractFacts } from './facts.ts'
import type { MarkBook } from './mark-book.ts'
import type { Voice } from './voice.ts'

function alternativesOf(
  voice: Voice,
  fields: Record<ContractField, string | null>,
  translated: readonly [string, string][],
  otherNotices: readonly string[],
): ContractTruth['alternatives'] {
  const { facts, language } = voice
  const { region, signatureDates } = facts
  const all: ContractTruth['alternatives'] = {}
  const add = (field: ContractField, values: (string | null)[]) => {
    const others = [...new Set(values)].filter((value) => value !== fields[field])
    if (others.length > 0) all[field] = others
  }
  const hasBlockDates = ['same', 'different'].includes(facts.signatureMode)
  const dates = [...(hasBlockDates ? signatureDates : []), ...(facts.isDated ? [facts.agreementDate] : [])]
  if (dates.length > 0) add('signature_date', dates)
  if (['signature', 'agreement'].includes(facts.effectiveMode) && fields.effective_date)
    add('effective_date', [null])
  if (fields.end_date) add('end_date', [addDays(fields.end_date, -1), addDays(fields.end_date, 1)])
  const translations = (field: ContractField) =>
    translated.filter(([name]) => name === field).map(([, value]) => value)
  for (const field of ['title', 'term', 'notice_period'] as const)
    if (fields[field])
      add(field, [...translations(field), ...(field === 'notice_period' ? otherNotices : [])])
  if (fields.governing_law)
    add('governing_law', [...(language.lawAliases[region.country] ?? []), ...translations('governing_law')])
  if (facts.renewalMode === 'consent' && fields.auto_renewal) add('auto_renewal', [null])
  return all
}

/** What was printed. A value that is printed in two ways throws: a fault of the wordings or of a layout. */
export function contractTruthOf(
  sheet: Sheet,
  voice: Voice,
  book: MarkBook,
  translated: readonly [string, string][],
): ContractTruth {
  const { facts } = voice
  const fields = Object.fromEntries(contractFields.map((name) => [name, null])) as Record<
    ContractField,
    string | null
  >
  const places: ContractTruth['places'] = {}
  const printed: ContractTruth['printed'] = {}
  const marks = [...sheet.positions].sort(([, a], [, b]) => a.page - b.page)
  const otherNotices: string[] = []
  for (const [mark, place] of marks) {
    // The notice for ending at any time, beside the one that stops a renewal.
    if (mark.field === 'other_notice') {
      otherNotices.push(mark.value)
      continue
    }
    const field = mark.field as ContractField
    const known = fields[field]
    if (known === undefined) throw new Error(`No such field: ${field}`)
    if (known !== null && known !== mark.value)
      throw new Error(`${field} is printed as "${known}" and as "${mark.value}"`)
    fields[field] = mark.value
    places[field] = [...(places[field] ?? []), place]
    printed[field] ??= book.printed.get(mark) ?? mark.value
  }
  const endDate = fields.end_date ? 'printed' : impliedEnd(facts, fields.effective_date) ? 'implied' : null
  fields.end_date ??= impliedEnd(facts, fields.effective_date)
  return {
    fields,
    boxes: Object.fromEntries(
      Object.entries(places).map(([name, list]): [string, PrintedPosition] => [name, list[0]!]),
    ),
    places,
    printed,
    endDate,
    alternatives: alternativesOf(voice, fields, translated, otherNotices),
  }
}

function impliedEnd(facts: ContractFacts, effective: string | null): string | null {
  return effective !== null && ['fixed', 'anniversary'].includes(facts.termMode) ? facts.endDate : null
}
