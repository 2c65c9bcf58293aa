import { z } from 'zod'
import { Problem } from '../problem.ts'
import { expectation } from './expectation.ts'
import { detailsOf, invalidInput, unstorable } from './invalid-input.ts'

/** What a verb's input has to be, as a route of the contract says it: the ids in its path and its body. */
export type InputShape = { pathParams?: unknown; body?: unknown }

/**
 * The input of a verb as its route takes it. Throws `invalid_payload` with the details that a request would be
 * answered with, and `not_found` for an id that cannot exist.
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
