import { readFileSync } from 'node:fs'
import { mix } from '../text/hash.ts'

/** A weight for each feature of each field, at a hashed place, and how scores become probabilities. */
export type Model = {
  weights: ArrayLike<number>
  /** Weights are whole numbers of this step. */
  step: number
  /** By `schema.field`: slope and offset on the log-odds of the ranker's probability. */
  calibration: Record<string, readonly [slope: number, offset: number]>
}

export const tableBits = 18
const tableMask = 2 ** tableBits - 1

/** Where a field's weight for a feature lies in the table. */
export const placeOf = (feature: number, field: number): number => mix(feature, field) & tableMask

const folder = new URL('../../weights/', import.meta.url)

let model: Model | undefined

/** The model that `pnpm train` made. */
export const loadModel = (): Model => {
  model ??= {
    weights: new Int8Array(readFileSync(new URL('fields.bin', folder))),
    ...(JSON.parse(readFileSync(new URL('fields.json', folder), 'utf8')) as Pick<
      Model,
      'step' | 'calibration'
    >),
  }
  return model
}
