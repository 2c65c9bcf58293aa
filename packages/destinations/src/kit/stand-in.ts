import type { Provider } from '@numora/contract'
import type { Target } from './adapter.ts'

/** How a stand-in answers the next request that writes a record; requests for a token are answered as usual. */
export type Mood =
  /** The request is taken, and the answer comes too late or never. */
  | 'taken_without_answer'
  | 'breaks_off_before_taking'
  /** 429 in the provider's form, with `retry-after: 7`. */
  | 'rate_limited'
  /** 503 in the provider's form. */
  | 'unavailable'
  /** A refusal of the record in the provider's form. */
  | 'refused'
  /** The token that was given out is no longer accepted, a new one is. Only providers with OAuth. */
  | 'token_ended'

/** A server on loopback that speaks the protocol of a provider, written from its public documentation. */
export type StandIn<P extends Provider = Provider> = {
  /** A destination there, with credentials that are accepted. */
  target: Target<P>
  /** The folders that files may be written into; none by default. */
  dropDirs?: string[]
  /** Credentials that are not accepted; undefined if the provider has none that could be wrong. */
  wrongCredentials: Target<P>['credentials'] | undefined
  /** All secret texts of the target, which must not appear anywhere. */
  secrets: string[]
  /** A record as a mapping makes it, and the same with a change. */
  payloads: [unknown, unknown]
  /** The records that it has now, by id. */
  records(): Record<string, unknown>
  next(mood: Mood): void
  /** How many tokens it has given out. */
  tokens(): number
  close(): Promise<void>
}
