import { readFileSync } from 'node:fs'
import { mix } from '../text/hash.ts'

/**
 * A weight for each feature of each field, in a hash table, and the calibration of the resulting
 * probabilities.
 */
export type RankerModel = {
  weights: ArrayLike<number>
  /** The stored integer weights are multiples of this. */
  step: number
  hidden: Hidden
  /** By `schema.field`: slope and offset that are applied to the log-odds of the ranker's probability. */
  calibration: Record<string, readonly [slope: number, offset: number]>
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

/** The parts of a model that are stored as JSON; tables are stored as binary files. */
export type RankerModelFile = Pick<RankerModel, 'step' | 'calibration'> & { hidden: Omit<Hidden, 'table'> }

/** Whether the model has learned to read documents of a schema. */
export function hasLearned({ hidden }: RankerModel, schema: string): boolean {
  return Object.keys(hidden.outs).some((key) => key.startsWith(`${schema}.`))
}

let model: RankerModel | undefined

/** Loads the model that `pnpm train` wrote; once per process. */
export function loadRankerModel(): RankerModel {
  if (!model) {
    const read = (name: string) => readFileSync(new URL(name, folder))
    const { hidden, ...file } = JSON.parse(read('fields.json').toString()) as RankerModelFile
    model = {
      ...file,
      weights: new Int8Array(read('fields.bin')),
      hidden: { ...hidden, table: new Int8Array(read('hidden.bin')) },
    }
  }
  return model
}
