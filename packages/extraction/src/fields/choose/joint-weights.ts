import { readFileSync } from 'node:fs'
import type { Table } from './combinations.ts'

/**
 * In log-odds: by name, the weights of relations between fields; by `absent <field>`, what is added to the score of absence;
 * by `trust <field>`, what the ranker's log-probabilities are multiplied with, since on unseen layouts it is too sure.
 */
export type FieldWeights = Readonly<Record<string, number>>

/** By schema. */
export type JointWeights = Readonly<Record<string, FieldWeights>>

/**
 * The scores of each field's options and of the tables' cells.
 *
 * @param logits log-probabilities by field and option; a field's first option is its absence
 */
export function weigh(
  fields: readonly string[],
  logits: readonly (readonly number[])[],
  tables: readonly Table<readonly string[]>[],
  weights: FieldWeights,
): { scores: number[][]; tables: Table<number>[] } {
  return {
    scores: fields.map((field, i) => {
      const { [`trust ${field}`]: trust = 1, [`absent ${field}`]: absent = 0 } = weights
      return logits[i]!.map((logit, option) => trust * logit + (option === 0 ? absent : 0))
    }),
    tables: tables.map(({ fields, cells }) => ({
      fields,
      cells: cells.map((names) => names.reduce((sum, name) => sum + (weights[name] ?? 0), 0)),
    })),
  }
}

/** Loads the weights that `pnpm train:joint` wrote. */
export function loadJointWeights(): JointWeights {
  return JSON.parse(readFileSync(new URL('../../weights/joint.json', import.meta.url)).toString())
}
