import { randomBytes } from 'node:crypto'
import {
  type Reply,
  startVendorServer,
  type VendorRequest,
  type VendorServer,
} from '../kit/vendor-server.stand-in.ts'
import { type OdooData, type OdooModel, openModels, Raised, type Row } from './odoo-models.stand-in.ts'

export type OdooServer = VendorServer & {
  database: string
  login: string
  apiKey: string
  rows(model: string): Row[]
}

/**
 * An Odoo server by its documentation: the JSON-2 API with the statuses of exceptions, and JSON-RPC, whose errors have the
 * status 200. Each call is a transaction of its own.
 */
export async function startOdooServer(models: OdooModel[], rows: Record<string, Row[]>): Promise<OdooServer> {
  const data: OdooData = { rows: structuredClone(rows), externalIds: {}, lastId: 100 }
  const orm = openModels(models, data)
  const database = 'contoso'
  const login = 'numora@contoso.example'
  const apiKey = randomBytes(20).toString('hex')

  function handle(request: VendorRequest): Reply {
    const [, api, version, model, method] = request.url.pathname.split('/')
    const body = JSON.parse(request.body.toString())
    if (api === 'jsonrpc') return jsonRpc(body)
    if (api !== 'json' || version !== '2' || request.headers['x-odoo-database'] !== database)
      return { status: 404, body: '<!doctype html><title>404 Not Found</title><h1>Not Found</h1>' }
    try {
      if (request.headers.authorization !== `bearer ${apiKey}`)
        throw new Raised('werkzeug.exceptions.Unauthorized', 'Invalid apikey', 401)
      const { ids = [], ...named } = body
      return { status: 200, body: transaction(model!, method!, ids, named) }
    } catch (error) {
      if (!(error instanceof Raised)) throw error
      return { status: error.status, body: serialized(error) }
    }
  }

  function jsonRpc({ id, params }: { id: number; params: RpcParams }): Reply {
    try {
      return { status: 200, body: { jsonrpc: '2.0', id, result: dispatch(params) } }
    } catch (error) {
      if (!(error instanceof Raised)) throw error
      const rpc = { code: 200, message: 'Odoo Server Error', data: serialized(error) }
      return { status: 200, body: { jsonrpc: '2.0', id, error: rpc } }
    }
  }

  function dispatch({ service, method, args }: RpcParams): unknown {
    const [name] = args
    if (name !== database)
      throw new Raised(
        'psycopg2.OperationalError',
        `connection to server failed: FATAL:  database "${name}" does not exist\n`,
      )
    if (service === 'common' && method === 'authenticate')
      return args[1] === login && args[2] === apiKey ? 2 : false
    const [, userId, key, model, called, positional, named] = args as [
      ...[string, number, string, string, string, unknown[], Record<string, unknown>],
    ]
    if (userId !== 2 || key !== apiKey) throw new Raised('odoo.exceptions.AccessDenied', 'Access Denied', 403)
    if (!models.some(({ name }) => name === model))
      throw new Raised('odoo.exceptions.UserError', `Object ${model} doesn't exist`)
    return transaction(model, called, (positional[0] ?? []) as number[], named)
  }

  function transaction(
    model: string,
    method: string,
    ids: number[],
    named: Record<string, unknown>,
  ): unknown {
    const before = structuredClone(data)
    try {
      return orm.call(model, method, ids, named)
    } catch (error) {
      Object.assign(data, before)
      throw error
    }
  }

  const server = await startVendorServer(handle)
  return Object.assign(server, { database, login, apiKey, rows: orm.rowsOf })
}

type RpcParams = { service: string; method: string; args: unknown[] }

/** An exception as Odoo writes it, with its traceback. */
export function serialized({ name, message }: { name: string; message: string }): object {
  const debug = `Traceback (most recent call last):\n  File "/opt/odoo/odoo/http.py", line 2212, in _transactioning\n${name}: ${message}\n`
  return { name, message, arguments: [message], context: {}, debug }
}
