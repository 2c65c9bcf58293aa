import type { Answer } from './answer.ts'
import { type Call, callOf } from './call.ts'

export type Page<T> = { data: T[]; next_cursor: string | null }

export type ToArrayOptions = {
  /** At most so many items, from 1 to 10,000; for more, iterate. */
  maxItems: number
}

/** Await it for one page, or iterate over it for all items of this and the following pages. */
export interface List<T> extends Call<Page<T>>, AsyncIterable<T> {
  /** The first items of all pages. Fetches no page more than it needs. */
  toArray(options: ToArrayOptions): Promise<T[]>
}

/** @param fetchPage gets the cursor, undefined for the first page. */
export function listOf<T>(fetchPage: (cursor?: string) => Promise<Answer<Page<T>>>): List<T> {
  const first = callOf(fetchPage())
  const items = async function* () {
    let page = await first
    for (;;) {
      yield* page.data
      // A list that goes on as things happen gives a cursor with its last, empty page too.
      if (page.next_cursor === null || page.data.length === 0) return
      page = (await fetchPage(page.next_cursor)).data
    }
  }
  const toArray = async ({ maxItems }: ToArrayOptions) => {
    // Somebody may call it without types: the whole of a list is never what is meant.
    if (!(maxItems >= 1 && maxItems <= 10_000))
      throw new TypeError(`toArray({ maxItems }) takes 1 to 10000, not ${maxItems}`)
    const array: T[] = []
    for await (const item of items()) if (array.push(item) >= maxItems) break
    return array
  }
  return Object.assign(first, { [Symbol.asyncIterator]: items, toArray })
}
