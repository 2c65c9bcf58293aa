import type { Readable } from 'node:stream'
import type { ConfigOf, CredentialsOf, Provider, SchemaId } from '@numora/contract'
import type { GuardedFetch } from './guarded-fetch.ts'

/** The parts of a destination that an adapter receives; both have been validated by the contract. */
export type Target<P extends Provider = Provider> = {
  config: ConfigOf<P>
  credentials: CredentialsOf<P>
}

/** The file that a document was read from. */
export type OriginalFile = {
  name: string | null
  contentType: string
  sizeBytes: number
  read(): Promise<Readable>
}

/** The data to write into a downstream system. */
export type PushRequest = {
  operation: 'create' | 'update'
  /** 1 for the first, increased by each update. */
  revision: number
  /** The same for all attempts of one delivery. */
  key: string
  /** The record to update, if the system returned its id. */
  recordId: string | null
  document: {
    id: string
    schema: SchemaId
    externalId: string | null
    metadata: Record<string, string>
    /** Throws if the file is gone. */
    openFile(): Promise<OriginalFile>
    /** A link to the file that needs no API key and ends after `validMs`; the path of a URL. */
    linkToFile(validMs: number): { url: string; expiresAt: string }
  }
  /** What the destination's mapping made of the document, the same at all attempts. */
  payload: unknown
}

/** The system accepted it. */
export type Pushed = { recordId: string | null; url: string | null; responseStatus: number | null }

/** An access token of a provider with OAuth. */
export type Token = {
  accessToken: string
  expiresAt: Date
  /** Where the API is, if the provider says so together with the token. */
  baseUrl?: string | undefined
}

/** What an adapter may use of the world outside. */
export type Reach = {
  fetch: GuardedFetch
  now: Date
  signal?: AbortSignal | undefined
  /** The folders of the machine that files may be written into, as absolute paths; the operator lists them. */
  dropDirs: readonly string[]
  /**
   * The stored token of the destination, or a new one from `obtain`, which is then stored encrypted until a minute before
   * it expires or the destination is changed. `rejected` is a token that the system no longer accepts.
   */
  token(obtain: () => Promise<Token>, rejected?: string): Promise<Token>
}

/** How to talk to one provider. */
export type Adapter<P extends Provider = Provider> = {
  provider: P
  can: {
    /** A repeated request with the same key creates no second record. */
    idempotencyKey: boolean
    /** `find` can look up whether a record exists. */
    lookup: boolean
    update: boolean
  }
  /**
   * Throws a problem or a refusal if the config is invalid in a way that the contract cannot express, such as a refused
   * address.
   */
  validate(fetch: GuardedFetch, config: ConfigOf<P>, dropDirs: readonly string[]): void
  /**
   * The host that credentials are sent to as they are, if the config chooses it: with another one they must be given again,
   * so that who may change a config does not learn them. Undefined if there is none.
   */
  credentialsGoTo: (config: ConfigOf<P>) => string | undefined
  /** Completes the given credentials; `made` is a generated secret, shown to the caller once. */
  prepare(credentials: CredentialsOf<P>): { credentials: CredentialsOf<P>; made?: string | undefined }
  /** The record that an earlier attempt of this delivery created. Only with `can.lookup`. */
  find(reach: Reach, target: Target<P>, request: PushRequest): Promise<Pushed | undefined>
  create(reach: Reach, target: Target<P>, request: PushRequest): Promise<Pushed>
  update(reach: Reach, target: Target<P>, request: PushRequest): Promise<Pushed>
  /** Sends a harmless request. */
  test(reach: Reach, target: Target<P>): Promise<Pushed>
  /** A token for an executor and the address to use it at; undefined for a provider without OAuth. */
  session: ((reach: Reach, target: Target<P>) => Promise<Token & { baseUrl: string }>) | undefined
}

type Definition<P extends Provider> = Omit<Adapter<P>, Optional> & Partial<Pick<Adapter<P>, Optional>>
type Optional = 'credentialsGoTo' | 'prepare' | 'find' | 'session' | 'update'

/**
 * Creates an adapter. Adapters report failures by throwing `PushRefused` and the like, or by passing on what `fetch`
 * throws; `classifyError` interprets both.
 */
export function defineAdapter<P extends Provider>(definition: Definition<P>): Adapter<P> {
  return {
    prepare: (credentials) => ({ credentials }),
    credentialsGoTo: () => undefined,
    find: async () => undefined,
    update: definition.create,
    session: undefined,
    ...definition,
  }
}
