import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { isSuccess } from '../kit/call.ts'
import { refusal } from '../kit/push-error.ts'
import { readableJson } from '../kit/readable-json.ts'
import { attachFile } from './attach-file.ts'
import { openSalesforce, type Salesforce } from './salesforce-client.ts'
import { salesforceError } from './salesforce-failure.ts'
import { writeRecord } from './write-record.ts'

/**
 * Writes records of Salesforce objects. Nothing is looked up before a repeated creation: a record is created or updated by
 * the document's id as its external id, in one request.
 */
export const salesforceAdapter = defineAdapter<'salesforce'>({
  provider: 'salesforce',
  can: { idempotencyKey: true, lookup: false, update: true },

  validate: (fetch, { my_domain_url }) =>
    fetch.assertAllowed(my_domain_url, 'invalid_url', 'config.my_domain_url'),

  create: push,
  update: push,

  async test(reach, target) {
    const salesforce = openSalesforce(reach, target)
    const { object, key_field, line_items } = target.config
    const status = await assertFields(reach, salesforce, object, key_field)
    if (line_items)
      await assertFields(reach, salesforce, line_items.object, line_items.key_field, line_items.parent_field)
    return { recordId: null, url: null, responseStatus: status }
  },

  session: (reach, target) => openSalesforce(reach, target).token(),
})

async function push(reach: Reach, target: Target<'salesforce'>, request: PushRequest): Promise<Pushed> {
  const { config } = target
  const salesforce = openSalesforce(reach, target)
  const { recordId, status } = await writeRecord(reach, salesforce, config, request)
  if (config.attach_file) await attachFile(reach, salesforce, recordId, request)
  const { baseUrl } = await salesforce.token()
  const url = new URL(`/lightning/r/${config.object}/${recordId}/view`, baseUrl)
  return { recordId, url: url.href, responseStatus: status }
}

/** Without a unique external id every push would fail, or write twice. */
async function assertFields(
  reach: Reach,
  salesforce: Salesforce,
  object: string,
  keyField: string,
  parentField?: string,
): Promise<number> {
  const answer = await salesforce.get(`sobjects/${object}/describe`)
  if (!isSuccess(answer)) throw salesforceError(answer, reach.now, { where: `${object}: ` })
  const { fields } = readableJson<{ fields: { name: string; externalId: boolean; unique: boolean }[] }>(
    answer,
  )
  const named = (name: string) => fields.find((field) => field.name === name)
  const key = named(keyField)
  if (!key) throw refusal('field_missing', `${object} has no field ${keyField} that the app's user may see.`)
  if (!key.externalId || !key.unique)
    throw refusal('key_missing', `${keyField} of ${object} must be marked as an external id and as unique.`)
  if (parentField !== undefined && !named(parentField))
    throw refusal('field_missing', `${object} has no field ${parentField} that the app's user may see.`)
  return answer.status
}
