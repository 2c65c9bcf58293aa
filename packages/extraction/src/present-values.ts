import { attempt, type Fault } from './fault.ts'
import type { Box, ExtractionResult, FieldValue, Page, Source } from './model.ts'
import { toShownBox } from './read/placement.ts'

type Result = Extract<ExtractionResult, { ok: true }>

const decimals = 4

function round(fraction: number): number {
  return Number(fraction.toFixed(decimals))
}

/**
 * Prepares a result for the caller: boxes refer to the pages as shown, and boxes and probabilities have at
 * most four decimals. A value whose position cannot be computed has none.
 */
export function presentValues(result: Result, pages: readonly Page[], faults: Fault[] = []): Result {
  const placements = new Map(pages.map(({ number, placement }) => [number, placement]))
  const presentSource = (source: Source | null): Source | null =>
    attempt(
      faults,
      'places',
      () => {
        if (source === null) return null
        const { page, box } = source
        const placement = placements.get(page)
        return { page, box: (placement ? toShownBox(box, placement) : box).map(round) as Box }
      },
      () => null,
    )
  const presentValue = (value: FieldValue): FieldValue => ({
    ...value,
    confidence: round(value.confidence),
    source: presentSource(value.source),
    ...(value.alternatives && {
      alternatives: value.alternatives.map((one) => ({
        ...one,
        confidence: round(one.confidence),
        source: presentSource(one.source),
      })),
    }),
  })
  const before = faults.length
  const presented = {
    ...result,
    confidence: round(result.confidence),
    fields: mapValues(result.fields, presentValue),
    lineItems: result.lineItems.map((item) => ({ ...item, fields: mapValues(item.fields, presentValue) })),
  }
  const isKnown = result.issues.some(({ code }) => code === 'partly_read')
  return faults.length > before && !isKnown
    ? { ...presented, issues: [...presented.issues, { code: 'partly_read' }] }
    : presented
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
