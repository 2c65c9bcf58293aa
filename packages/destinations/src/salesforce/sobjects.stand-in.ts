/** An object as an administrator defines it. */
export type SObject = {
  name: string
  /** First three characters of its ids. */
  prefix: string
  fields: Record<
    string,
    {
      type: 'string' | 'double' | 'date' | 'boolean' | 'reference'
      isExternalId?: boolean
      isRequired?: boolean
      maxLength?: number
      referenceTo?: string
      /** A master-detail relationship: it cannot be set again once the record exists. */
      isMaster?: boolean
    }
  >
}

export type Rec = Record<string, unknown> & { Id: string }
export type Records = Record<string, Rec[]>

/** An error as Salesforce reports it; thrown inside the stand-in. */
export class Refusal extends Error {
  readonly status: number
  readonly errorCode: string
  readonly fields: string[] | undefined

  constructor(status: number, errorCode: string, message: string, fields?: string[]) {
    super(message)
    this.status = status
    this.errorCode = errorCode
    this.fields = fields
  }
}

export function objectOf(objects: SObject[], name: string): SObject {
  const found = objects.find((object) => object.name === name)
  if (!found) throw new Refusal(404, 'NOT_FOUND', 'The requested resource does not exist')
  return found
}

/** The records with a value of an external id, of which there may be several. */
export function withExternalId(object: SObject, records: Records, field: string, value: string): Rec[] {
  if (!object.fields[field]?.isExternalId)
    throw new Refusal(
      404,
      'NOT_FOUND',
      `Provided external ID field does not exist or is not accessible: ${field}`,
    )
  return (records[object.name] ?? []).filter(
    (record) => String(record[field] ?? '').toLowerCase() === value.toLowerCase(),
  )
}

export function withId(object: SObject, records: Records, id: string): Rec {
  const found = (records[object.name] ?? []).find((record) => record.Id === id)
  if (!found) throw new Refusal(404, 'NOT_FOUND', 'The requested resource does not exist')
  return found
}

let lastId = 0

/** Writes given values into a record, or into a new one. */
export function save(
  objects: SObject[],
  records: Records,
  object: SObject,
  body: Record<string, unknown>,
  { record, key = {} }: { record?: Rec | undefined; key?: Record<string, string> },
): Rec {
  for (const name of ['Id', ...Object.keys(key)])
    if (name in body)
      throw new Refusal(
        400,
        'INVALID_FIELD',
        `The ${name} field should not be specified in the sobject data.`,
      )
  const values = Object.entries(body).map(([name, value]) =>
    fieldOf(objects, records, object, name, value, !record),
  )
  const candidate: Rec = { ...(record ?? { Id: newId(object) }), ...key, ...Object.fromEntries(values) }
  const lacking = Object.entries(object.fields).flatMap(([name, field]) =>
    field.isRequired && candidate[name] == null ? [name] : [],
  )
  if (lacking.length > 0)
    throw new Refusal(400, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${lacking}]`, lacking)
  if (record) return Object.assign(record, candidate)
  const all = records[object.name] ?? []
  records[object.name] = [...all, candidate]
  return candidate
}

export function newId({ prefix }: SObject): string {
  lastId += 1
  return `${prefix}${String(lastId).padStart(12, '0')}AAA`
}

function fieldOf(
  objects: SObject[],
  records: Records,
  object: SObject,
  name: string,
  value: unknown,
  isNew: boolean,
): [string, unknown] {
  if (value !== null && typeof value === 'object') return relatedTo(objects, records, object, name, value)
  const field = object.fields[name]
  if (!field)
    throw new Refusal(400, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`)
  if (field.isMaster && !isNew)
    throw new Refusal(
      400,
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      `Unable to create/update fields: ${name}. Please check the security settings of this field and verify that ` +
        'it is read/write for your profile or permission set.',
      [name],
    )
  if (value === null) return [name, null]
  const type = field.type === 'double' ? 'number' : field.type === 'boolean' ? 'boolean' : 'string'
  if (typeof value !== type)
    throw new Refusal(
      400,
      'JSON_PARSER_ERROR',
      `Cannot deserialize instance of ${field.type} from VALUE_STRING value ${value} or request may be missing a ` +
        'required field at [line:1, column:2]',
    )
  if (field.maxLength !== undefined && (value as string).length > field.maxLength)
    throw new Refusal(
      400,
      'STRING_TOO_LONG',
      `${name}: data value too large: ${value} (max length=${field.maxLength})`,
      [name],
    )
  if (field.type === 'reference' && !records[field.referenceTo!]?.some(({ Id }) => Id === value))
    throw new Refusal(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [name])
  return [name, value]
}

/** `Account__r: { Number__c: '4711' }` refers to a record by its external id. */
function relatedTo(
  objects: SObject[],
  records: Records,
  object: SObject,
  name: string,
  value: object,
): [string, unknown] {
  const fieldName = name.replace(/__r$/, '__c')
  const target = object.fields[fieldName]?.referenceTo
  const [entry, ...others] = Object.entries(value)
  if (!target || !entry || others.length > 0)
    throw new Refusal(400, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`)
  const [key, text] = entry
  const [found] = withExternalId(objectOf(objects, target), records, key, String(text))
  if (!found)
    throw new Refusal(
      400,
      'INVALID_FIELD',
      `Foreign key external ID: ${text} not found for field ${key} in entity ${target}`,
    )
  return [fieldName, found.Id]
}
