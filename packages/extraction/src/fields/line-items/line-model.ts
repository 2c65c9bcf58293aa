import { readFileSync } from 'node:fs'

/** What speaks for or against a choice, by name: numbers between -1 and 1. */
export type Evidence = Readonly<Record<string, number>>

/** The weight of each kind of evidence. */
export type EvidenceWeights = Readonly<Record<string, number>>

/** What is decided by weights that `pnpm train:lines` learned, each choice by the sum of its weighted evidence. */
export type LineModel = {
  /** Which columns are quantity, price and amount. */
  columns: EvidenceWeights
  /** With which line of an item its name begins. */
  nameStart: EvidenceWeights
  /** Whether a name continues on the next line: the log-odds. */
  nameContinues: EvidenceWeights
  /** At which sign within its text an item's name ends, against not at all. */
  nameEnds: EvidenceWeights
  /** By field, whether a cell is right: the log-odds. */
  cells: Readonly<Record<string, EvidenceWeights>>
}

/** The score of a choice: the sum of its weighted evidence. */
export function scoreOf(evidence: Evidence, weights: EvidenceWeights): number {
  let sum = 0
  for (const name in evidence) sum += (weights[name] ?? 0) * evidence[name]!
  return sum
}

let model: LineModel | undefined

/** Loads the weights of line items; once per process. */
export function loadLineModel(): LineModel {
  model ??= JSON.parse(
    readFileSync(new URL('../../weights/line-items.json', import.meta.url), 'utf8'),
  ) as LineModel
  return model
}
