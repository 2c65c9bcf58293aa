import { nothing } from '../../../fields/nothing.ts'
import type { FieldValue } from '../../../file-content.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import { addDays, addPeriod } from '../parse/add-period.ts'
import { findLegalDates } from '../parse/legal-date.ts'
import type { RankedField } from '../ranker/fields.ts'
import type { ContractRanking } from '../ranker/rank.ts'
import { candidateSource } from './to-field-value.ts'

/** Words before the day on which something begins; `le` alone is before any French date. */
const from =
  /(?:from|beginning|commenc\w+|starting|effective|takes effect|as of|ab(?: dem)?|seit|beginn(?:end|t)|vom|à compter du|à partir du|depuis|effet|courir|vigueur|débute\w*|desde|a partir del?|a contar del?|início em|dal|vanaf|met ingang van|per|od|ode|från|från och med|自)(?:\s+(?:on|the|and|including|as|of|from|date|am|dem|el|le|día|dia|desde|dne|dnia|den))*\s*$/iu

/** A date in the sentence of a period that it counts from. */
function startIn({ paragraph, start }: Candidate, document: ContractDocument): string | null {
  const sentence = document.sentencesOf(paragraph).find((span) => start >= span.start && start < span.end)
  if (!sentence) return null
  const text = paragraph.text.slice(sentence.start, sentence.end)
  return (
    findLegalDates(text, document.dateOrder).find((date) => from.test(text.slice(0, date.start)))?.value ??
    null
  )
}

/**
 * The end that follows from the term and the day it counts from: a date in the term's sentence, the effective date,
 * or the date of the agreement. Its place is that of the term.
 */
export function impliedEnd(
  rankings: Record<RankedField, ContractRanking>,
  fields: Record<string, FieldValue>,
  document: ContractDocument,
): FieldValue {
  const { term, effective_date: effective, signature_date: signed } = fields
  const candidate = rankings.term.values.find(({ value }) => value === term!.value)?.candidates[0]
  if (!candidate?.period) return nothing
  const own = startIn(candidate, document)
  const base = own !== null ? { value: own, confidence: 1 } : effective!.value !== null ? effective! : signed!
  if (base.value === null) return nothing
  const value = addPeriod(base.value, candidate.period.count, candidate.period.unit)
  if (value === null) return nothing
  // Where the last day is printed, it is what the contract says: the computed day, or the one before it.
  const printed = rankings.end_date.values.find(
    (each) => each.value === value || each.value === addDays(value, -1),
  )
  if (printed && own !== printed.value)
    return {
      value: printed.value,
      confidence: Number((term!.confidence * base.confidence).toFixed(4)),
      source: candidateSource(printed.candidates[0]!),
      origin: 'extracted',
    }
  return {
    value,
    confidence: Number((term!.confidence * base.confidence).toFixed(4)),
    source: candidateSource(candidate),
    origin: 'computed',
  }
}
