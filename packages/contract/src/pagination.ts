import { z } from 'zod'
import { limits } from './limits.ts'

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(limits.pageSize).default(limits.defaultPageSize),
  cursor: z.string().max(500).optional().describe('next_cursor of the page before'),
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
