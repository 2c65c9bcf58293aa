/** The pages of each part of a file, by the pages after which a new part begins. */
export function partsOf(pageCount: number, ends: ReadonlySet<number>): number[][] {
  const parts: number[][] = [[]]
  for (let page = 1; page <= pageCount; page++) {
    parts.at(-1)!.push(page)
    if (ends.has(page) && page < pageCount) parts.push([])
  }
  return parts
}

/** The last page of each part but the last: the opposite of {@link partsOf}. */
export function endsOf(parts: readonly (readonly number[])[]): Set<number> {
  return new Set(parts.slice(0, -1).flatMap((part) => part.at(-1) ?? []))
}
