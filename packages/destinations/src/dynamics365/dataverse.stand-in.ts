import { randomUUID } from 'node:crypto'
import {
  type Reply,
  startVendorServer,
  type VendorRequest,
  type VendorServer,
} from '../kit/vendor-server.stand-in.ts'
import {
  findRow,
  missing,
  Refusal,
  type Row,
  type Rows,
  remove,
  type Table,
  tableOf,
  upsert,
} from './dataverse-rows.stand-in.ts'
import { type EntraId, openEntraId } from './entra-id.stand-in.ts'
import { formatChangeSet, parseChangeSet } from './odata-batch.stand-in.ts'

export type Dataverse = VendorServer &
  Omit<EntraId, 'token' | 'accepts'> & { rows(logicalName: string): Row[] }

const annotation: Table = {
  logicalName: 'annotation',
  entitySet: 'annotations',
  attributes: { subject: 'String', filename: 'String', mimetype: 'String', documentbody: 'String' },
  keys: [],
}
const team: Table = { logicalName: 'team', entitySet: 'teams', attributes: { name: 'String' }, keys: [] }
const api = '/api/data/v9.2'

/**
 * Entra ID's token endpoint and the Dataverse Web API 9.2 on one port, by Microsoft's documentation: upserts by
 * alternate keys, change sets that hold or fail as a whole, notes with a largest size, their error bodies.
 */
export async function startDataverse(
  tables: Table[],
  { maxUploadBytes = 5_242_880, teams = [] as string[], accounts = [] as string[] } = {},
): Promise<Dataverse> {
  const notes: Table = {
    ...annotation,
    lookups: Object.fromEntries(
      tables.map(({ logicalName }) => [
        `objectid_${logicalName}`,
        { attribute: '_objectid_value', targets: logicalName },
      ]),
    ),
  }
  const owned = tables.map((table) => ({
    ...table,
    lookups: { ...table.lookups, ownerid: { attribute: '_ownerid_value', targets: 'team' } },
  }))
  const all = [...owned, notes, team]
  let rows: Rows = {
    team: teams.map((id) => ({ id })),
    account: accounts.map((accountnumber) => ({ id: randomUUID(), accountnumber })),
  }
  const entra = openEntraId()

  function handle(request: VendorRequest): Reply {
    const { pathname } = request.url
    if (pathname.endsWith('/oauth2/v2.0/token')) return entra.token(request, `${standIn.url}/.default`)
    if (!entra.accepts(request.headers.authorization))
      return {
        status: 401,
        headers: { 'www-authenticate': `Bearer authorization_uri=${standIn.url}/${entra.tenantId}` },
      }
    const before = structuredClone(rows)
    try {
      return answer(request, decodeURIComponent(pathname.slice(api.length + 1)))
    } catch (error) {
      rows = before
      if (!(error instanceof Refusal)) throw error
      return refused(error)
    }
  }

  function answer(request: VendorRequest, path: string): Reply {
    const { method, url, headers } = request
    if (path === '$batch') return batch(request)
    if (path === 'WhoAmI' && method === 'GET') return { status: 200, body: { UserId: randomUUID() } }
    const [, table] = /^EntityDefinitions\(LogicalName='(\w+)'\)\/Keys$/.exec(path) ?? []
    if (table !== undefined) return keysOf(table)
    if (method === 'GET') return read(url, path)
    const [contentType] = (headers['content-type'] ?? '').split(';')
    if (method !== 'DELETE' && contentType !== 'application/json')
      throw new Refusal(400, '0x80060888', 'A supported MIME type could not be found.')
    return write(method, `${path}${url.search}`, headers, request.body.toString())
  }

  function read(url: URL, path: string): Reply {
    const columns = url.searchParams.get('$select')?.split(',') ?? []
    if (path.includes('(')) {
      const { table, row } = findRow(all, rows, path)
      if (!row) throw missing(table, path)
      return { status: 200, body: shown(table, row, columns) }
    }
    const table = tableOf(all, path)
    const [, attribute, prefix] =
      /^startswith\((\w+),'(.*)'\)$/.exec(url.searchParams.get('$filter') ?? '') ?? []
    if (attribute !== undefined && !table.attributes[attribute])
      throw new Refusal(
        400,
        '0x0',
        `Could not find a property named '${attribute}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
      )
    const value = (rows[table.logicalName] ?? [])
      .filter((row) => attribute === undefined || String(row[attribute]).startsWith(prefix!))
      .slice(0, Number(url.searchParams.get('$top') ?? 5_000))
      .map((row) => shown(table, row, columns))
    return { status: 200, body: { '@odata.context': `${standIn.url}${api}/$metadata#${path}`, value } }
  }

  function write(method: string, path: string, headers: Record<string, string>, text: string): Reply {
    const [reference = '', query = ''] = path.split('?')
    if (method === 'DELETE') {
      remove(all, rows, reference)
      return { status: 204, headers: { 'OData-Version': '4.0' } }
    }
    if (method !== 'PATCH' || !reference.includes('('))
      throw new Refusal(405, '0x8006088a', `The requested resource does not support http method '${method}'.`)
    const body = JSON.parse(text)
    if (String(body.documentbody ?? '').length > maxUploadBytes)
      throw new Refusal(
        400,
        '0x80043e09',
        'The attachment is either not a valid type or is too large. It cannot be uploaded or downloaded.',
      )
    const { table, row, isNew } = upsert(all, rows, reference, body, {
      ifMatch: headers['if-match'],
      ifNoneMatch: headers['if-none-match'],
    })
    // Documented: the header repeats the key of the request, not the row's id.
    const entityId = `${standIn.url}${api}/${decodeURIComponent(reference)}`
    if (headers.prefer !== 'return=representation')
      return { status: 204, headers: { 'OData-EntityId': entityId } }
    const columns = new URLSearchParams(query).get('$select')?.split(',') ?? []
    return { status: isNew ? 201 : 200, body: shown(table, row, columns) }
  }

  function batch({ headers, body }: VendorRequest): Reply {
    const operations = parseChangeSet(body.toString(), headers['content-type'] ?? '')
    if (!operations) throw new Refusal(400, '0x80060888', 'Bad Request - Error in batch syntax.')
    if (operations.length > 1_000)
      throw new Refusal(400, '0x80060890', 'The current batch message contains too many parts.')
    const before = structuredClone(rows)
    const outcomes: Parameters<typeof formatChangeSet>[0] = []
    for (const { contentId, method, path, headers, body } of operations)
      try {
        const {
          status,
          headers: given = {},
          body: content,
        } = write(method, path.slice(api.length + 1), headers, body)
        outcomes.push({ contentId, status, headers: given, body: content })
      } catch (error) {
        rows = before
        if (!(error instanceof Refusal)) throw error
        const { status, headers = {}, body } = refused(error)
        const { contentType, body: content } = formatChangeSet([{ contentId, status, headers, body }])
        return { status, headers: { 'content-type': contentType }, body: content }
      }
    const { contentType, body: content } = formatChangeSet(outcomes)
    return { status: 200, headers: { 'content-type': contentType }, body: content }
  }

  function keysOf(logicalName: string): Reply {
    const table = all.find((table) => table.logicalName === logicalName)
    if (!table) throw new Refusal(404, '0x80060888', `Could not find an entity with name ${logicalName}.`)
    const value = table.keys.map((key) => ({ KeyAttributes: [key], EntityKeyIndexStatus: 'Active' }))
    return { status: 200, body: { value } }
  }

  const standIn = await startVendorServer(handle)
  const { token: _, accepts: __, ...login } = entra
  return Object.assign(standIn, login, { rows: (logicalName: string) => rows[logicalName] ?? [] })
}

/** A row as an answer shows it: the primary key always, and the selected columns. */
function shown(table: Table, { id, ...row }: Row, columns: string[]): Record<string, unknown> {
  const unknown = columns.find((name) => name !== `${table.logicalName}id` && !table.attributes[name])
  if (unknown !== undefined)
    throw new Refusal(
      400,
      '0x80060888',
      `Could not find a property named '${unknown}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
    )
  return {
    '@odata.etag': 'W/"1"',
    [`${table.logicalName}id`]: id,
    ...Object.fromEntries(columns.filter((name) => name in row).map((name) => [name, row[name]])),
  }
}

function refused({ status, code, message }: Refusal): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal' },
    body: { error: { code, message } },
  }
}
