import { writeFileSync } from 'node:fs'
import type { Model } from '../fields/ranker/model.ts'
import { calibrate, type HeldOut } from './calibrate.ts'
import { type Examples, toExamples } from './examples.ts'
import { learn } from './learn.ts'
import { readSamples } from './read-samples.ts'

const step = 1 / 16
const folder = new URL('../weights/', import.meta.url)

const collect = async (seed: string, count: number): Promise<Examples> => {
  const all: Examples = { fields: [], whole: [], unreachable: [] }
  for await (const { read, sample } of readSamples(seed, count)) {
    const examples = toExamples(read, sample)
    all.fields.push(...examples.fields)
    all.whole.push(...examples.whole)
    all.unreachable.push(...examples.unreachable)
  }
  return all
}

const printUnreachable = (unreachable: readonly string[]): void => {
  const byKey = Map.groupBy(unreachable, (text) => text.split(':')[0]!)
  for (const [key, texts] of byKey)
    console.log(
      `  no candidate for ${key}: ${texts.length}, as ${texts
        .slice(0, 4)
        .map((text) => text.slice(key.length + 2))
        .join(' | ')}`,
    )
}

const count = Number(process.argv[2] ?? 3000)
const started = performance.now()
const log = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)

const training = await collect('train', count)
log(`${count} documents, ${training.fields.length} choices`)
printUnreachable(training.unreachable)
const weights = learn(training.fields, training.whole, {
  epochs: 12,
  rate: 0.25,
  decay: 3e-6,
  seed: 1,
  hideWords: 0.5,
  hideForm: 0.2,
  hideFeature: 0.1,
})
log('learnt')
const table = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
const model: Model = { weights: table, step, calibration: {} }
const heldOut: HeldOut[] = []
for await (const { read, sample } of readSamples('held-out', Math.ceil(count / 5)))
  heldOut.push({ read, truth: sample.truth })
const calibration = calibrate(heldOut, model)
writeFileSync(new URL('fields.bin', folder), table)
writeFileSync(new URL('fields.json', folder), `${JSON.stringify({ step, calibration }, null, 1)}\n`)
log(`${table.length} weights written`)
