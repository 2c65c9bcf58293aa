import type { Readable } from 'node:stream'
import type { Context, KeyedRequest } from '@numora/core'
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

type Run<R extends AppRoute> = (call: Call<R>) => Promise<Reply<R>>

/** A verb that can mostly do its work in one step, together with keeping its answer for an Idempotency-Key. */
type QuickVerb<R extends AppRoute> = {
  /** Undefined where the work, or the answer that was kept before, has to be found out by `run`. */
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
