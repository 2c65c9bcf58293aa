import { extractWith } from '../fields/extract-with.ts'
import type { RankerModel } from '../fields/ranker/ranker-weights.ts'
import { isSameValue } from '../fields/text/is-same-value.ts'
import type { FieldValue, ReadFile } from '../file-content.ts'
import type { Taught } from './examples.ts'

export type HeldOut = {
  read: ReadFile
  truth: Taught['truth']
  /** Whether it is a document of others, not a generated one. */
  isReal: boolean
}

/** `weight` is how many values it counts as; one if left out. */
type Outcome = { confidence: number; isRight: boolean; weight?: number }

/** A real document counts as much as this many generated ones, which are tidier. */
const realWeight = 8

/** What is known of a field's calibration before; its weight is that of the same sum of p × (1 - p). */
type Prior = { slope: number; offset: number; weight: number }

const noPrior: Prior = { slope: 1, offset: 0, weight: 1 }
/** The weight of the calibration that the present weights have, when training goes on with them. */
const presentWeight = 20

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
export function fitCalibration(
  outcomes: readonly Outcome[],
  prior: Prior = noPrior,
): [slope: number, offset: number] {
  let { slope, offset } = prior
  for (let round = 0; round < 30; round++) {
    // The prior decides for fields with few outcomes.
    let [g0, g1, h00, h01, h11] = [
      prior.weight * (offset - prior.offset),
      2 * prior.weight * (slope - prior.slope),
      prior.weight,
      0,
      2 * prior.weight,
    ]
    for (const { confidence, isRight, weight: count = 1 } of outcomes) {
      const p0 = Math.min(1 - 1e-6, Math.max(1e-6, confidence))
      const x = Math.log(p0 / (1 - p0))
      const p = 1 / (1 + Math.exp(-(slope * x + offset)))
      const error = count * (p - (isRight ? 1 : 0))
      const weight = count * p * (1 - p)
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
  const add = (
    key: string,
    field: FieldValue | undefined,
    truth: string | null | undefined,
    { weight = 1, others = [] as readonly string[] } = {},
  ) => {
    if (truth != null) printed.set(key, (printed.get(key) ?? 0) + 1)
    if (field?.value == null || field.origin === 'computed') return
    const list = found.get(key) ?? []
    found.set(key, list)
    const { value, confidence } = field
    const isRight = truth != null && [truth, ...others].some((each) => isSameValue(value, each))
    list.push({ confidence, isRight, weight })
  }
  for (const { read, truth, isReal } of heldOut) {
    if (!truth.isOfSchema) continue
    const result = extractWith({ ...model, calibration: {} }, read, truth.schema)
    if (!result.ok) continue
    for (const [name, value] of Object.entries(truth.fields))
      add(`${truth.schema}.${name}`, result.fields[name], value, {
        weight: isReal ? realWeight : 1,
        others: truth.alternatives?.[name] ?? [],
      })
  }
}

/** The calibration of the weights that training began with, and the fields that were trained; null: all. */
type Before = { calibration: RankerModel['calibration']; fields: readonly string[] | null }

/**
 * Fits each field's calibration to the outcomes, and prints a summary. Of fields that were not trained again
 * only those are fitted that real documents have.
 */
export function calibrate({ found, printed }: Outcomes, before: Before | null): RankerModel['calibration'] {
  const calibration: RankerModel['calibration'] = { ...before?.calibration }
  for (const [key, list] of found) {
    const known = before?.calibration[key]
    const prior = known && { slope: known[0], offset: known[1], weight: presentWeight }
    const isFitted =
      !before?.fields || before.fields.includes(key) || list.some(({ weight }) => weight === realWeight)
    if (list.length >= fewest && isFitted) calibration[key] = fitCalibration(list, prior)
    const right = list.filter(({ isRight }) => isRight).length
    const all = printed.get(key) ?? 0
    console.log(`  ${key.padEnd(38)} right ${right} of ${all} printed, ${list.length - right} wrong`)
  }
  return calibration
}
