import { chooseValues } from '../fields/choose/choose-fields.ts'
import { calibrationTerms, rivalry } from '../fields/choose/confidence.ts'
import { rivalsOf } from '../fields/choose/joint.ts'
import { supportOf } from '../fields/choose/support.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import { chooseWhole } from '../fields/ranker/rank.ts'
import type { Calibration, RankerModel } from '../fields/ranker/ranker-weights.ts'
import { isSameValue } from '../fields/text/is-same-value.ts'
import type { ReadFile } from '../file-content.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import type { Taught } from './examples.ts'

export type HeldOut = {
  read: ReadFile
  truth: Taught['truth']
  /** Whether it is a document of others, not a generated one. */
  isReal: boolean
}

/**
 * `confidence` is the ranker's probability, `rivals` that of the field's other values, `support` what the value's form says for
 * it in log-odds; `weight` is how many values it counts as, one if left out.
 */
type Outcome = {
  confidence: number
  isRight: boolean
  isOtherScript?: boolean
  rivals?: number
  support?: number
  weight?: number
}

/** A real document counts as much as this many generated ones, which are tidier. */
const realWeight = 8

/** What is known of a calibration before; the weight of slopes is four times as much. */
type Fit = readonly [slope: number, offset: number, upperSlope: number, otherScript: number, rivals: number]
type Prior = { calibration: Fit; weight: number }

const noPrior: Prior = { calibration: [1, 0, 1, 0, 0], weight: 1 }
/** The weight of what all fields together have, for each of them. */
const pooledWeight = 10

/**
 * By `schema.field`: the values found with whether they were right, and the number of documents on which the
 * field is printed.
 */
export type Outcomes = { found: Map<string, Outcome[]>; printed: Map<string, number> }

export function createOutcomes(): Outcomes {
  return { found: new Map(), printed: new Map() }
}

const rounds = 300
/** By parameter of a fit: how many times the prior's weight holds it, and its bounds. */
const parameters = [
  { hold: 4, least: 0.1, most: 1.5 },
  { hold: 1, least: -3, most: 3 },
  { hold: 4, least: 0, most: 1.5 },
  { hold: 1, least: -3, most: 3 },
  { hold: 4, least: -1, most: 0 },
]

/**
 * Platt's scaling with two slopes, an offset for other scripts, and a slope for rivals: what makes the log-odds fit what
 * came true (`calibrated`), by Newton steps on one of them after the other. The prior decides where there are few outcomes
 * (L2 penalty).
 */
export function fitCalibration(outcomes: readonly Outcome[], prior: Prior = noPrior): Fit {
  const rows = outcomes.map(
    ({ confidence, isRight, isOtherScript = false, rivals = 0, support = 0, weight = 1 }) => {
      const [below, above] = calibrationTerms(confidence)
      const terms = [below, 1, above, Number(isOtherScript), rivalry(rivals)]
      return { terms, support, isRight: Number(isRight), weight }
    },
  )
  const fit: number[] = [...prior.calibration]
  const columns = fit.map((_, i) => Float64Array.from(rows, ({ terms }) => terms[i]!))
  const sums = Float64Array.from(rows, ({ terms, support }) =>
    terms.reduce((sum, term, i) => sum + fit[i]! * term, support),
  )
  for (let round = 0; round < rounds; round++)
    for (const [i, { hold, least, most }] of parameters.entries()) {
      const column = columns[i]!
      const penalty = prior.weight * hold
      let slope = penalty * (fit[i]! - prior.calibration[i]!)
      let curvature = penalty
      for (let at = 0; at < rows.length; at++) {
        const { isRight, weight } = rows[at]!
        const p = 1 / (1 + Math.exp(-sums[at]!))
        slope += weight * (p - isRight) * column[at]!
        curvature += weight * p * (1 - p) * column[at]! ** 2
      }
      const better = Math.max(least, Math.min(most, fit[i]! - slope / curvature))
      for (let at = 0; at < rows.length; at++) sums[at]! += (better - fit[i]!) * column[at]!
      fit[i] = better
    }
  const [slope, offset, upperSlope, otherScript, rival] = fit.map((each) => Number(each.toFixed(3)))
  return [slope!, offset!, upperSlope!, otherScript!, rival!]
}

function hasRivals({ rivals = 0 }: Outcome): boolean {
  return rivals > 0
}

/** Adds a model's results on documents that it was not trained on. */
export function addOutcomes(
  { found, printed }: Outcomes,
  heldOut: readonly HeldOut[],
  model: Omit<RankerModel, 'calibration'>,
): void {
  for (const { read, truth, isReal } of heldOut) {
    if (!truth.isOfSchema) continue
    const described = describeDocument(read)
    const reading = schemaReadings[truth.schema]
    const choices = Object.entries(chooseValues(described, reading, model)).map(([name, choice]) => ({
      name,
      value: choice.option?.value ?? null,
      probability: choice.probability,
      rivals: rivalsOf(choice),
      support: choice.option ? supportOf(choice.option.candidates[0]!) : 0,
    }))
    const types = Object.entries(reading.choices).map(([name, all]) => {
      const [best] = chooseWhole(name, all, described.whole, model.fields)
      return { name, value: best!.choice, probability: best!.probability, rivals: 0, support: 0 }
    })
    for (const { name, value, probability, rivals, support } of [...choices, ...types]) {
      const known = truth.fields[name]
      if (known === undefined) continue
      const key = `${truth.schema}.${name}`
      if (known !== null) printed.set(key, (printed.get(key) ?? 0) + 1)
      if (value === null) continue
      const isRight =
        known !== null &&
        [known, ...(truth.alternatives?.[name] ?? [])].some((each) => isSameValue(value, each))
      const list = found.get(key) ?? []
      found.set(key, list)
      const { isOtherScript } = described.document
      list.push({
        confidence: probability,
        isRight,
        isOtherScript,
        rivals,
        support,
        weight: isReal ? realWeight : 1,
      })
    }
  }
}

/**
 * Fits the calibration of each of some fields to its outcomes, as far as they say otherwise than those of all of them
 * together, and prints a summary. Fields whose values have rivals are one group, all other ones another.
 */
export function calibrate(
  { found, printed }: Outcomes,
  isWanted: (key: string) => boolean,
): Record<string, Calibration> {
  const wanted = [...found].filter(([key]) => isWanted(key))
  const calibration: Record<string, Calibration> = {}
  for (const alike of Map.groupBy(wanted, ([, list]) => list.some(hasRivals)).values()) {
    const prior = { calibration: fitCalibration(alike.flatMap(([, list]) => list)), weight: pooledWeight }
    for (const [key, list] of alike) {
      calibration[key] = fitCalibration(list, prior)
      const right = list.filter(({ isRight }) => isRight).length
      const all = printed.get(key) ?? 0
      console.log(`  ${key.padEnd(38)} right ${right} of ${all} printed, ${list.length - right} wrong`)
    }
  }
  return calibration
}
