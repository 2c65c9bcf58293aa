import type { Scope } from '@numora/contract'
import { createApiKey, createWorkspace, systemActor } from '@numora/core'
import { type Context, contextFor } from '@numora/core/testing'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { type ApiOptions, startApi } from '../src/start-api.ts'
import { assertInContract } from './assert-in-contract.ts'

export type Caller = { secret: string; ctx: Context }

export type Sent = {
  caller?: Caller
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  body?: RequestInit['body']
}
// biome-ignore lint/suspicious/noExplicitAny: tests read any answer.
type Received = { status: number; headers: Headers; text: string; json: any }

export type ApiWorld = TestSystem & {
  url: string
  /** A key of a new workspace. */
  newCaller(scopes?: Scope[]): Promise<Caller>
  /** Another key of the same workspace. */
  keyOf(caller: Caller, scopes: Scope[]): Promise<Caller>
  /** Sends a request and checks that its answer is in the contract. */
  send(method: string, path: string, sent?: Sent): Promise<Received>
}

/** The API on a system of its own, called over HTTP. */
export async function openApiWorld(
  options: Partial<ApiOptions> = {},
  system: Parameters<typeof openTestSystem>[0] = {},
): Promise<ApiWorld> {
  const world = await openTestSystem(system)
  const api = await startApi(world.system, {
    host: '127.0.0.1',
    port: 0,
    rateLimit: 'off',
    corsOrigins: [],
    version: '1.2.3-test',
    ...options,
  })
  const newKey = async (workspaceId: string, scopes: Scope[]): Promise<Caller> => {
    const ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
    return { ctx, secret: (await createApiKey(ctx, { name: 'test', scopes })).secret }
  }
  return {
    ...world,
    url: api.url,
    newCaller: async (scopes = ['admin']) =>
      newKey((await createWorkspace(world.system, { name: 'Test' })).id, scopes),
    keyOf: ({ ctx }, scopes) => newKey(ctx.workspaceId, scopes),
    async send(method, path, { caller, headers, json, body } = {}) {
      const response = await fetch(api.url + path, {
        method,
        headers: {
          ...(caller ? { authorization: `Bearer ${caller.secret}` } : {}),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json === undefined ? { body: body ?? null } : { body: JSON.stringify(json) }),
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      } as RequestInit)
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
      const received = {
        status: response.status,
        headers: response.headers,
        text,
        json: isJson ? JSON.parse(text) : undefined,
      }
      assertInContract(method, path, received)
      return received
    },
    async close() {
      await api.close()
      await world.close()
    },
  }
}
