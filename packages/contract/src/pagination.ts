import { z } from 'zod'
import { limits } from './limits.ts'
import { digits } from './values.ts'

export const PageQuery = z.strictObject({
  limit: digits(1, limits.pageSize).default(limits.defaultPageSize),
  cursor: z
    .string()
    .max(500)
    .regex(/^cur_[\w-]+$/, 'expected the next_cursor of the page before')
    .optional()
    .describe('next_cursor of the page before'),
})
export type PageQuery = z.output<typeof PageQuery>

/** One page of a list. */
export const page = <T extends z.ZodType>(item: T, id: string) =>
  z
    .object({ data: z.array(item), next_cursor: z.string().nullable().describe('null on the last page') })
    .meta({ id })

/** A list that is short by nature and comes whole. */
export const list = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ data: z.array(item) }).meta({ id })
