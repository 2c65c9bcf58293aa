import type { ConfigOf } from '@numora/contract'
import type { Mood, StandIn } from '../kit/stand-in.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { type SalesforceApi, startSalesforceApi } from './salesforce-api.stand-in.ts'
import type { SObject } from './sobjects.stand-in.ts'

/** Objects as a customer would define them: invoices, their lines in a master-detail relationship, vendors. */
const objects: SObject[] = [
  {
    name: 'Account',
    prefix: '001',
    fields: { Name: { type: 'string' }, Number__c: { type: 'string', isExternalId: true } },
  },
  {
    name: 'Invoice__c',
    prefix: 'a01',
    fields: {
      Name: { type: 'string', isRequired: true, maxLength: 80 },
      Total__c: { type: 'double' },
      Vendor__c: { type: 'reference', referenceTo: 'Account' },
      Document__c: { type: 'string', isExternalId: true },
    },
  },
  {
    name: 'Invoice_Line__c',
    prefix: 'a02',
    fields: {
      Text__c: { type: 'string', maxLength: 100 },
      Amount__c: { type: 'double' },
      Invoice__c: { type: 'reference', referenceTo: 'Invoice__c', isRequired: true, isMaster: true },
      Document__c: { type: 'string', isExternalId: true },
    },
  },
]

export const lines = [
  { Text__c: 'Copper pipe', Amount__c: 8 },
  { Text__c: 'Delivery', Amount__c: 2 },
]

export type SalesforceStandIn = StandIn<'salesforce'> & {
  api: SalesforceApi
  config: ConfigOf<'salesforce'>
}

/** An organisation that invoices are written to with their lines and files. */
export async function startSalesforceStandIn(): Promise<SalesforceStandIn> {
  const api = await startSalesforceApi(objects, {
    Account: [{ Id: '001000000000001AAA', Number__c: '4711' }],
  })
  const config: ConfigOf<'salesforce'> = {
    my_domain_url: api.url,
    object: 'Invoice__c',
    key_field: 'Document__c',
    line_items: {
      list: 'lines',
      object: 'Invoice_Line__c',
      key_field: 'Document__c',
      parent_field: 'Invoice__c',
    },
    attach_file: true,
  }
  const payload = { Name: 'A-1', Total__c: 10, Vendor__r: { Number__c: '4711' }, lines }
  return {
    api,
    config,
    target: { config, credentials: { client_id: api.clientId, client_secret: api.clientSecret } },
    wrongCredentials: { client_id: api.clientId, client_secret: 'a secret that is wrong' },
    get secrets() {
      return [api.clientSecret, ...api.issued]
    },
    payloads: [payload, { ...payload, Total__c: 12 }],
    records: () => Object.fromEntries(api.records('Invoice__c').map((record) => [record.Id, record])),
    next(mood) {
      if (mood === 'token_ended') api.endSessions()
      else api.failNext(faults[mood], isWrite)
    },
    tokens: () => api.issued.length,
    close: () => api.close(),
  }
}

const faults: Record<Exclude<Mood, 'token_ended'>, Fault> = {
  taken_without_answer: 'answer lost',
  breaks_off_before_taking: 'broken off',
  rate_limited: {
    status: 429,
    headers: { 'retry-after': '7' },
    body: [{ message: 'Too many requests.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
  },
  unavailable: {
    status: 503,
    body: [{ message: 'We are down for maintenance.', errorCode: 'SERVER_UNAVAILABLE' }],
  },
  refused: {
    status: 400,
    body: [
      {
        message: 'The total must not be negative.',
        errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        fields: ['Total__c'],
      },
    ],
  },
}

function isWrite({ method, url }: VendorRequest): boolean {
  return (
    method !== 'GET' && url.pathname.startsWith('/services/data/') && !url.pathname.includes('ContentVersion')
  )
}
