import { readFileSync } from 'node:fs'
import type { Kind } from '../candidates/candidate.ts'
import { type JointWeights, loadJointWeights } from '../choose/joint-weights.ts'
import { mix } from '../text/hash.ts'

/** A weight for each feature of each field, in a hash table, and a hidden layer. */
export type Ranker = {
  weights: ArrayLike<number>
  /** The stored integer weights are multiples of this. */
  step: number
  hidden: Hidden
  /** How many times likelier than the likeliest value a field's absence must be for no value to be chosen. */
  absenceOdds: number
}

/** Names have a ranker of their own: they have the most features, and are trained more often. */
export const rankerNames = ['fields', 'names'] as const
export type RankerName = (typeof rankerNames)[number]

/**
 * What is applied to the log-odds of a ranker's probability to make it a confidence; `upperSlope`, if there is one, is for
 * high log-odds, `otherScript` is added for documents in other letters than Latin ones, and `rivals` is multiplied by the
 * weight of other values (`rivalry`).
 */
export type Calibration = readonly [
  slope: number,
  offset: number,
  upperSlope?: number,
  otherScript?: number,
  rivals?: number,
]

export type RankerModel = Readonly<Record<RankerName, Ranker>> & {
  /** By `schema.field`. */
  calibration: Record<string, Calibration>
  /** What says which values fit together. */
  joint: JointWeights
}

/** The ranker of the fields that take their values from a kind of candidates. */
export function rankerNameOf(kind: Kind): RankerName {
  return kind === 'name' ? 'names' : 'fields'
}

/**
 * The hidden layer, for features that mean something together: each feature adds its table row to the units,
 * and the tanh of the units, weighted by field, is added to the field's score.
 */
export type Hidden = {
  table: ArrayLike<number>
  /** The stored integers of the table are multiples of this. */
  step: number
  units: number
  /** By `schema.field`: one weight per unit. */
  outs: Record<string, readonly number[]>
}

export const tableBits = 18
const tableMask = 2 ** tableBits - 1
export const hiddenBits = 15
const hiddenMask = 2 ** hiddenBits - 1

/** The index of a field's weight for a feature in the table. */
export function weightIndex(feature: number, field: number): number {
  return mix(feature, field) & tableMask
}

/** The row of a feature in the hidden layer's table, for a kind of candidates. */
export function hiddenRow(feature: number, kind: number): number {
  return mix(feature, kind) & hiddenMask
}

const folder = new URL('../../weights/', import.meta.url)

/** What is stored of a ranker as JSON, with the calibration of its fields; tables are stored as binary files. */
export type RankerFile = Pick<RankerModel, 'calibration'> &
  Pick<Ranker, 'step' | 'absenceOdds'> & { hidden: Omit<Hidden, 'table'> }

/** Whether the model has learned to read documents of a schema. */
export function hasLearned(model: RankerModel, schema: string): boolean {
  return rankerNames.some((name) =>
    Object.keys(model[name].hidden.outs).some((key) => key.startsWith(`${schema}.`)),
  )
}

function loadRanker(name: RankerName): Ranker & Pick<RankerModel, 'calibration'> {
  const read = (file: string) => readFileSync(new URL(file, folder))
  const { hidden, ...file } = JSON.parse(read(`${name}.json`).toString()) as RankerFile
  return {
    ...file,
    weights: new Int8Array(read(`${name}.bin`)),
    hidden: { ...hidden, table: new Int8Array(read(`${name}-hidden.bin`)) },
  }
}

let model: RankerModel | undefined

/** Loads the model that `pnpm train` and `pnpm train:joint` wrote; once per process. */
export function loadRankerModel(): RankerModel {
  if (!model) {
    const [fields, names] = rankerNames.map(loadRanker) as [
      ReturnType<typeof loadRanker>,
      ReturnType<typeof loadRanker>,
    ]
    const calibration = { ...fields.calibration, ...names.calibration }
    model = { fields, names, calibration, joint: loadJointWeights() }
  }
  return model
}
