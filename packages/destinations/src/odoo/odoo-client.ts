import type { Reach, Target } from '../kit/adapter.ts'
import { type Answer, call, isSuccess, longTimeoutMs } from '../kit/call.ts'
import { refusal } from '../kit/push-error.ts'
import { unreadable } from '../kit/readable-json.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'
import { odooError, rpcError } from './odoo-failure.ts'

/** A method of a model; `ids` are the records that it is called on. */
type OdooCall = {
  model: string
  method: string
  ids?: number[]
  named: Record<string, unknown>
  /** The part of the push, for messages. */
  where?: string
}

export type Odoo = {
  /** Calls a method in a transaction of its own; throws if it raises. */
  call<T>(call: OdooCall): Promise<T>
  /** Calls a method that changes nothing; never leaves doubt about a record. */
  read<T>(call: OdooCall): Promise<T>
}

/** A client of a destination's Odoo: JSON-2, which is there since version 19, or JSON-RPC, which 22 will no longer have. */
export function openOdoo(reach: Reach, target: Target<'odoo'>): Odoo {
  const run = target.config.json_rpc ? jsonRpc(reach, target) : json2(reach, target)
  return { call: run, read: (call) => withoutDoubt(run(call)) }
}

function json2(reach: Reach, { config, credentials }: Target<'odoo'>): Odoo['call'] {
  const { origin } = new URL(config.url)
  return async <T>({ model, method, ids, named, where }: OdooCall) => {
    const answer = await post(reach, `${origin}/json/2/${model}/${method}`, ids ? { ids, ...named } : named, {
      authorization: `bearer ${credentials.api_key}`,
      'x-odoo-database': config.database,
    })
    if (!isSuccess(answer)) throw odooError(answer, reach.now, where)
    return parsed(answer) as T
  }
}

function jsonRpc(reach: Reach, { config, credentials }: Target<'odoo'>): Odoo['call'] {
  const { origin } = new URL(config.url)
  const { database } = config
  const { login } = config.json_rpc!
  const { api_key } = credentials
  const request = async (service: string, method: string, args: unknown[], where?: string) => {
    const body = { jsonrpc: '2.0', method: 'call', params: { service, method, args }, id: 1 }
    const answer = await post(reach, `${origin}/jsonrpc`, body)
    if (!isSuccess(answer)) throw odooError(answer, reach.now, where)
    const { result, error } = parsed(answer) as { result?: unknown; error?: unknown }
    if (error !== undefined) throw rpcError(error, answer, reach.now, where)
    return result
  }
  let user: Promise<unknown> | undefined
  return async <T>({ model, method, ids, named, where }: OdooCall) => {
    user ??= withoutDoubt(request('common', 'authenticate', [database, login, api_key, {}]))
    const userId = await user
    if (typeof userId !== 'number')
      throw refusal('credentials_refused', 'Odoo accepts no such login with this API key.', 200)
    const args = [database, userId, api_key, model, method, ids ? [ids] : [], named]
    return (await request('object', 'execute_kw', args, where)) as T
  }
}

/** All requests may carry a file or many lines, and Odoo computes while it writes. */
function post(
  reach: Reach,
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return call(reach, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
    timeoutMs: longTimeoutMs,
  })
}

/** JSON of any kind: `true` and `[]` are results, too. */
function parsed(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text)
  } catch {
    throw unreadable(answer)
  }
}
