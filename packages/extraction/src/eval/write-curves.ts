import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Curve, drawRisk } from './draw-risk.ts'
import type { Outcome } from './evaluate.ts'
import { wholeOf } from './whole-documents.ts'

/** Kinds of fields that are right or wrong for the same reasons. */
const groups: Record<string, RegExp> = {
  names: /_name$/,
  amounts: /_amount$/,
  dates: /_date$/,
  'numbers and codes': /./,
}

function fieldCurves(outcomes: readonly Outcome[]): Curve[] {
  const delivered = outcomes
    .flatMap(({ fields }) => fields)
    .filter(({ value }) => value !== null)
    .map(({ field, confidence, verdict }) => ({ field, confidence, isRight: verdict === 'exact' }))
  const groupOf = ({ field }: { field: string }) =>
    Object.keys(groups).find((name) => groups[name]!.test(field))!
  const all = Map.groupBy(delivered, groupOf)
  return Object.keys(groups).flatMap((name) => (all.has(name) ? [{ name, values: all.get(name)! }] : []))
}

/** Writes risk–coverage curves of fields by source, and of whole documents, as pictures into a folder. */
export function writeCurves(folder: string, bySource: Record<string, readonly Outcome[]>): void {
  mkdirSync(folder, { recursive: true })
  for (const [source, outcomes] of Object.entries(bySource))
    writeFileSync(
      join(folder, `risk-${source}.svg`),
      drawRisk(`Values of ${source} pages`, fieldCurves(outcomes)),
    )
  const wholes = Object.entries(bySource).map(([name, outcomes]) => ({
    name,
    values: outcomes.map((outcome) => wholeOf(outcome, ['exact'], false)),
  }))
  writeFileSync(join(folder, 'risk-documents.svg'), drawRisk('Whole documents', wholes))
}
