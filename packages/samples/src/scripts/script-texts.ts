import { makeCast } from '../designs/cast.ts'
import type { Region } from '../locales/region.ts'
import { createRandom } from '../random.ts'
import type { Company } from '../world/company.ts'
import { listOf } from '../world/world.ts'
import { scriptRegions } from './script-regions.ts'

/** A line of a document in another script, and what it is. */
export type ScriptText = {
  kind: 'company' | 'person' | 'street' | 'town' | 'caption' | 'item' | 'sentence' | 'number'
  text: string
}

/** The lines of an address: those with the name of a street are streets, others towns; a line with both is a street. */
function addressTexts({ address }: Company, { world }: Region): ScriptText[] {
  const streets = listOf(world.streets)
  return address.map((text) => ({
    kind: streets.some((street) => text.includes(street)) ? 'street' : 'town',
    text,
  }))
}

function* textsOf(region: Region, seed: string): Generator<ScriptText> {
  const r = createRandom(seed)
  const { words, world } = region
  const facts = makeCast(region, r.fork('facts'), { lineCount: 3 })
  for (const company of [facts.vendor, facts.customer]) {
    yield { kind: company.isPerson ? 'person' : 'company', text: company.name }
    yield { kind: 'person', text: company.contact }
    yield* addressTexts(company, region)
  }
  for (const { description } of facts.lines) yield { kind: 'item', text: description }
  yield { kind: 'number', text: facts.vendor.phone }
  yield { kind: 'company', text: r.pick(listOf(world.banks)) }
  const label = r.pick(listOf(r.pick(Object.values(words.labels))))
  yield { kind: 'caption', text: r.chance(0.4) ? `${label}:` : label }
  yield { kind: 'caption', text: r.pick(listOf(r.pick(Object.values(words.columns)))) }
  yield {
    kind: 'caption',
    text: r.pick([words.invoice, world.beside?.department ?? words.invoice].flatMap(listOf)),
  }
  const sentence = r.pick([
    ...words.terms,
    ...words.requests,
    ...listOf(words.notes),
    ...listOf(words.thanks),
  ])
  yield {
    kind: 'sentence',
    text: sentence
      .replace('{days}', '30')
      .replace(/\{due\}/, facts.dueDate)
      .replace(/\{total\}/, facts.totals.total.toFixed())
      .replace(/\{number\}/, facts.number),
  }
}

/** Lines as invoices of `count` firms of each region to learn from have them. */
export function* scriptTexts(count: number): Generator<ScriptText> {
  for (const region of scriptRegions.learn)
    for (let i = 0; i < count; i++) yield* textsOf(region, `script-texts/${region.tag}/${i}`)
}
