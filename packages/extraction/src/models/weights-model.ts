import type { EngineModel } from '@numora/contract'
import { hashFiles } from './hash-files.ts'

const folder = new URL('../weights/', import.meta.url)
const files = {
  fields: [
    ...['fields', 'names'].flatMap((name) => [`${name}.bin`, `${name}-hidden.bin`, `${name}.json`]),
    'joint.json',
    'texts.bin',
    'texts.json',
    'kinds.json',
  ],
  lines: ['line-items.json'],
  contract: ['contract.bin', 'contract.json'],
}

/** Weights that `pnpm train`, `pnpm train:joint`, `pnpm train:texts`, `pnpm train:kinds`, `pnpm train:lines` and `pnpm train:contracts` write. */
export type WeightsName = keyof typeof files

const known: Partial<Record<WeightsName, EngineModel>> = {}

/** Names weights by their content, which is read once. */
export function weightsModel(name: WeightsName): EngineModel {
  known[name] ??= { name, hash: hashFiles(files[name].map((file) => new URL(file, folder))) }
  return known[name]
}
