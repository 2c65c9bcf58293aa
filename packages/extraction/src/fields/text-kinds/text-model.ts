import { readFileSync } from 'node:fs'
import { textKinds } from './text-kinds.ts'

export const textTableBits = 16
const mask = 2 ** textTableBits - 1

/** A row of weights for each feature, one by kind of text, in a hash table. */
export type TextModel = {
  table: ArrayLike<number>
  /** The stored integers of the table are multiples of this. */
  step: number
}

const folder = new URL('../../weights/', import.meta.url)
let model: TextModel | undefined

/** Loads the weights that `pnpm train:texts` wrote; once per process. */
export function loadTextModel(): TextModel {
  model ??= {
    table: new Int8Array(readFileSync(new URL('texts.bin', folder))),
    ...(JSON.parse(readFileSync(new URL('texts.json', folder), 'utf8')) as { step: number }),
  }
  return model
}

/** The probability of each kind of text, in the order of `textKinds`. */
export function weighText(features: readonly number[], { table, step }: TextModel): number[] {
  const scores = textKinds.map((_, kind) => {
    let sum = 0
    for (let i = 0; i < features.length; i++) sum += table[(features[i]! & mask) * textKinds.length + kind]!
    return sum
  })
  // By the root of their number, so that the many features of a long line do not make it much surer than a short one.
  const scale = step / Math.sqrt(features.length)
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - most) * scale))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}
