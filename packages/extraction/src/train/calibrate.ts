import type { Sample } from '@numora/samples'
import { extractWith } from '../fields/extract-with.ts'
import type { RankerModel } from '../fields/ranker/ranker-weights.ts'
import { isSameValue } from '../fields/text/is-same-value.ts'
import type { FieldValue, ReadFile } from '../file-content.ts'
import type { Taught } from './examples.ts'

export type HeldOut = { read: ReadFile; truth: Taught['truth']; lineItems: Sample['truth']['lineItems'] }

type Outcome = { confidence: number; isRight: boolean }

/**
 * By `schema.field`: the values found with whether they were right, and the number of documents on which the
 * field is printed.
 */
export type Outcomes = { found: Map<string, Outcome[]>; printed: Map<string, number> }

export function createOutcomes(): Outcomes {
  return { found: new Map(), printed: new Map() }
}

const fewest = 30

/** Platt's scaling: slope and offset that make the log-odds fit what came true, by Newton steps. */
export function fitCalibration(outcomes: readonly Outcome[]): [slope: number, offset: number] {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 30; round++) {
    // A weak prior for slope 1 and offset 0, for fields with few outcomes.
    let [g0, g1, h00, h01, h11] = [offset, 2 * (slope - 1), 1, 0, 2]
    for (const { confidence, isRight } of outcomes) {
      const p0 = Math.min(1 - 1e-6, Math.max(1e-6, confidence))
      const x = Math.log(p0 / (1 - p0))
      const p = 1 / (1 + Math.exp(-(slope * x + offset)))
      const error = p - (isRight ? 1 : 0)
      const weight = p * (1 - p)
      g0 += error
      g1 += error * x
      h00 += weight
      h01 += weight * x
      h11 += weight * x * x
    }
    const det = h00 * h11 - h01 * h01
    offset = Math.max(-3, Math.min(3, offset - (h11 * g0 - h01 * g1) / det))
    slope = Math.max(0.1, Math.min(1.5, slope - (h00 * g1 - h01 * g0) / det))
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))]
}

/** Adds a model's results on documents that it was not trained on. */
export function addOutcomes(
  { found, printed }: Outcomes,
  heldOut: readonly HeldOut[],
  model: Omit<RankerModel, 'calibration'>,
): void {
  const add = (key: string, field: FieldValue | undefined, truth: string | null | undefined) => {
    if (truth != null) printed.set(key, (printed.get(key) ?? 0) + 1)
    if (field?.value == null || field.origin === 'computed') return
    const list = found.get(key) ?? []
    found.set(key, list)
    list.push({ confidence: field.confidence, isRight: truth != null && isSameValue(field.value, truth) })
  }
  for (const { read, truth, lineItems } of heldOut) {
    if (!truth.isOfSchema) continue
    const result = extractWith({ ...model, calibration: {} }, read, truth.schema)
    if (!result.ok) continue
    for (const [name, value] of Object.entries(truth.fields))
      add(`${truth.schema}.${name}`, result.fields[name], value)
    if (result.lineItems.length === lineItems.length)
      for (const [i, line] of lineItems.entries())
        for (const [name, value] of Object.entries(line))
          add(`${truth.schema}.line_items.${name}`, result.lineItems[i]!.fields[name], value)
  }
}

/** Fits each field's calibration to the outcomes, and prints a summary. */
export function calibrate({ found, printed }: Outcomes): RankerModel['calibration'] {
  const calibration: RankerModel['calibration'] = {}
  for (const [key, list] of found) {
    if (list.length >= fewest) calibration[key] = fitCalibration(list)
    const right = list.filter(({ isRight }) => isRight).length
    const all = printed.get(key) ?? 0
    console.log(`  ${key.padEnd(38)} right ${right} of ${all} printed, ${list.length - right} wrong`)
  }
  return calibration
}
