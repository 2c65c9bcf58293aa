import { z } from 'zod'

/** What the parent sends: an expression, and the document or the line items of it that it is evaluated over. */
export type ExpressionJob = {
  expression: string
  document: Record<string, unknown> & { line_items: object[] }
  lineNumbers: number[] | null
  /** Of all results together, as JSON. */
  maxResultCharacters: number
}

/** What a child sends; its results are JSON. The parent refuses every other message. */
export const ChildReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({
    kind: z.literal('done'),
    results: z.array(z.string()),
    fault: z
      .strictObject({
        code: z.string().max(20),
        details: z.string().max(300).optional(),
        position: z.number().optional(),
      })
      .nullable(),
  }),
])
export type ChildReply = z.infer<typeof ChildReply>
