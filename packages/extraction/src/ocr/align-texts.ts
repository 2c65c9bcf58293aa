/**
 * Which characters of two readings of a line correspond: their indexes, null where one reading lacks the
 * character.
 */
export type Pairing = { first: number | null; second: number | null }[]

/** The alignment with the fewest edits (Levenshtein); case is ignored. */
export function alignTexts(first: string[], second: string[]): Pairing {
  const width = second.length + 1
  const costs = new Uint16Array((first.length + 1) * width)
  const isSame = (a: number, b: number) => first[a]!.toLowerCase() === second[b]!.toLowerCase()
  for (let a = 0; a <= first.length; a++)
    for (let b = 0; b <= second.length; b++) {
      if (a === 0 || b === 0) {
        costs[a * width + b] = a + b
        continue
      }
      const paired = costs[(a - 1) * width + b - 1]! + (isSame(a - 1, b - 1) ? 0 : 1)
      const alone = Math.min(costs[(a - 1) * width + b]!, costs[a * width + b - 1]!) + 1
      costs[a * width + b] = Math.min(paired, alone)
    }
  const pairing: Pairing = []
  let [a, b] = [first.length, second.length]
  while (a > 0 || b > 0) {
    const cost = costs[a * width + b]!
    const paired =
      a > 0 && b > 0
        ? costs[(a - 1) * width + b - 1]! + (isSame(a - 1, b - 1) ? 0 : 1)
        : Number.POSITIVE_INFINITY
    if (cost === paired) pairing.push({ first: --a, second: --b })
    else if (a > 0 && cost === costs[(a - 1) * width + b]! + 1) pairing.push({ first: --a, second: null })
    else pairing.push({ first: null, second: --b })
  }
  return pairing.reverse()
}
