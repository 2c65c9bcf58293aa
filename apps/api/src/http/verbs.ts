import type { Readable } from 'node:stream'
import type { Context } from '@numora/core'
import type { AppRoute, AppRouter, ServerInferRequest, ServerInferResponses } from '@ts-rest/core'
import type { Request } from 'express'

/** A validated request, as a route's verb gets it. */
export type Call<R extends AppRoute> = ServerInferRequest<R> & {
  ctx: Context
  req: Request
  /** Aborts when nobody waits for the answer any more. */
  signal(): AbortSignal
}

type Bytes<T> = T extends { body: Blob } ? Omit<T, 'body'> & { body: Readable | Uint8Array } : T

/** What a verb answers: one of the contract's successes, or that the caller has it already; refusals are thrown. */
type Reply<R extends AppRoute> = (Bytes<ServerInferResponses<R>> | { status: 304; body: undefined }) & {
  headers?: Record<string, string>
}

/** A verb for each route of a part of the contract. */
export type Verbs<R extends AppRouter> = {
  [K in keyof R]: R[K] extends AppRoute
    ? (call: Call<R[K]>) => Promise<Reply<R[K]>>
    : R[K] extends AppRouter
      ? Verbs<R[K]>
      : never
}
