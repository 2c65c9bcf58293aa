import { textKinds } from '../../fields/text-kinds/text-kinds.ts'
import { type TextModel, textTableBits, weighText } from '../../fields/text-kinds/text-model.ts'
import { createAdaGrad } from '../ada-grad.ts'
import { shuffle } from '../random.ts'

/** The features of a line, and the index of its kind. */
export type TextExample = { features: readonly number[]; kind: number }

const epochs = 5
const rate = 0.25
const decay = 1e-5
/** The share of features that are hidden at random, so that no single one decides. */
const hidden = 0.3
const step = 1 / 12

/** Multinomial logistic regression over hashed features, rounded to bytes. */
export function learnTexts(examples: readonly TextExample[], random: () => number): TextModel {
  const count = textKinds.length
  const table = createAdaGrad(new Float32Array(2 ** textTableBits * count), rate)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { features, kind } of order) {
      const seen = features.filter(() => random() >= hidden)
      if (seen.length === 0) continue
      const weighed = weighText(seen, { table: table.values, step: 1 })
      const scale = 1 / Math.sqrt(seen.length)
      for (const feature of seen) {
        const row = (feature & (2 ** textTableBits - 1)) * count
        for (let each = 0; each < count; each++) {
          const gradient = scale * (weighed[each]! - (each === kind ? 1 : 0))
          table.change(row + each, gradient + decay * table.values[row + each]!)
        }
      }
    }
    if (epoch >= epochs - 2) table.count()
  }
  return {
    table: table.mean().map((weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))),
    step,
  }
}
