import {
  documentSchemas,
  type FieldDefinition,
  limits,
  type ReadingIssue,
  type ReadValue,
  readingLimits,
  type SuccessfulReading,
  taxLineFieldsOf,
} from '@numora/contract'
import { isOfType } from '@numora/domain'
import { attempt, type Fault } from './fault.ts'
import type { Box, Page, Source, TaxLine } from './file-content.ts'
import { toShownBox } from './read/placement.ts'

const decimals = 4

function round(fraction: number): number {
  return Number(fraction.toFixed(decimals))
}

function probability(value: number): number {
  return Number.isFinite(value) ? round(Math.min(1, Math.max(0, value))) : 0
}

function cut(text: string): string {
  return text.slice(0, limits.fieldValueCharacters)
}

/**
 * A reading as it is handed out: boxes are on the pages as they are shown, not upright as they were read; boxes and
 * probabilities have at most four decimals. A value whose place cannot be found stands without one; one that is not
 * what its field's type says is none. What is more than a reading may hold is left out.
 */
export function presentValues(
  reading: SuccessfulReading,
  pages: readonly Page[],
  faults: Fault[] = [],
): SuccessfulReading {
  const placements = new Map(pages.map(({ number, placement }) => [number, placement]))
  const presentSource = (source: Source | null): Source | null =>
    attempt(
      faults,
      'places',
      () => {
        if (source === null) return null
        const { page, box } = source
        const placement = placements.get(page)
        const shown = (placement ? toShownBox(box, placement) : box).map(round) as Box
        return shown.every(Number.isFinite) ? { page, box: shown } : null
      },
      () => null,
    )
  const presentValue = (definition: FieldDefinition, read: ReadValue): ReadValue => {
    const isKept = (value: string) => isOfType(definition, cut(value))
    const alternatives = read.alternatives
      ?.filter(({ value }) => isKept(value))
      .map((one) => ({
        value: cut(one.value),
        confidence: probability(one.confidence),
        source: presentSource(one.source),
      }))
    const { alternatives: _, ...rest } = read
    const more = alternatives && alternatives.length > 0 ? { alternatives } : {}
    return read.value === null || isKept(read.value)
      ? {
          ...rest,
          value: read.value === null ? null : cut(read.value),
          confidence: probability(read.confidence),
          source: presentSource(read.source),
          ...more,
        }
      : { ...rest, value: null, confidence: 0, source: null, ...more }
  }
  const presentAll = (definitions: readonly FieldDefinition[], fields: Record<string, ReadValue>) =>
    Object.fromEntries(
      definitions.map((definition) => [definition.name, presentValue(definition, fields[definition.name]!)]),
    )
  const presentTaxLine = (line: TaxLine) => ({
    fields: presentAll(taxLineFieldsOf(reading.schema), line.fields),
  })
  const before = faults.length
  const { fields, lineItemFields } = documentSchemas[reading.schema]
  const lineItems = reading.lineItems.slice(0, readingLimits.lineItems)
  const taxLines = reading.taxLines?.slice(0, limits.taxLines)
  const isCut = lineItems.length < reading.lineItems.length || taxLines?.length !== reading.taxLines?.length
  const presented = {
    ...reading,
    confidence: probability(reading.confidence),
    fields: presentAll(fields, reading.fields),
    lineItems: lineItems.map((line) => ({ fields: presentAll(lineItemFields, line.fields) })),
    ...(taxLines ? { taxLines: taxLines.map(presentTaxLine) } : {}),
  }
  const issues = issuesOf(reading, lineItems.length, isCut || faults.length > before)
  return { ...presented, issues: issues.map((issue) => presentIssue(issue, presentSource)) }
}

function presentIssue(
  { differing, ...issue }: ReadingIssue,
  presentSource: (source: Source | null) => Source | null,
): ReadingIssue {
  if (!differing) return issue
  const present = ({ value, source }: typeof differing.page) => ({
    value: cut(value),
    source: presentSource(source),
  })
  const page = present(differing.page)
  return 'xml' in differing
    ? { ...issue, differing: { page, xml: present(differing.xml) } }
    : { ...issue, differing: { page, code: present(differing.code) } }
}

function issuesOf({ issues }: SuccessfulReading, lineCount: number, isPartlyRead: boolean): ReadingIssue[] {
  const kept = issues.filter(({ lineItem = -1 }) => lineItem < lineCount).slice(0, readingLimits.issues - 1)
  const isLacking = isPartlyRead || issues.some(({ code }) => code === 'partly_read')
  return isLacking && !kept.some(({ code }) => code === 'partly_read')
    ? [...kept, { code: 'partly_read' }]
    : kept
}
