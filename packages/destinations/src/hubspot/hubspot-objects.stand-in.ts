/** An object as an account defines it. */
export type HubSpotObject = {
  name: string
  typeId: string
  properties: Record<
    string,
    {
      type: 'string' | 'number' | 'date' | 'enumeration'
      fieldType?: string
      hasUniqueValue?: boolean
      options?: string[]
    }
  >
}

export type Stored = { id: string; archived: boolean; properties: Record<string, string> }
export type Store = Record<string, Stored[]>

/** An error as HubSpot reports it; thrown inside the stand-in. */
export class Refusal extends Error {
  readonly status: number
  readonly category: string

  constructor(status: number, category: string, message: string) {
    super(message)
    this.status = status
    this.category = category
  }
}

export function objectOf(objects: HubSpotObject[], type: string): HubSpotObject {
  const found = objects.find(({ name, typeId }) => type === name || type === typeId)
  if (!found) throw new Refusal(400, 'VALIDATION_ERROR', `Unable to infer object type from: ${type}`)
  return found
}

/** The record with an id, or with a value of a unique property; archived ones are not found. */
export function recordOf(
  object: HubSpotObject,
  store: Store,
  id: string,
  idProperty?: string,
): Stored | undefined {
  if (idProperty !== undefined && !object.properties[idProperty]?.hasUniqueValue)
    throw new Refusal(
      400,
      'VALIDATION_ERROR',
      `Unable to perform update/upsert by non-unique ${object.typeId} property ${idProperty} in portal ID 4711`,
    )
  return (store[object.typeId] ?? []).find(
    (record) =>
      !record.archived &&
      (idProperty === undefined ? record.id === id : record.properties[idProperty] === id),
  )
}

let lastId = 51_000_000_000

/** Writes properties into a record, or into a new one. */
export function save(
  object: HubSpotObject,
  store: Store,
  properties: Record<string, unknown>,
  record?: Stored,
): Stored {
  const invalid = Object.entries(properties).flatMap(([name, value]) => problemOf(object, name, value))
  if (invalid.length > 0)
    throw new Refusal(400, 'VALIDATION_ERROR', `Property values were not valid: ${JSON.stringify(invalid)}`)
  for (const [name, value] of Object.entries(properties)) {
    const other = object.properties[name]!.hasUniqueValue && recordOf(object, store, String(value), name)
    if (other && other !== record)
      throw new Refusal(
        400,
        'VALIDATION_ERROR',
        `Cannot set PropertyValueCoordinates{portalId=4711, objectTypeId=${object.typeId}, propertyName=${name}, ` +
          `value=${value}} on ${record?.id ?? 0}. ${other.id} already has that value.`,
      )
  }
  if (record) {
    Object.assign(record.properties, properties)
    return record
  }
  lastId += 1
  const created: Stored = {
    id: String(lastId),
    archived: false,
    properties: properties as Record<string, string>,
  }
  store[object.typeId] = [...(store[object.typeId] ?? []), created]
  return created
}

function problemOf(object: HubSpotObject, name: string, value: unknown): object[] {
  const property = object.properties[name]
  const invalid = (error: string, message: string) => [
    { isValid: false, message, error, name, localizedErrorMessage: message, portalId: 4711 },
  ]
  if (!property) return invalid('PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`)
  if (typeof value !== 'string') return invalid('INVALID_STRING', `${value} is not a string`)
  if (value === '') return []
  if (property.type === 'number' && !Number.isFinite(Number(value)))
    return invalid('INVALID_DOUBLE', `${value} was not a valid number.`)
  if (property.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value))
    return invalid('INVALID_DATE', `${value} was not a valid date.`)
  if (property.options && !property.options.includes(value))
    return invalid('INVALID_OPTION', `${value} was not one of the allowed options: [${property.options}]`)
  return []
}
