import { findLegalDates } from '../parse/legal-date.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

/** Without a year there is no date: most paragraphs need no further look. */
const hasYear = /\d{4}|年|\d ?[./-] ?\d|['’]\d\d|thousand|tausend|mille|mil\s|mila|duizend/i

/** `Lyon, le`, `Fait en deux exemplaires à Lyon, le`, `Hamburg / London,`: what a date of signing stands behind. */
const placeLine =
  /^(?:(?:[Ff]ait|FAIT|[Hh]echo|[Ff]eito|[Ff]atto|[Gg]edaan|[Oo]pgemaakt|[Ss]igned|[Dd]one|[Ff]irmado|[Aa]ssinado|[Aa]usgefertigt)\b[^.;\t]{0,70}?|(?:(?:En|EN|Em|In|À|A|Te|At|W|V|Ve)\s+)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){0,3}(?:\s?\/\s?\p{Lu}[\p{L} .'’-]{2,30})?,?)\s*(?:den|le|el|a|aos|em|il|op|on|this|the|am|dne|dnia|,)?\s*$/u
const dateLabel = /^(?:date(?: of signature| signed)?|datum|fecha|data|dnia|dne)\b|^(?:签订|签署)?日期/i

/** Of a line or a cell: whether a place is before its date, or a label of its row calls it one. */
function describeLine(text: string, start: number): string[] {
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf('\t') + 1, before.search(/(?<=\.\s)[^.]*$/))
  return [
    ...(start > from && placeLine.test(text.slice(from, start).trimStart()) ? ['place_line'] : []),
    ...(text.includes('\t') && dateLabel.test(text) && start > 0 ? ['date_row'] : []),
  ]
}

export function findDateCandidates({ flow, dateOrder }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) =>
    hasYear.test(paragraph.text)
      ? findLegalDates(paragraph.text, dateOrder).map(({ start, end, value, form }) => ({
          kind: 'date' as const,
          value,
          paragraph,
          start,
          end,
          traits: [`form:${form}`, ...describeLine(paragraph.text, start)],
        }))
      : [],
  )
}
