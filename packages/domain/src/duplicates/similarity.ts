/** The share of equal hashes of two MinHash signatures, which estimates the share of their common words; null if one is unknown. */
export function similarity(a: readonly number[] | null, b: readonly number[] | null): number | null {
  if (a === null || b === null || a.length !== b.length) return null
  return a.filter((hash, at) => hash === b[at]).length / a.length
}
