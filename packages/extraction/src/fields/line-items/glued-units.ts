import type { Amount } from '../candidates/amounts.ts'
import type { Layout } from '../layout/segment.ts'

const glued = /^(\d{1,5})(?:[.,](\d{1,3}))?(?:[xX×]|(\p{L}{1,5}\.?))$/u

/**
 * The numbers that begin a cell and touch their unit or a sign of multiplication, such as `15mes` or `1,5x`. In running text
 * they are sizes or names.
 */
export function withGluedUnits({ segments }: Layout, amounts: readonly Amount[]): readonly Amount[] {
  const found = segments.flatMap((segment): Amount[] => {
    const [, whole, fraction = ''] = glued.exec(segment.words[0]!.text) ?? []
    if (whole === undefined || amounts.some((each) => each.segments[0] === segment && each.from === 0))
      return []
    return [
      {
        kind: 'amount',
        value: fraction ? `${whole}.${fraction}` : whole,
        segments: [segment],
        from: 0,
        to: 1,
        traits: ['glued'],
        isNegative: false,
        decimals: fraction.length,
        hasCurrency: false,
      },
    ]
  })
  return found.length === 0 ? amounts : [...amounts, ...found].toSorted(inOrder)
}

function inOrder({ segments: [a], from }: Amount, { segments: [b], from: other }: Amount): number {
  return a!.index - b!.index || from - other
}

/** The unit that touches a number. */
export function gluedUnit({ traits, segments: [segment], from }: Amount): string | null {
  return traits.includes('glued') ? (glued.exec(segment!.words[from]!.text)?.[3] ?? null) : null
}
