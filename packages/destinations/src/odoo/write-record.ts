import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { refusal } from '../kit/push-error.ts'
import { isScalar, recordFrom } from '../kit/record-from.ts'
import { importRows, writeValues } from './import-rows.ts'
import type { Odoo } from './odoo-client.ts'
import { importError, OdooRaised } from './odoo-failure.ts'
import { lookupsOf, type Values } from './resolve-lookups.ts'

type Config = Target<'odoo'>['config']

/**
 * Writes the record of a document with its lines, all or none. A document has one record of a model, which is found by an
 * external id. Only that is unique in Odoo's database: what is not found may be in a request that is still running after
 * its time was over here, so it is created once.
 */
export async function writeRecord(
  reach: Reach,
  odoo: Odoo,
  { model, lookups, line_items }: Config,
  { operation, recordId, document, payload }: PushRequest,
): Promise<number> {
  const { values, lines } = recordFrom(payload, line_items?.list, isScalar)
  const resolve = lookupsOf(odoo)
  const record = await resolve(values, lookups)
  const items: Values[] = []
  for (const [index, line] of lines.entries())
    items.push(await resolve(line, line_items?.lookups, `line item ${index + 1}: `))
  const externalId = externalIdOf(model, document.id)
  const known =
    operation === 'update' && recordId !== null ? Number(recordId) : await findRecord(odoo, externalId)
  if (known === undefined)
    return createOnce(reach, odoo, model, {
      externalId,
      values: record,
      lineField: line_items?.field,
      lines: items,
    })
  await assertDraft(odoo, model, known)
  const children = line_items
    ? { [line_items.field]: [[5, 0, 0], ...items.map((item) => [0, 0, writeValues(item)])] }
    : {}
  const vals = { ...writeValues(record), ...children }
  await odoo.call({ model, method: 'write', ids: [known], named: { vals } })
  return known
}

/** `numora` is the namespace; the name is unique in it for all models. */
export function externalIdOf(model: string, documentId: string): string {
  return `numora.${model.replaceAll('.', '_')}_${documentId}`
}

/**
 * The record that has an external id; undefined if there is none yet. Its values may be those of an earlier push that
 * failed at the file.
 */
export async function findRecord(odoo: Odoo, externalId: string): Promise<number | undefined> {
  const [module, xml_id] = externalId.split('.')
  try {
    const [, id] = await odoo.read<[string, number | false]>({
      model: 'ir.model.data',
      method: 'check_object_reference',
      named: { module, xml_id },
    })
    return id || undefined
  } catch (error) {
    if (error instanceof OdooRaised && error.exception === 'ValueError') return undefined
    throw error
  }
}

type Import = { externalId: string; values: Values; lineField?: string | undefined; lines: Values[] }

/**
 * Creates a record by Odoo's import, in one transaction with its external id. If the id is taken, the record that has it
 * is returned unchanged: that is what `noupdate` means in an update.
 */
export async function createOnce(
  reach: Reach,
  odoo: Odoo,
  model: string,
  { externalId, values, lineField, lines }: Import,
  where = '',
): Promise<number> {
  const { ids, messages } = await odoo.call<{ ids: number[] | false; messages: ImportMessage[] }>({
    model,
    method: 'load',
    named: {
      ...importRows(externalId, values, lineField, lines),
      context: { mode: 'update', noupdate: true },
    },
    where,
  })
  if (ids && ids[0] !== undefined) return ids[0]
  const { message, field } = messages.find(({ type }) => type === 'error') ?? messages[0] ?? {}
  const text = message ?? 'The record was not imported.'
  throw importError(field && !text.includes(field) ? `${text} (${field})` : text, reach.now, where)
}

type ImportMessage = { type: string; message: string; field?: string }

/** Entries that were posted or cancelled are not changed, even where a field of them could be. */
async function assertDraft(odoo: Odoo, model: string, id: number): Promise<void> {
  const isEntry = model === 'account.move'
  const fields = isEntry ? ['state'] : ['id']
  const domain = [['id', '=', id]]
  const [row] = await odoo.read<{ state?: string }[]>({
    model,
    method: 'search_read',
    named: { domain, fields, limit: 1, context: { active_test: false } },
  })
  if (!row) throw refusal('record_gone', 'The record that was to be updated no longer exists in Odoo.')
  if (isEntry && row.state !== 'draft')
    throw refusal(
      'record_posted',
      `The entry in Odoo is ${row.state}, so it is not changed. Reset it to draft, then retry the push.`,
    )
}
