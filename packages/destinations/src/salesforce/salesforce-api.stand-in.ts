import {
  type Reply,
  startVendorServer,
  type VendorRequest,
  type VendorServer,
} from '../kit/vendor-server.stand-in.ts'
import { openSalesforceLogin, type SalesforceLogin } from './salesforce-login.stand-in.ts'
import {
  newId,
  objectOf,
  type Rec,
  type Records,
  Refusal,
  type SObject,
  save,
  withExternalId,
  withId,
} from './sobjects.stand-in.ts'

export type SalesforceApi = VendorServer &
  Omit<SalesforceLogin, 'token' | 'accepts'> & { records(name: string): Rec[] }

const contentVersion: SObject = {
  name: 'ContentVersion',
  prefix: '068',
  fields: {
    Title: { type: 'string', maxLength: 255 },
    Description: { type: 'string', maxLength: 1_000 },
    PathOnClient: { type: 'string', isRequired: true },
  },
}
const root = /^\/services\/data\/v\d+\.\d/

/**
 * Salesforce's token endpoint and REST API on one port, by its documentation: upserts by external id, composite
 * graphs that hold or fail as a whole, files as `ContentVersion` in two parts, errors as a list.
 */
export async function startSalesforceApi(custom: SObject[], existing: Records = {}): Promise<SalesforceApi> {
  const objects = [...custom, contentVersion]
  let records: Records = structuredClone(existing)
  const login = openSalesforceLogin()

  function handle(request: VendorRequest): Reply {
    const { pathname } = request.url
    if (pathname === '/services/oauth2/token') return login.token(request, standIn.url)
    if (!login.accepts(request.headers.authorization))
      return listed(new Refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid'))
    const before = structuredClone(records)
    try {
      const reply = answer(request, pathname.replace(root, ''))
      return { ...reply, headers: { 'Sforce-Limit-Info': 'api-usage=18/15000', ...reply.headers } }
    } catch (error) {
      records = before
      if (!(error instanceof Refusal)) throw error
      return listed(error)
    }
  }

  function answer(request: VendorRequest, path: string): Reply {
    const { method, url, headers, body } = request
    if (path === '/query' && method === 'GET') return query(url.searchParams.get('q') ?? '')
    if (path === '/composite/graph' && method === 'POST') return graphs(JSON.parse(body.toString()))
    if (path === '/sobjects/ContentVersion' && method === 'POST') return file(headers, body)
    const json = method === 'PATCH' ? JSON.parse(body.toString()) : undefined
    return one(method, path, json)
  }

  /** A request for one record, also as a node of a graph. */
  function one(method: string, path: string, body: Record<string, unknown> | undefined): Reply {
    const [, name = '', ...rest] = path.split('/').slice(1).map(decodeURIComponent)
    const object = objectOf(objects, name)
    const [first = '', value] = rest
    if (method === 'GET' && first === 'describe') return describe(object)
    if (value === undefined) {
      const record = withId(object, records, first)
      if (method === 'GET') return { status: 200, body: { attributes: { type: name }, ...record } }
      if (method === 'DELETE') records[name] = records[name]!.filter((other) => other !== record)
      else save(objects, records, object, body!, { record })
      return { status: 204 }
    }
    const found = withExternalId(object, records, first, value)
    if (found.length > 1)
      return { status: 300, body: found.map(({ Id }) => `/services/data/v62.0/sobjects/${name}/${Id}`) }
    const [record] = found
    if (method === 'GET') {
      if (!record) throw new Refusal(404, 'NOT_FOUND', 'The requested resource does not exist')
      return { status: 200, body: { attributes: { type: name }, ...record } }
    }
    const { Id } = save(objects, records, object, body!, { record, key: { [first]: value } })
    return {
      status: record ? 200 : 201,
      body: { id: Id, success: true, errors: [], created: !record },
    }
  }

  function graphs(body: { graphs: { graphId: string; compositeRequest: GraphNode[] }[] }): Reply {
    const [graph, ...others] = body.graphs
    if (!graph || others.length > 0) throw new Refusal(400, 'INVALID_INPUT', 'Expected one graph')
    const nodes = graph.compositeRequest
    if (nodes.length > 500)
      throw new Refusal(400, 'LIMIT_EXCEEDED', 'Limit of 500 reached for number of nodes in Graph Api')
    const before = structuredClone(records)
    const ids: Record<string, string> = {}
    const outcomes: NodeOutcome[] = []
    for (const node of nodes) {
      const { status, body } = attempt(node, ids)
      if (status >= 300) {
        records = before
        const others = nodes.map(({ referenceId }) => ({ status: 400, body: [halted], referenceId }))
        outcomes.splice(0, outcomes.length, ...others)
        outcomes[nodes.indexOf(node)] = { status, body, referenceId: node.referenceId }
        break
      }
      outcomes.push({ status, body: body ?? null, referenceId: node.referenceId })
    }
    const compositeResponse = outcomes.map(({ status, body, referenceId }) => ({
      body,
      httpHeaders: {},
      httpStatusCode: status,
      referenceId,
    }))
    const isSuccessful = outcomes.every(({ status }) => status < 300)
    return {
      status: 200,
      body: { graphs: [{ graphId: graph.graphId, graphResponse: { compositeResponse }, isSuccessful }] },
    }
  }

  function attempt({ method, url, body, referenceId }: GraphNode, ids: Record<string, string>): Reply {
    try {
      const text = JSON.stringify(body ?? {}).replace(/@\{(\w+)\.id\}/g, (_, name) => {
        if (!ids[name]) throw new Refusal(400, 'PROCESSING_HALTED', 'Invalid reference specified.')
        return ids[name]
      })
      const reply = one(method, url.replace(root, ''), JSON.parse(text))
      ids[referenceId] = (reply.body as { id?: string } | undefined)?.id ?? ''
      return reply
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return listed(error)
    }
  }

  function query(soql: string): Reply {
    const [, linked] =
      /^SELECT \S+, \S+ FROM ContentDocumentLink WHERE LinkedEntityId = '(\w+)'$/.exec(soql) ?? []
    if (linked !== undefined)
      return rowsFound((records.ContentDocumentLink ?? []).filter((link) => link.LinkedEntityId === linked))
    const [, columns, name, field, like] =
      /^SELECT ([\w, ]+) FROM (\w+) WHERE (\w+) LIKE '(.*)%'$/.exec(soql) ?? []
    if (!columns) throw new Refusal(400, 'MALFORMED_QUERY', `unexpected token: '${soql}'`)
    const object = objectOf(objects, name!)
    for (const column of [...columns.split(', '), field!])
      if (column !== 'Id' && !object.fields[column])
        throw new Refusal(400, 'INVALID_FIELD', `No such column '${column}' on entity '${name}'.`)
    const prefix = like!.replaceAll('\\_', '_')
    return rowsFound((records[name!] ?? []).filter((record) => String(record[field!]).startsWith(prefix)))
  }

  function file(headers: Record<string, string>, body: Buffer): Reply {
    const [, boundary] =
      /^multipart\/form-data; boundary="?([^"]+)"?$/.exec(headers['content-type'] ?? '') ?? []
    if (!boundary) throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Expected multipart/form-data')
    const text = body.toString('latin1')
    const [, ...parts] = text.split(`--${boundary}\r\n`)
    const [entity, version] = parts.map((part) => {
      const at = part.indexOf('\r\n\r\n')
      return {
        head: part.slice(0, at),
        content: part
          .slice(at + 4)
          .split(`\r\n--${boundary}--`)[0]!
          .replace(/\r\n$/, ''),
      }
    })
    if (
      !entity?.head.includes('name="entity_content"') ||
      !version?.head.includes('name="VersionData"; filename=')
    )
      throw new Refusal(400, 'INVALID_MULTIPART_REQUEST', 'Error parsing a multipart request')
    const { FirstPublishLocationId, ...values } = JSON.parse(Buffer.from(entity.content, 'latin1').toString())
    if (
      !Object.values(records)
        .flat()
        .some(({ Id }) => Id === FirstPublishLocationId)
    )
      throw new Refusal(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [
        'FirstPublishLocationId',
      ])
    const { Id } = save(objects, records, contentVersion, values, {})
    Object.assign(withId(contentVersion, records, Id), {
      VersionData: Buffer.from(version.content, 'latin1'),
    })
    const document = {
      ContentDocumentId: newId({ ...contentVersion, prefix: '069' }),
      LinkedEntityId: FirstPublishLocationId,
    }
    records.ContentDocumentLink = [
      ...(records.ContentDocumentLink ?? []),
      {
        Id: newId({ ...contentVersion, prefix: '06A' }),
        ...document,
        ContentDocument: { Description: values.Description },
      },
    ]
    return { status: 201, body: { id: Id, success: true, errors: [] } }
  }

  const standIn = await startVendorServer(handle)
  const { token: _, accepts: __, ...session } = login
  return Object.assign(standIn, session, { records: (name: string) => records[name] ?? [] })
}

type NodeOutcome = { status: number; body: unknown; referenceId: string }

const halted = {
  errorCode: 'PROCESSING_HALTED',
  message: 'The transaction was rolled back since another operation in the same transaction failed.',
}

type GraphNode = { method: string; url: string; body?: Record<string, unknown>; referenceId: string }

function describe({ name, fields }: SObject): Reply {
  const described = Object.entries(fields).map(([field, { type, isExternalId = false }]) => ({
    name: field,
    type,
    externalId: isExternalId,
    unique: isExternalId,
    createable: true,
  }))
  return { status: 200, body: { name, fields: described } }
}

function rowsFound(found: Rec[]): Reply {
  return { status: 200, body: { totalSize: found.length, done: true, records: found } }
}

function listed({ status, errorCode, message, fields }: Refusal): Reply {
  return { status, body: [{ message, errorCode, ...(fields ? { fields } : {}) }] }
}
