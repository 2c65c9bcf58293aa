import type { Destination } from '../generated/client.ts'
import type { GuardedFetch } from '../http/guarded-fetch.ts'

/** What an adapter is given of a destination. */
export type Target = { config: Destination['config']; credentials: unknown }

/** What is to be written into a downstream system. */
type PushRequest = {
  operation: 'create' | 'update'
  /** 1 for the first, one more with each update. */
  revision: number
  /** The same through every retry of one delivery. */
  key: string
  /** The record to update, where the system named it. */
  recordId: string | null
  document: { id: string; externalId: string | null; metadata: unknown }
  payload: unknown
}

/** The system took it. */
export type Pushed = { recordId: string | null; url: string | null; responseStatus: number }

/**
 * Why a push did not succeed. `refused` cannot get better; `temporary` may; after `uncertain` the record may exist.
 * Code and message are in our words and may be shown.
 */
export type PushFailure = {
  kind: 'refused' | 'temporary' | 'uncertain'
  code: string
  message: string
  responseStatus: number | null
  /** How long the system asks to be left alone. */
  retryAfterMs?: number | undefined
}

export type Reach = { fetch: GuardedFetch; now: Date; signal?: AbortSignal | undefined }

/** How one provider is spoken to. `C` and `S` are its config and its secrets, as the contract has them. */
export type Adapter<C = unknown, S = unknown> = {
  can: {
    /** A repeat with the same key makes no second record. */
    idempotencyKey: boolean
    /** `find` tells whether a record exists. */
    lookup: boolean
    update: boolean
  }
  /** Throws the problem that a config has. */
  validate(fetch: GuardedFetch, config: C): void
  /** Completes given credentials; `made` is shown to the caller once. */
  prepare(credentials: S | undefined): { credentials: S; made: string | undefined }
  /** The record that an earlier attempt with this key made. Only with `can.lookup`. */
  find?(reach: Reach, target: Target, key: string): Promise<Pushed | undefined>
  create(reach: Reach, target: Target, request: PushRequest): Promise<Pushed>
  update(reach: Reach, target: Target, request: PushRequest): Promise<Pushed>
  /** Sends something harmless. */
  test(reach: Reach, target: Target): Promise<Pushed>
  /** Says what a thrown error means; undefined for one that is ours. */
  classifyError(error: unknown): PushFailure | undefined
}
