import { randomUUID } from 'node:crypto'
import type { ConfigOf } from '@numora/contract'
import type { Mood, StandIn } from '../kit/stand-in.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { errorBody, type HubSpotApi, startHubSpotApi } from './hubspot-api.stand-in.ts'
import type { HubSpotObject } from './hubspot-objects.stand-in.ts'

/** Objects as a customer would define them: invoices as an object of their own, the standard line items and companies. */
const objects: HubSpotObject[] = [
  {
    name: 'p4711_invoices',
    typeId: '2-4711',
    properties: {
      number: { type: 'string' },
      total: { type: 'number' },
      due: { type: 'date' },
      state: { type: 'enumeration', options: ['open', 'paid'] },
      original_file: { type: 'string', fieldType: 'file' },
      reference: { type: 'string', hasUniqueValue: true },
      numora_document: { type: 'string', hasUniqueValue: true },
    },
  },
  {
    name: 'line_items',
    typeId: '0-8',
    properties: {
      name: { type: 'string' },
      price: { type: 'number' },
      numora_document: { type: 'string', hasUniqueValue: true },
    },
  },
  {
    name: 'companies',
    typeId: '0-2',
    properties: { name: { type: 'string' }, vendor_number: { type: 'string', hasUniqueValue: true } },
  },
]

export const lines = [
  { name: 'Copper pipe', price: 8 },
  { name: 'Delivery', price: 2 },
]

export type HubSpotStandIn = StandIn<'hubspot'> & { api: HubSpotApi }

/** An account that invoices are written to with their line items, vendor and file. */
export async function startHubSpotStandIn(): Promise<HubSpotStandIn> {
  const company = (id: string, vendor_number: string) => ({
    id,
    archived: false,
    properties: { name: `Company ${vendor_number}`, vendor_number },
  })
  const api = await startHubSpotApi(objects, { '0-2': [company('901', '4711'), company('902', '4712')] })
  const config: ConfigOf<'hubspot'> = {
    api_url: api.url,
    object_type: '2-4711',
    id_property: 'numora_document',
    associations: [{ property: 'vendor', object_type: 'companies', id_property: 'vendor_number' }],
    line_items: { list: 'lines', id_property: 'numora_document' },
    file_property: 'original_file',
  }
  const payload = { number: 'A-1', total: 10, due: '2026-12-01', vendor: '4711', lines }
  return {
    api,
    target: { config, credentials: { access_token: api.accessToken } },
    wrongCredentials: { access_token: `pat-eu1-${randomUUID()}` },
    secrets: [api.accessToken],
    payloads: [payload, { ...payload, total: 12 }],
    records: () => Object.fromEntries(api.records('2-4711').map(({ id, properties }) => [id, properties])),
    next: (mood) => api.failNext(faults[mood], isRecord),
    tokens: () => 0,
    close: () => api.close(),
  }
}

const faults: Record<Mood, Fault> = {
  taken_without_answer: 'answer lost',
  breaks_off_before_taking: 'broken off',
  token_ended: 'broken off',
  rate_limited: {
    status: 429,
    headers: { 'retry-after': '7' },
    body: {
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      correlationId: 'c033cdaa-2c40-4a64-ae48-b4cec88dad24',
      policyName: 'TEN_SECONDLY_ROLLING',
    },
  },
  unavailable: { status: 503, body: '<html><h1>503 Service Temporarily Unavailable</h1></html>' },
  refused: {
    status: 400,
    body: errorBody({ category: 'VALIDATION_ERROR', message: 'The total must not be negative.' }),
  },
}

/** Whether a request writes a record of the object. */
export function isRecord({ method, url }: VendorRequest): boolean {
  return method !== 'GET' && url.pathname.startsWith('/crm/v3/objects/2-4711/')
}
