import type { Destination } from '../generated/client.ts'
import type { GuardedFetch } from '../http/guarded-fetch.ts'

/** The parts of a destination that an adapter receives. */
export type Target = { config: Destination['config']; credentials: unknown }

/** The data to write into a downstream system. */
type PushRequest = {
  operation: 'create' | 'update'
  /** 1 for the first, increased by each update. */
  revision: number
  /** The same for all attempts of one delivery. */
  key: string
  /** The record to update, if the system returned its id. */
  recordId: string | null
  document: { id: string; externalId: string | null; metadata: unknown }
  payload: unknown
}

/** The system accepted it. */
export type Pushed = { recordId: string | null; url: string | null; responseStatus: number }

/**
 * Why a push failed. `refused` is final; `temporary` may be retried; after `uncertain` the record may exist.
 * Code and message are ours and may be shown.
 */
export type PushFailure = {
  kind: 'refused' | 'temporary' | 'uncertain'
  code: string
  message: string
  responseStatus: number | null
  /** How long the system asks to wait. */
  retryAfterMs?: number | undefined
}

export type Reach = { fetch: GuardedFetch; now: Date; signal?: AbortSignal | undefined }

/** How to talk to one provider. `C` and `S` are its config and its secrets, as defined by the contract. */
export type Adapter<C = unknown, S = unknown> = {
  can: {
    /** A repeated request with the same key creates no second record. */
    idempotencyKey: boolean
    /** `find` can look up whether a record exists. */
    lookup: boolean
    update: boolean
  }
  /** Throws a problem if the config is invalid. */
  validate(fetch: GuardedFetch, config: C): void
  /** Completes the given credentials; `made` is a generated secret, shown to the caller once. */
  prepare(credentials: S | undefined): { credentials: S; made: string | undefined }
  /** The record that an earlier attempt with this key created. Only with `can.lookup`. */
  find?(reach: Reach, target: Target, key: string): Promise<Pushed | undefined>
  create(reach: Reach, target: Target, request: PushRequest): Promise<Pushed>
  update(reach: Reach, target: Target, request: PushRequest): Promise<Pushed>
  /** Sends a harmless request. */
  test(reach: Reach, target: Target): Promise<Pushed>
  /** Interprets a thrown error; undefined for an error of the program. */
  classifyError(error: unknown): PushFailure | undefined
}
