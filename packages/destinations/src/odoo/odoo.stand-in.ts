import { randomBytes } from 'node:crypto'
import type { ConfigOf } from '@numora/contract'
import type { Mood, StandIn } from '../kit/stand-in.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import type { OdooModel } from './odoo-models.stand-in.ts'
import { type OdooServer, serialized, startOdooServer } from './odoo-server.stand-in.ts'

function char(label: string, isRequired = false) {
  return { type: 'char', label, isRequired } as const
}

/** What vendor bills are made of, by Odoo's accounting, and a total of the customer's own. */
const models: OdooModel[] = [
  {
    name: 'account.move',
    fields: {
      move_type: { type: 'selection', label: 'Type', selection: ['entry', 'in_invoice'], isRequired: true },
      state: { type: 'selection', label: 'Status', selection: ['draft', 'posted'], initial: 'draft' },
      ref: char('Reference'),
      invoice_date: { type: 'date', label: 'Invoice Date' },
      x_total: { type: 'float', label: 'Total' },
      to_check: { type: 'boolean', label: 'To Check' },
      partner_id: { type: 'many2one', label: 'Partner', relation: 'res.partner' },
      invoice_line_ids: {
        type: 'one2many',
        label: 'Invoice lines',
        relation: 'account.move.line',
        inverse: 'move_id',
      },
    },
  },
  {
    name: 'account.move.line',
    fields: {
      name: char('Label', true),
      price_unit: { type: 'float', label: 'Unit Price' },
      tax_ids: { type: 'many2many', label: 'Taxes', relation: 'account.tax' },
      move_id: { type: 'many2one', label: 'Journal Entry', relation: 'account.move' },
    },
  },
  { name: 'ir.model.data', fields: {} },
  { name: 'res.partner', fields: { name: char('Name'), vat: char('Tax ID') } },
  {
    name: 'account.tax',
    fields: { amount: { type: 'float', label: 'Amount' }, type_tax_use: char('Tax Type') },
  },
  {
    name: 'ir.attachment',
    fields: {
      name: char('Name', true),
      datas: { type: 'binary', label: 'File Content' },
      mimetype: char('Mime Type'),
      checksum: char('Checksum'),
      res_model: char('Resource Model'),
      res_id: { type: 'integer', label: 'Resource ID' },
    },
  },
]

export const lines = [
  { name: 'Copper pipe', price_unit: 8, tax_ids: '19.00' },
  { name: 'Delivery', price_unit: 2, tax_ids: null },
]

export type OdooStandIn = StandIn<'odoo'> & { server: OdooServer }

/** A server that vendor bills are written to with their lines, partner, taxes and file. */
export async function startOdooStandIn(api: 'json_2' | 'json_rpc' = 'json_2'): Promise<OdooStandIn> {
  const server = await startOdooServer(models, {
    'res.partner': [
      { id: 7, name: 'Muster', vat: 'DE4711' },
      { id: 8, name: 'Twin', vat: 'DE2' },
      { id: 9, name: 'Twin', vat: 'DE2' },
    ],
    'account.tax': [
      { id: 3, amount: 19, type_tax_use: 'purchase' },
      { id: 4, amount: 19, type_tax_use: 'sale' },
    ],
  })
  const where = { type_tax_use: 'purchase' }
  const config: ConfigOf<'odoo'> = {
    url: server.url,
    database: server.database,
    ...(api === 'json_rpc' ? { json_rpc: { login: server.login } } : {}),
    model: 'account.move',
    lookups: [{ field: 'partner_id', model: 'res.partner', by: 'vat' }],
    line_items: {
      list: 'lines',
      field: 'invoice_line_ids',
      lookups: [{ field: 'tax_ids', model: 'account.tax', by: 'amount', where, many: true }],
    },
    attach_file: true,
  }
  const payload = { move_type: 'in_invoice', ref: 'A-1', x_total: 10, partner_id: 'DE4711', lines }
  return {
    server,
    target: { config, credentials: { api_key: server.apiKey } },
    wrongCredentials: { api_key: randomBytes(20).toString('hex') },
    secrets: [server.apiKey],
    payloads: [payload, { ...payload, x_total: 12 }],
    records: () => Object.fromEntries(server.rows('account.move').map((row) => [row.id, { ...row }])),
    next: (mood) => server.failNext(api === 'json_2' ? faults[mood] : asRpc(faults[mood]), isRecord),
    tokens: () => 0,
    close: () => server.close(),
  }
}

const refused = serialized({
  name: 'odoo.exceptions.ValidationError',
  message: 'The total must not be negative.',
})
const faults: Record<Mood, Fault> = {
  taken_without_answer: 'answer lost',
  breaks_off_before_taking: 'broken off',
  token_ended: 'broken off',
  rate_limited: { status: 429, headers: { 'retry-after': '7' }, body: '<h1>429 Too Many Requests</h1>' },
  unavailable: { status: 503, body: '<html><h1>503 Service Unavailable</h1>nginx</html>' },
  refused: { status: 422, body: refused },
}

/** The same exception in an answer of JSON-RPC. */
export function asRpc(fault: Fault): Fault {
  if (typeof fault === 'string' || typeof fault.body === 'string') return fault
  const error = { code: 200, message: 'Odoo Server Error', data: fault.body }
  return { status: 200, body: { jsonrpc: '2.0', id: 1, error } }
}

/** Whether a request writes a record of the model. */
export function isRecord({ url, body }: VendorRequest): boolean {
  const { params } = JSON.parse(body.toString())
  const [, , , model, method] = params?.args ?? [0, 0, 0, ...url.pathname.split('/').slice(3)]
  return model === 'account.move' && ['load', 'write'].includes(method)
}
