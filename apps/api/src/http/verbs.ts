import type { Readable } from 'node:stream'
import type { Context, KeyedRequest } from '@numora/core'
import type { AppRoute, AppRouter, ServerInferRequest, ServerInferResponses } from '@ts-rest/core'
import type { Request } from 'express'

/** A validated request, as a route's verb receives it. */
export type Call<R extends AppRoute> = ServerInferRequest<R> & {
  ctx: Context
  req: Request
  /** Aborts when the caller no longer waits for the answer. */
  signal(): AbortSignal
}

type Bytes<T> = T extends { body: Blob } ? Omit<T, 'body'> & { body: Readable | Uint8Array } : T

/** A verb's answer: one of the contract's successes, or 304; refusals are thrown. */
type Reply<R extends AppRoute> = (Bytes<ServerInferResponses<R>> | { status: 304; body: undefined }) & {
  headers?: Record<string, string>
}

type Run<R extends AppRoute> = (call: Call<R>) => Promise<Reply<R>>

/** A verb that can usually do its work, and store the answer for an Idempotency-Key, in one step. */
type QuickVerb<R extends AppRoute> = {
  /** Undefined if `run` has to do the work or look up the stored answer. */
  atOnce(call: Call<R>, keyed: KeyedRequest | undefined): Promise<Reply<R> | undefined>
  run: Run<R>
}

/** A verb for each route of a part of the contract. */
export type Verbs<R extends AppRouter> = {
  [K in keyof R]: R[K] extends AppRoute
    ? Run<R[K]> | QuickVerb<R[K]>
    : R[K] extends AppRouter
      ? Verbs<R[K]>
      : never
}
