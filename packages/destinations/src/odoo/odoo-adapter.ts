import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { refusal } from '../kit/push-error.ts'
import { attachFile } from './attach-file.ts'
import { type Odoo, openOdoo } from './odoo-client.ts'
import type { Lookups } from './resolve-lookups.ts'
import { externalIdOf, findRecord, writeRecord } from './write-record.ts'

/**
 * Writes records of Odoo models. Record and file are each created by Odoo's import under an external id, which creates
 * nothing a second time, so a creation can be repeated at any time.
 */
export const odooAdapter = defineAdapter<'odoo'>({
  provider: 'odoo',
  can: { idempotencyKey: true, lookup: false, update: true },

  validate: (fetch, { url }) => fetch.assertAllowed(url, 'invalid_url', 'config.url'),

  credentialsGoTo: ({ url }) => new URL(url).origin,

  create: push,
  update: push,

  async test(reach, target) {
    const odoo = openOdoo(reach, target)
    const { model, lookups = [], line_items } = target.config
    // Each creation needs it, and finds nothing here.
    await findRecord(odoo, externalIdOf(model, 'test'))
    const fields = await fieldsOf(odoo, model, [
      ...lookups.map(({ field }) => field),
      ...(line_items ? [line_items.field] : []),
    ])
    assertReferences(model, fields, lookups)
    if (!line_items) return { recordId: null, url: null, responseStatus: 200 }
    const { type, relation } = fields[line_items.field] ?? {}
    if (type !== 'one2many' || relation === undefined)
      throw refusal('field_unsuitable', `${model} has no one2many field ${line_items.field}.`)
    const ofLines = line_items.lookups ?? []
    const names = ofLines.map(({ field }) => field)
    if (names.length > 0) assertReferences(relation, await fieldsOf(odoo, relation, names), ofLines)
    return { recordId: null, url: null, responseStatus: 200 }
  },
})

async function push(reach: Reach, target: Target<'odoo'>, request: PushRequest): Promise<Pushed> {
  const { url, model, attach_file } = target.config
  const odoo = openOdoo(reach, target)
  const id = await writeRecord(reach, odoo, target.config, request)
  if (attach_file) await attachFile(reach, odoo, model, id, request)
  const link = new URL(`/web#id=${id}&model=${model}&view_type=form`, url)
  return { recordId: String(id), url: link.href, responseStatus: 200 }
}

type Fields = Record<string, { type: string; relation?: string }>

function fieldsOf(odoo: Odoo, model: string, names: string[]): Promise<Fields> {
  // All fields would be a large answer; without any, one that every model has.
  const allfields = names.length > 0 ? names : ['id']
  return odoo.read<Fields>({
    model,
    method: 'fields_get',
    named: { allfields, attributes: ['type', 'relation'] },
    where: `${model}: `,
  })
}

function assertReferences(model: string, fields: Fields, lookups: Lookups): void {
  for (const { field, model: other, many } of lookups) {
    const expected = many ? 'many2many' : 'many2one'
    const { type, relation } = fields[field] ?? {}
    if (type !== expected || relation !== other)
      throw refusal('field_unsuitable', `${model} has no ${expected} field ${field} that refers to ${other}.`)
  }
}
