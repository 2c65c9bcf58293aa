import { randomUUID } from 'node:crypto'
import {
  type Reply,
  startVendorServer,
  type VendorRequest,
  type VendorServer,
} from '../kit/vendor-server.stand-in.ts'
import {
  type HubSpotObject,
  objectOf,
  Refusal,
  recordOf,
  type Store,
  type Stored,
  save,
} from './hubspot-objects.stand-in.ts'

type UploadedFile = { id: string; path: string; access: string; bytes: Buffer }

export type HubSpotApi = VendorServer & {
  accessToken: string
  /** The records of an object that are not archived. */
  records(type: string): Stored[]
  files: UploadedFile[]
  /** The ids of the records of an object that a record is associated with. */
  associated(id: string, type: string): string[]
  /** Makes a record by hand, associated with another. */
  add(type: string, properties: Record<string, string>, associatedWith: string): Stored
}

/**
 * HubSpot's API by its documentation: records that are written by a unique property in batches of at most 100, each by
 * itself; associations; files by path; errors with a category, and 207 if only a part of a batch was written.
 */
export async function startHubSpotApi(objects: HubSpotObject[], existing: Store): Promise<HubSpotApi> {
  const store = structuredClone(existing)
  const files: UploadedFile[] = []
  /** Pairs of ids; an association can be seen from both sides. */
  const pairs = new Set<string>()
  const accessToken = `pat-eu1-${randomUUID()}`

  async function handle(request: VendorRequest): Promise<Reply> {
    try {
      if (request.headers.authorization !== `Bearer ${accessToken}`)
        throw new Refusal(
          401,
          'INVALID_AUTHENTICATION',
          'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more ' +
            'details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
        )
      return withLimits(await answer(request))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return withLimits({ status: error.status, body: errorBody(error) })
    }
  }

  async function answer(request: VendorRequest): Promise<Reply> {
    const { method, url } = request
    const [api, version, ...path] = url.pathname.slice(1).split('/').map(decodeURIComponent)
    const place = `${method} ${api}/${version}/${path[0]}`
    if (place === 'GET crm/v3/properties') return property(path[1]!, path[2]!)
    if (place === 'GET files/v3/files' && path[1] === 'stat') return fileStat(path[2]!)
    if (place === 'POST files/v3/files') return upload(request)
    if (place === 'POST crm/v4/associations') return associations(path, json(request))
    if (place === 'GET crm/v4/objects') return associationsOf(path[2]!, path[4]!)
    if (place === 'POST crm/v3/objects' && path[2] === 'batch')
      return batch(objectOf(objects, path[1]!), path[3]!, json(request))
    if (api !== 'crm' || version !== 'v3' || path[0] !== 'objects' || path.length !== 3)
      throw new Refusal(404, 'OBJECT_NOT_FOUND', 'resource not found')
    const object = objectOf(objects, path[1]!)
    const record = recordOf(object, store, path[2]!, url.searchParams.get('idProperty') ?? undefined)
    if (!record) throw new Refusal(404, 'OBJECT_NOT_FOUND', 'resource not found')
    if (method === 'PATCH') save(object, store, json(request).properties, record)
    return { status: 200, body: presented(object, record) }
  }

  function property(type: string, name: string): Reply {
    const found = objectOf(objects, type).properties[name]
    if (!found) throw new Refusal(404, 'OBJECT_NOT_FOUND', `Property ${name} does not exist`)
    return { status: 200, body: { name, fieldType: 'text', hasUniqueValue: false, ...found } }
  }

  function batch(object: HubSpotObject, operation: string, { inputs, idProperty: readBy }: Body): Reply {
    if (inputs.length > 100)
      throw new Refusal(
        400,
        'VALIDATION_ERROR',
        `The maximum batch size is 100, but ${inputs.length} were given`,
      )
    if (operation === 'archive') {
      for (const { id } of inputs) {
        const record = recordOf(object, store, id)
        if (record) record.archived = true
      }
      return { status: 204 }
    }
    const results: object[] = []
    const errors: object[] = []
    for (const { id, idProperty, properties, objectWriteTraceId } of inputs)
      try {
        const record = recordOf(object, store, id, idProperty ?? readBy)
        if (operation === 'read')
          (record ? results : errors).push(record ? presented(object, record) : missing(id))
        else results.push({ ...presented(object, save(object, store, properties, record)), new: !record })
      } catch (error) {
        // Only batches whose inputs have trace ids are written in part.
        if (!(error instanceof Refusal) || objectWriteTraceId === undefined) throw error
        const { category, message } = error
        const context = { objectWriteTraceId: [objectWriteTraceId] }
        errors.push({ status: 'error', category, message, context })
      }
    const status = errors.length > 0 ? 207 : 200
    const body = {
      status: 'COMPLETE',
      results,
      ...(errors.length > 0 ? { numErrors: errors.length, errors } : {}),
    }
    return { status, body }
  }

  function associations([, , , , operation]: string[], { inputs }: Body): Reply {
    for (const { from, to } of inputs)
      for (const { id } of [to].flat()) {
        if (operation === 'archive') pairs.delete(pairOf(from.id, id))
        else pairs.add(pairOf(from.id, id))
      }
    return operation === 'archive'
      ? { status: 204 }
      : { status: 200, body: { status: 'COMPLETE', results: [] } }
  }

  function associationsOf(id: string, type: string): Reply {
    const results = associated(id, type).map((other) => ({
      toObjectId: Number(other),
      associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 19, label: null }],
    }))
    return { status: 200, body: { results } }
  }

  function associated(id: string, type: string): string[] {
    return (store[objectOf(objects, type).typeId] ?? [])
      .filter((record) => !record.archived && pairs.has(pairOf(id, record.id)))
      .map((record) => record.id)
  }

  function fileStat(path: string): Reply {
    const found = files.find((file) => file.path === path)
    if (!found) throw new Refusal(404, 'OBJECT_NOT_FOUND', `No file or folder at ${path}`)
    return { status: 200, body: { file: { id: found.id, path, access: found.access } } }
  }

  async function upload({ headers, body }: VendorRequest): Promise<Reply> {
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    const file = form.get('file')
    const { access, overwrite } = JSON.parse(String(form.get('options') ?? '{}'))
    if (!(file instanceof Blob) || typeof access !== 'string' || !form.get('folderPath'))
      throw new Refusal(
        400,
        'VALIDATION_ERROR',
        'file, options.access and folderId or folderPath are required',
      )
    const path = `${form.get('folderPath')}/${form.get('fileName')}`
    const known = files.find((other) => other.path === path)
    if (known && !overwrite) throw new Refusal(409, 'CONFLICT', `A file at ${path} already exists`)
    const stored = known ?? { id: String(180_000_000_000 + files.length), path, access, bytes: body }
    stored.bytes = Buffer.from(await file.arrayBuffer())
    if (!known) files.push(stored)
    return { status: 201, body: { id: stored.id, path, access, size: stored.bytes.length } }
  }

  const server = await startVendorServer(handle)
  return Object.assign(server, {
    accessToken,
    files,
    associated,
    add(type: string, properties: Record<string, string>, associatedWith: string) {
      const record = save(objectOf(objects, type), store, properties)
      pairs.add(pairOf(record.id, associatedWith))
      return record
    },
    records: (type: string) =>
      (store[objectOf(objects, type).typeId] ?? []).filter(({ archived }) => !archived),
  })
}

// biome-ignore lint/suspicious/noExplicitAny: The stand-in takes what arrives.
type Body = { inputs: any[]; idProperty?: string; properties: Record<string, unknown> }

function json({ body }: VendorRequest): Body {
  return JSON.parse(body.toString())
}

function missing(id: string): object {
  const message =
    'Could not get some LINE_ITEM objects, they may be deleted or not exist. Check that ids are valid.'
  return { status: 'error', category: 'OBJECT_NOT_FOUND', message, context: { ids: [id] } }
}

function presented({ typeId }: HubSpotObject, { id, properties, archived }: Stored): object {
  const url = `https://app.hubspot.com/contacts/4711/record/${typeId}/${id}`
  return { id, properties: { ...properties, hs_object_id: id }, archived, url }
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ')
}

/** An error as HubSpot writes it. */
export function errorBody({ category, message }: { category: string; message: string }): object {
  return { status: 'error', message, correlationId: randomUUID(), category }
}

function withLimits(reply: Reply): Reply {
  const headers = {
    'X-HubSpot-RateLimit-Daily': '250000',
    'X-HubSpot-RateLimit-Daily-Remaining': '249018',
    'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
    'X-HubSpot-RateLimit-Max': '100',
    'X-HubSpot-RateLimit-Remaining': '99',
  }
  return { ...reply, headers: { ...headers, ...reply.headers } }
}
