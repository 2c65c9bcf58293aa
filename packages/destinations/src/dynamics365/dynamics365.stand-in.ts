import type { ConfigOf } from '@numora/contract'
import type { Mood, StandIn } from '../kit/stand-in.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { type Dataverse, startDataverse } from './dataverse.stand-in.ts'
import type { Table } from './dataverse-rows.stand-in.ts'

const team = '0b1c9d52-6f0e-4f5a-8a57-2f6f5a1f9c10'

/** A custom table of invoices with one of their lines, as a customer would define them, and one of vendors. */
const tables: Table[] = [
  {
    logicalName: 'account',
    entitySet: 'accounts',
    attributes: { accountnumber: 'String', name: 'String' },
    keys: ['accountnumber'],
  },
  {
    logicalName: 'new_invoice',
    entitySet: 'new_invoices',
    attributes: {
      new_number: 'String',
      new_total: 'Decimal',
      new_reference: 'String',
      new_documentid: 'String',
    },
    keys: ['new_documentid', 'new_reference'],
    lookups: { new_Vendor: { attribute: '_new_vendor_value', targets: 'account' } },
    maxLength: { new_number: 20 },
  },
  {
    logicalName: 'new_invoiceline',
    entitySet: 'new_invoicelines',
    attributes: { new_text: 'String', new_amount: 'Decimal', new_documentid: 'String' },
    keys: ['new_documentid'],
    lookups: { new_Invoice: { attribute: '_new_invoice_value', targets: 'new_invoice' } },
    maxLength: { new_text: 100 },
  },
]

export const lines = [
  { new_text: 'Copper pipe', new_amount: 8 },
  { new_text: 'Delivery', new_amount: 2 },
]

export type Dynamics365StandIn = StandIn<'dynamics365'> & {
  dataverse: Dataverse
  config: ConfigOf<'dynamics365'>
}

/** An environment of Dynamics 365 that invoices are written to with their lines and files. */
export async function startDynamics365StandIn(): Promise<Dynamics365StandIn> {
  const dataverse = await startDataverse(tables, { teams: [team], accounts: ['4711'] })
  const { tenantId, clientId, clientSecret } = dataverse
  const config: ConfigOf<'dynamics365'> = {
    environment_url: dataverse.url,
    authority_url: dataverse.url,
    tenant_id: tenantId,
    table: 'new_invoice',
    entity_set: 'new_invoices',
    key_attribute: 'new_documentid',
    owner_team_id: team,
    lookups: [{ property: 'new_Vendor', entity_set: 'accounts', key_attribute: 'accountnumber' }],
    line_items: {
      list: 'lines',
      entity_set: 'new_invoicelines',
      key_attribute: 'new_documentid',
      parent_lookup: 'new_Invoice',
    },
    attach_file: true,
  }
  const payload = { new_number: 'A-1', new_total: 10, new_Vendor: '4711', lines }
  return {
    dataverse,
    config,
    target: { config, credentials: { client_id: clientId, client_secret: clientSecret } },
    wrongCredentials: { client_id: clientId, client_secret: 'a secret that is wrong' },
    get secrets() {
      return [clientSecret, ...dataverse.issued]
    },
    payloads: [payload, { ...payload, new_total: 12 }],
    records: () => Object.fromEntries(dataverse.rows('new_invoice').map((row) => [row.id, row])),
    next(mood) {
      if (mood === 'token_ended') dataverse.revokeTokens()
      else dataverse.failNext(faults[mood], isWrite)
    },
    tokens: () => dataverse.issued.length,
    close: () => dataverse.close(),
  }
}

const faults: Record<Exclude<Mood, 'token_ended'>, Fault> = {
  taken_without_answer: 'answer lost',
  breaks_off_before_taking: 'broken off',
  rate_limited: {
    status: 429,
    headers: { 'retry-after': '7' },
    body: {
      error: {
        code: '0x80072322',
        message: 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
      },
    },
  },
  unavailable: { status: 503, body: 'The service is unavailable.' },
  refused: {
    status: 403,
    body: {
      error: {
        code: '0x80040220',
        message:
          'Principal user (Id=29cd4ff8-0a2e-4c1c-9a65-6d5f3f9c7a51, type=8) is missing prvCreatenew_Invoice privilege',
      },
    },
  },
}

function isWrite({ method, url }: VendorRequest): boolean {
  return method !== 'GET' && url.pathname.startsWith('/api/') && !url.pathname.includes('annotations')
}
