import type { Target } from '../kit/adapter.ts'
import { refusal } from '../kit/push-error.ts'
import { batchesOf, type HubSpot } from './hubspot-client.ts'

/** A record in HubSpot. */
type Place = { type: string; id: string }

type Associations = NonNullable<Target<'hubspot'>['config']['associations']>

/**
 * Takes the values out of a record that name other records, and looks these up. Read by their unique property: the search
 * of HubSpot finds a record only some time after it was written.
 */
export async function takeAssociations(
  hubspot: HubSpot,
  associations: Associations,
  values: Record<string, unknown>,
): Promise<{ own: Record<string, unknown>; others: Map<string, string[]> }> {
  const own = { ...values }
  const others = new Map<string, string[]>()
  for (const { property, object_type, id_property } of associations) {
    const value = own[property]
    delete own[property]
    const ids = others.get(object_type) ?? []
    others.set(object_type, ids)
    if (value === null || value === undefined || value === '') continue
    const query = id_property === undefined ? '' : `?idProperty=${id_property}`
    const path = `crm/v3/objects/${object_type}/${encodeURIComponent(String(value))}${query}`
    const found = await hubspot.get<{ id: string }>(path, { where: `${property}: ` })
    if (!found)
      throw refusal(
        'association_not_found',
        `No record of ${object_type} has the value of ${property} as its ${id_property ?? 'id'}.`,
        404,
      )
    ids.push(found.id)
  }
  return { own, others }
}

/** Associates a record with others, by the association of the two objects that has no label. May be repeated. */
export async function associate(hubspot: HubSpot, from: Place, type: string, ids: string[]): Promise<void> {
  const path = `crm/v4/associations/${from.type}/${type}/batch/associate/default`
  for (const batch of batchesOf(ids)) {
    const inputs = batch.map((id) => ({ from: { id: from.id }, to: { id } }))
    await hubspot.post(path, { inputs }, { where: `association with ${type}: ` })
  }
}

/** The ids of the records of an object that a record is associated with. */
async function associatedIds(hubspot: HubSpot, from: Place, type: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const path: string = `crm/v4/objects/${from.type}/${from.id}/associations/${type}?limit=500&after=${after}`
    const page: AssociationPage | undefined = await hubspot.get<AssociationPage>(path)
    ids.push(...(page?.results ?? []).map(({ toObjectId }) => String(toObjectId)))
    after = page?.paging?.next?.after
  }
  return ids
}

type AssociationPage = {
  results: { toObjectId: number | string }[]
  paging?: { next?: { after?: string } }
}

/** Removes the associations with records of an object that are not among those given. */
export async function dissociateOthers(
  hubspot: HubSpot,
  from: Place,
  type: string,
  ids: string[],
): Promise<void> {
  const others = (await associatedIds(hubspot, from, type)).filter((id) => !ids.includes(id))
  if (others.length === 0) return
  const inputs = [{ from: { id: from.id }, to: others.map((id) => ({ id })) }]
  await hubspot.post(`crm/v4/associations/${from.type}/${type}/batch/archive`, { inputs })
}
