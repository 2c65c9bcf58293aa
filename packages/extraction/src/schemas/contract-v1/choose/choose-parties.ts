import { nothing } from '../../../fields/nothing.ts'
import type { FieldValue } from '../../../file-content.ts'
import { plainName, withoutForm } from '../parse/names.ts'
import type { RankedField } from '../ranker/fields.ts'
import type { ContractRanking, RankedValue } from '../ranker/rank.ts'
import { chosenValue } from './to-field-value.ts'

const most = 6
/** Shorter names are found within too many others. */
const leastLetters = 4

function isPart(part: string, whole: string, where: 'startsWith' | 'endsWith'): boolean {
  return part.length >= leastLetters && whole[where](part)
}

/**
 * Whether two spellings name one party: one is the beginning of the other, as where the company's form is left out, or its end,
 * as `Harrow Foods Ltd` in `Pelican and Harrow Foods`.
 */
function isSameParty(a: string, b: string): boolean {
  const [whole, other] = [plainName(a), plainName(b)]
  const [bare, otherBare] = [plainName(withoutForm(a)), plainName(withoutForm(b))]
  return (
    whole === other ||
    isPart(whole, other, 'startsWith') ||
    isPart(other, whole, 'startsWith') ||
    isPart(bare, otherBare, 'endsWith') ||
    isPart(otherBare, bare, 'endsWith')
  )
}

/** The two likeliest parties that are not the same. */
export function chooseParties(
  rankings: Record<RankedField, ContractRanking>,
  surely: (field: string, probability: number) => number,
): Record<'party_a_name' | 'party_b_name', FieldValue> {
  const [first, second] = [rankings.party_a_name, rankings.party_b_name]
  type Option = RankedValue | null
  let best: { a: Option; b: Option; score: number } = {
    a: null,
    b: null,
    score: first.noneProbability * second.noneProbability,
  }
  for (const a of [null, ...first.values.slice(0, most)])
    for (const b of [null, ...second.values.slice(0, most)]) {
      if (a && b && isSameParty(a.value, b.value)) continue
      const score = (a?.probability ?? first.noneProbability) * (b?.probability ?? second.noneProbability)
      if (score > best.score) best = { a, b, score }
    }
  const othersOf = ({ values }: ContractRanking) =>
    values.filter(({ value }) => value !== best.a?.value && value !== best.b?.value)
  return {
    party_a_name: best.a ? chosenValue('party_a_name', best.a, othersOf(first), surely) : nothing,
    party_b_name: best.b ? chosenValue('party_b_name', best.b, othersOf(second), surely) : nothing,
  }
}
