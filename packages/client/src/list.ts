import type { Answer } from './answer.ts'
import { type Call, callOf } from './call.ts'

export type Page<T> = { data: T[]; next_cursor: string | null }

export type ToArrayOptions = {
  /** The greatest number of items, from 1 to 10,000; for more, iterate. */
  maxItems: number
}

/** Await it for one page, or iterate over it for all items of this and the following pages. */
export interface List<T> extends Call<Page<T>>, AsyncIterable<T> {
  /** The first items of all pages. Fetches no more pages than needed. */
  toArray(options: ToArrayOptions): Promise<T[]>
}

/** @param fetchPage receives the cursor, undefined for the first page. */
export function listOf<T>(fetchPage: (cursor?: string) => Promise<Answer<Page<T>>>): List<T> {
  const first = callOf(fetchPage())
  const items = async function* () {
    let page = await first
    for (;;) {
      yield* page.data
      // A list of events has a cursor even on its last, empty page.
      if (page.next_cursor === null || page.data.length === 0) return
      page = (await fetchPage(page.next_cursor)).data
    }
  }
  const toArray = async ({ maxItems }: ToArrayOptions) => {
    // A call without types may omit it; loading a whole list is never intended.
    if (!(maxItems >= 1 && maxItems <= 10_000))
      throw new TypeError(`toArray({ maxItems }) takes 1 to 10000, not ${maxItems}`)
    const array: T[] = []
    for await (const item of items()) if (array.push(item) >= maxItems) break
    return array
  }
  return Object.assign(first, { [Symbol.asyncIterator]: items, toArray })
}
