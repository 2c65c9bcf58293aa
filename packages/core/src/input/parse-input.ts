import { z } from 'zod'
import { Problem } from '../problem.ts'
import { expectation } from './expectation.ts'
import { detailsOf, invalidInput, unstorable } from './invalid-input.ts'

/** The input of a verb as its route in the contract defines it: the ids in the path and the body. */
export type InputShape = { pathParams?: unknown; body?: unknown }

/**
 * Validates and converts the input of a verb by its route. Throws `invalid_payload` with the same details as in the answer
 * to a request, and `not_found` for an id that cannot exist.
 */
export function parseInput<I extends object>({ pathParams, body }: InputShape, input: I): I {
  const names = pathParams instanceof z.ZodObject ? Object.keys(pathParams.shape) : []
  const entries = Object.entries(input)
  const params = Object.fromEntries(entries.filter(([name]) => names.includes(name)))
  const rest = Object.fromEntries(entries.filter(([name]) => !names.includes(name)))
  const parsed = body instanceof z.ZodType ? parseBody(body, rest) : rest
  if (pathParams instanceof z.ZodObject && !pathParams.safeParse(params).success)
    throw new Problem('not_found')
  return { ...parsed, ...params } as I
}

function parseBody(schema: z.ZodType, body: object): object {
  const { error, data } = schema.safeParse(body, { error: expectation })
  const problem = invalidInput(detailsOf(error?.issues ?? [], 'body')) ?? invalidInput(unstorable(body))
  if (problem) throw problem
  return data as object
}
