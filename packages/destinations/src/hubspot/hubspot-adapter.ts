import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { refusal } from '../kit/push-error.ts'
import { isScalar, recordFrom } from '../kit/record-from.ts'
import { associate, dissociateOthers, takeAssociations } from './associations.ts'
import { type HubSpot, openHubSpot } from './hubspot-client.ts'
import { uploadFile } from './upload-file.ts'
import { archiveLinesAfter, writeLines, writeRecord } from './write-records.ts'

/**
 * Writes records of HubSpot objects. Nothing is looked up before a repeated creation: file, line items and record are each
 * created or updated by a key of their own. HubSpot has no transactions, so the record comes after what it refers to.
 */
export const hubspotAdapter = defineAdapter<'hubspot'>({
  provider: 'hubspot',
  can: { idempotencyKey: true, lookup: false, update: true },

  validate(fetch, { api_url }) {
    if (api_url !== undefined) fetch.assertAllowed(api_url, 'invalid_url', 'config.api_url')
  },

  create: push,
  update: push,

  async test(reach, target) {
    const hubspot = openHubSpot(reach, target)
    const { object_type, id_property, associations = [], line_items, file_property } = target.config
    await assertUnique(hubspot, object_type, id_property)
    if (line_items)
      await assertUnique(hubspot, line_items.object_type ?? 'line_items', line_items.id_property)
    for (const other of associations)
      if (other.id_property !== undefined) await propertyOf(hubspot, other.object_type, other.id_property)
    if (file_property !== undefined) {
      const { fieldType } = await propertyOf(hubspot, object_type, file_property)
      if (fieldType !== 'file')
        throw refusal('field_unsuitable', `${file_property} of ${object_type} must have the type File.`)
    }
    return { recordId: null, url: null, responseStatus: 200 }
  },
})

async function push(reach: Reach, target: Target<'hubspot'>, request: PushRequest): Promise<Pushed> {
  const { object_type, associations = [], line_items, file_property } = target.config
  const { document } = request
  const hubspot = openHubSpot(reach, target)
  const { values, lines } = recordFrom(request.payload, line_items?.list, isScalar)
  const { own, others } = await takeAssociations(hubspot, associations, values)
  if (file_property !== undefined) own[file_property] = await uploadFile(reach, hubspot, request)
  const items = line_items ? await writeLines(hubspot, line_items, document.id, lines) : []
  const { id, url, ...written } = await writeRecord(reach, hubspot, target.config, request, own)
  // What exists may have line items and associations of an earlier push, also of one that failed.
  const isNew = written.new === true
  const from = { type: object_type, id }
  if (line_items) {
    await associate(hubspot, from, line_items.object_type ?? 'line_items', idsOf(items))
    if (!isNew || items.some((item) => item.new !== true))
      await archiveLinesAfter(reach, hubspot, line_items, document.id, items.length)
  }
  for (const [type, ids] of others) {
    await associate(hubspot, from, type, ids)
    if (!isNew) await dissociateOthers(hubspot, from, type, ids)
  }
  const isLink = typeof url === 'string' && URL.parse(url)?.protocol === 'https:'
  return { recordId: id, url: isLink ? url : null, responseStatus: 200 }
}

function idsOf(written: { id: string }[]): string[] {
  return written.map(({ id }) => id)
}

type Property = { hasUniqueValue?: boolean; fieldType?: string }

/** Without a unique property every push would fail. */
async function assertUnique(hubspot: HubSpot, type: string, name: string): Promise<void> {
  const { hasUniqueValue } = await propertyOf(hubspot, type, name)
  if (hasUniqueValue !== true)
    throw refusal('key_missing', `${name} of ${type} must be set to require unique values.`)
}

async function propertyOf(hubspot: HubSpot, type: string, name: string): Promise<Property> {
  const property = await hubspot.get<Property>(`crm/v3/properties/${type}/${name}`, { where: `${type}: ` })
  if (!property) throw refusal('field_missing', `${type} has no property ${name} that the app may see.`)
  return property
}
