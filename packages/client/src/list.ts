export type Page<T> = { data: T[]; next_cursor: string | null }

/** Await it for one page, or iterate over it for all items of this and the following pages. */
export type List<T> = Promise<Page<T>> & AsyncIterable<T>

/** @param fetchPage gets the cursor, undefined for the first page. */
export const listOf = <T>(fetchPage: (cursor?: string) => Promise<Page<T>>): List<T> => {
  const first = fetchPage()
  const items = async function* () {
    let page = await first
    for (;;) {
      yield* page.data
      // A list that goes on as things happen gives a cursor with its last, empty page too.
      if (page.next_cursor === null || page.data.length === 0) return
      page = await fetchPage(page.next_cursor)
    }
  }
  return Object.assign(first, { [Symbol.asyncIterator]: items })
}
