/** Seeded random choices, the same on every machine. */
export type Random = {
  /** In [0, 1). */
  next: () => number
  /** Both ends included. */
  int: (min: number, max: number) => number
  pick: <T>(list: readonly T[]) => T
  weighted: <T>(entries: readonly (readonly [value: T, weight: number])[]) => T
  chance: (probability: number) => boolean
  shuffle: <T>(list: readonly T[]) => T[]
  /** `#` becomes a digit, `%` a digit but 0, `?` a capital letter. */
  fill: (pattern: string) => string
  /** Separate choices, so that a change in one part of a document does not affect the others. */
  fork: (name: string) => Random
}

/** xmur3: a string to 32 bits. */
function hash(text: string): number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return (h ^ (h >>> 16)) >>> 0
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

export function createRandom(seed: string | number): Random {
  let state = hash(String(seed))
  /** mulberry32 */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (entries) => {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of entries) {
        left -= weight
        if (left < 0) return value
      }
      return entries.at(-1)![0]
    },
    shuffle: (list) => {
      const result = [...list]
      for (let i = result.length - 1; i > 0; i--) {
        const j = int(0, i)
        ;[result[i], result[j]] = [result[j]!, result[i]!]
      }
      return result
    },
    fill: (pattern) =>
      pattern.replace(/[#%?]/g, (c) =>
        c === '#' ? String(int(0, 9)) : c === '%' ? String(int(1, 9)) : pick([...letters]),
      ),
    fork: (name) => createRandom(`${seed}/${name}`),
  }
}
