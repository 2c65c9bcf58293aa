import type { Reach, Target } from '../kit/adapter.ts'
import { type Answer, call, isSuccess } from '../kit/call.ts'
import type { GuardedRequest } from '../kit/guarded-fetch.ts'
import { readableJson } from '../kit/readable-json.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'
import { type ErrorContext, hubspotError } from './hubspot-failure.ts'

export type HubSpot = {
  /** Sends JSON and returns the JSON of the answer; throws if the answer is no success, or only partly one. */
  post<T extends object>(path: string, body: unknown, context?: ErrorContext): Promise<T>
  /** Reads; never leaves doubt about a record. Undefined for what does not exist. */
  get<T extends object>(path: string, context?: ErrorContext): Promise<T | undefined>
  /** Sends a request and returns its answer, whatever it is. */
  send(path: string, request: HubSpotRequest): Promise<Answer>
}

type HubSpotRequest = Pick<GuardedRequest, 'body' | 'headers' | 'method'> & { timeoutMs?: number }

/** A client of HubSpot's API with the access token of a private app, which does not end by itself. */
export function openHubSpot(reach: Reach, target: Target<'hubspot'>): HubSpot {
  const { origin } = new URL(target.config.api_url ?? 'https://api.hubapi.com')
  const send: HubSpot['send'] = (path, request) =>
    call(reach, `${origin}/${path}`, {
      ...request,
      headers: {
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
        authorization: `Bearer ${target.credentials.access_token}`,
      },
    })
  return {
    send,
    async post<T extends object>(path: string, body: unknown, context?: ErrorContext) {
      const answer = await send(path, { method: 'POST', body: JSON.stringify(body) })
      if (!isSuccess(answer) || answer.status === 207) throw hubspotError(answer, reach.now, context)
      return (answer.status === 204 ? {} : readableJson(answer)) as T
    },
    async get<T extends object>(path: string, context?: ErrorContext) {
      const answer = await withoutDoubt(send(path, { method: 'GET' }))
      if (answer.status === 404) return undefined
      if (!isSuccess(answer)) throw hubspotError(answer, reach.now, context)
      return readableJson<T>(answer)
    },
  }
}

/** The most records that a batch request takes. */
export const batchSize = 100

/** The parts of a list that batch requests take. */
export function batchesOf<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batchSize) }, (_, at) =>
    all.slice(at * batchSize, (at + 1) * batchSize),
  )
}
