import { writeFileSync } from 'node:fs'
import { scriptTexts } from '@numora/samples'
import { textFeatures } from '../../fields/text-kinds/text-features.ts'
import { textKinds } from '../../fields/text-kinds/text-kinds.ts'
import { type TextModel, weighText } from '../../fields/text-kinds/text-model.ts'
import { createRandom, shuffle } from '../random.ts'
import { brandTexts } from './brand-texts.ts'
import { inventedTexts } from './invented-texts.ts'
import { learnTexts, type TextExample } from './learn-texts.ts'
import { lexiconTexts } from './lexicon-texts.ts'
import { printedTexts } from './printed-texts.ts'
import { randomCase } from './random-case.ts'
import { registeredTexts } from './registered-texts.ts'
import type { TaughtText } from './taught-text.ts'

const perLocale = 2000
const documents = 500
/** Firms of a country in another script. */
const perScript = 250
/** Kinds of which there are more texts are thinned out. */
const mostOfKind = 40_000
const heldOutShare = 0.05

const random = createRandom(1)
const taught: TaughtText[] = [
  ...registeredTexts(),
  ...brandTexts(),
  ...inventedTexts(perLocale),
  ...lexiconTexts(random),
  ...scriptTexts(perScript),
]
for await (const text of printedTexts(documents)) taught.push(text)
shuffle(taught, random)
const unique = [...new Map(taught.map((each) => [`${each.kind} ${each.text}`, each])).values()]
const balanced = textKinds.flatMap((kind) => unique.filter((each) => each.kind === kind).slice(0, mostOfKind))
const examples = balanced.map(
  ({ kind, text }): TextExample => ({
    features: textFeatures(randomCase(text, random)),
    kind: textKinds.indexOf(kind),
  }),
)
shuffle(examples, random)
const heldOut = examples.splice(0, Math.round(heldOutShare * examples.length))
const model: TextModel = learnTexts(examples, random)

for (const [index, kind] of textKinds.entries()) {
  const own = heldOut.filter((each) => each.kind === index)
  const guesses = textKinds.map(() => 0)
  for (const { features } of own) {
    const weighed = weighText(features, model)
    guesses[weighed.indexOf(Math.max(...weighed))]!++
  }
  const shares = guesses.map((count, i) => `${textKinds[i]} ${((100 * count) / own.length).toFixed(1)}`)
  console.log(`${kind.padEnd(9)} of ${own.length}: ${shares.join(', ')}`)
}
const folder = new URL('../../weights/', import.meta.url)
writeFileSync(new URL('texts.bin', folder), Int8Array.from(model.table))
writeFileSync(new URL('texts.json', folder), `${JSON.stringify({ step: model.step }, null, 1)}\n`)
