import { readFileSync } from 'node:fs'
import { mix } from '../text/hash.ts'

/** A weight for each feature of each field, at a hashed place, and how scores become probabilities. */
export type Model = {
  weights: ArrayLike<number>
  /** Weights are whole numbers of this step. */
  step: number
  hidden: Hidden
  /** By `schema.field`: slope and offset on the log-odds of the ranker's probability. */
  calibration: Record<string, readonly [slope: number, offset: number]>
}

/**
 * What features mean together: each feature of a kind of candidates adds its row of the table to the units of a hidden
 * layer, whose hyperbolic tangents add to a field's score by the field's weights.
 */
export type Hidden = {
  table: ArrayLike<number>
  /** The table's numbers are whole numbers of this step. */
  step: number
  units: number
  /** By `schema.field`: a weight for each unit. */
  outs: Record<string, readonly number[]>
}

export const tableBits = 18
const tableMask = 2 ** tableBits - 1
export const hiddenBits = 15
const hiddenMask = 2 ** hiddenBits - 1

/** Where a field's weight for a feature lies in the table. */
export function placeOf(feature: number, field: number): number {
  return mix(feature, field) & tableMask
}

/** Which row of the hidden layer's table a feature of a kind of candidates has. */
export function hiddenRow(feature: number, kind: number): number {
  return mix(feature, kind) & hiddenMask
}

const folder = new URL('../../weights/', import.meta.url)

/** All of a model that is no table. */
export type ModelFile = Pick<Model, 'step' | 'calibration'> & { hidden: Omit<Hidden, 'table'> }

/** Whether the model has learned to read documents of a schema. */
export function hasLearned({ hidden }: Model, schema: string): boolean {
  return Object.keys(hidden.outs).some((key) => key.startsWith(`${schema}.`))
}

let model: Model | undefined

/** The model that `pnpm train` made. */
export function loadModel(): Model {
  if (!model) {
    const read = (name: string) => readFileSync(new URL(name, folder))
    const { hidden, ...file } = JSON.parse(read('fields.json').toString()) as ModelFile
    model = {
      ...file,
      weights: new Int8Array(read('fields.bin')),
      hidden: { ...hidden, table: new Int8Array(read('hidden.bin')) },
    }
  }
  return model
}
