import { readFileSync } from 'node:fs'
import type { Calibration } from '../../../fields/ranker/ranker-weights.ts'
import { mix } from '../../../fields/text/hash.ts'

/** A weight for each feature of each field, at a hashed place. */
export type ContractModel = {
  weights: ArrayLike<number>
  /** Weights are whole numbers of this step. */
  step: number
  /** By field. */
  calibration: Record<string, Calibration>
  /** By feature of a whole document: how much it speaks for a contract, in log-odds. */
  paper: Record<string, number>
}

export type ContractModelFile = Omit<ContractModel, 'weights'>

export const contractTableBits = 18
const mask = 2 ** contractTableBits - 1

/** Where the weight of a feature for a field is in the table. */
export function weightPosition(feature: number, field: number): number {
  return mix(feature, field) & mask
}

const folder = new URL('../../../weights/', import.meta.url)
let model: ContractModel | undefined

/** The model that `pnpm train:contracts` made. */
export function loadContractModel(): ContractModel {
  if (!model) {
    const file = JSON.parse(readFileSync(new URL('contract.json', folder), 'utf8')) as ContractModelFile
    model = { ...file, weights: new Int8Array(readFileSync(new URL('contract.bin', folder))) }
  }
  return model
}
