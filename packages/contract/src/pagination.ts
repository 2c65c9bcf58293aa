import { z } from 'zod'
import { limits } from './limits.ts'
import { digits } from './values.ts'

export const PageQuery = z.strictObject({
  limit: digits(1, limits.pageSize)
    .default(limits.defaultPageSize)
    .meta({ description: 'The greatest number of items on the page', examples: [50] }),
  cursor: z
    .string()
    .max(500)
    .regex(/^cur_[\w-]+$/, 'expected the next_cursor of the page before')
    .optional()
    .meta({
      description: 'The `next_cursor` of the previous page; left out for the first page',
      examples: ['cur_ZG9jXzAxanB3cTRxOW03cTRxMms4ZGF4MXgxcTVu'],
    }),
})
export type PageQuery = z.output<typeof PageQuery>

/** One page of a list. */
export function page<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({
      data: z.array(item).describe('The items of this page'),
      next_cursor: z.string().nullable().describe('Opaque cursor of the next page; null on the last page'),
    })
    .meta({ id, description: 'One page of a list' })
}

/** A short list that is returned as a whole. */
export function list<T extends z.ZodType>(item: T, id: string) {
  return z
    .object({ data: z.array(item).describe('All items') })
    .meta({ id, description: 'A list that is not paged' })
}
