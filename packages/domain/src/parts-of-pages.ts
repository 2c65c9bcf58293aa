/** The pages of each document in a file, by the pages after the first on which one begins. */
export function partsOfPages(pageCount: number, beginnings: readonly number[]): number[][] {
  const firsts = [1, ...beginnings.filter((page) => page <= pageCount)]
  return firsts.map((first, index) => {
    const end = firsts[index + 1] ?? pageCount + 1
    return Array.from({ length: end - first }, (_, offset) => first + offset)
  })
}
