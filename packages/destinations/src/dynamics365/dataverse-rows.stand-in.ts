import { randomUUID } from 'node:crypto'

/** A table as an administrator defines it; names of lookups are those of navigation properties. */
export type Table = {
  logicalName: string
  entitySet: string
  attributes: Record<string, 'String' | 'Decimal' | 'DateTimeOffset' | 'Int32' | 'Boolean'>
  keys: string[]
  lookups?: Record<string, { attribute: string; targets: string }>
  maxLength?: Record<string, number>
}

export type Row = Record<string, unknown> & { id: string }
export type Rows = Record<string, Row[]>

/** An error as Dataverse reports it; thrown inside the stand-in. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

type Precondition = { ifMatch?: string | undefined; ifNoneMatch?: string | undefined }

/** Splits `entityset(guid)` and `entityset(attribute='value')`, as in a URL or in `@odata.bind`. */
function parseReference(text: string): { set: string; id?: string; key?: [string, string] } {
  const [, set = '', inner] = /^\/?(\w+)(?:\((.*)\))?$/s.exec(decodeURIComponent(text)) ?? []
  if (inner === undefined) return { set }
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(inner)) return { set, id: inner.toLowerCase() }
  const [, attribute, quoted] = /^(\w+)='(.*)'$/s.exec(inner) ?? []
  // Documented: keys with one of these characters can be stored, but not be used in a URL.
  if (attribute === undefined || /[/<>*%&:\\?+#]/.test(quoted!))
    throw new Refusal(400, '0x80060888', 'Bad Request - Error in query syntax.')
  return { set, key: [attribute, quoted!.replaceAll("''", "'")] }
}

export function tableOf(tables: Table[], set: string): Table {
  const table = tables.find(({ entitySet }) => entitySet === set)
  if (!table) throw new Refusal(404, '0x8006088a', `Resource not found for the segment '${set}'.`)
  return table
}

export function findRow(tables: Table[], rows: Rows, text: string): { table: Table; row: Row | undefined } {
  const { set, id, key } = parseReference(text)
  const table = tableOf(tables, set)
  const all = rows[table.logicalName] ?? []
  if (!key) return { table, row: all.find((row) => row.id === id) }
  if (!table.keys.includes(key[0]))
    throw new Refusal(
      400,
      '0x80060888',
      `The key in the request URI is not valid for resource 'Microsoft.Dynamics.CRM.${table.logicalName}'. Ensure ` +
        'that the names and number of key properties match the declared or alternate key properties for the ' +
        `resource 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
    )
  return { table, row: all.find((row) => row[key[0]] === key[1]) }
}

export function missing({ logicalName }: Table, text: string): Refusal {
  const { id } = parseReference(text)
  return id === undefined
    ? new Refusal(
        404,
        '0x80060891',
        `A record with the specified key values does not exist in ${logicalName} entity`,
      )
    : new Refusal(404, '0x80040217', `${logicalName} With Id = ${id} Does Not Exist`)
}

/** Updates or creates a row: PATCH with its preconditions. Returns whether it was created. */
export function upsert(
  tables: Table[],
  rows: Rows,
  text: string,
  body: Record<string, unknown>,
  { ifMatch, ifNoneMatch }: Precondition,
): { table: Table; row: Row; isNew: boolean } {
  const { table, row } = findRow(tables, rows, text)
  if (!row && ifMatch === '*') throw missing(table, text)
  if (row && ifNoneMatch === '*')
    throw new Refusal(412, '0x80040237', 'A record with matching key values already exists.')
  const values = valuesOf(tables, rows, table, body)
  const { id, key } = parseReference(text)
  const target: Row = row ?? { id: id ?? randomUUID(), ...(key ? { [key[0]]: key[1] } : {}) }
  assertUnique(table, rows, { ...target, ...values })
  Object.assign(target, values)
  if (!row) rows[table.logicalName] = [...(rows[table.logicalName] ?? []), target]
  return { table, row: target, isNew: !row }
}

export function remove(tables: Table[], rows: Rows, text: string): void {
  const { table, row } = findRow(tables, rows, text)
  if (!row) throw missing(table, text)
  rows[table.logicalName] = rows[table.logicalName]!.filter((other) => other !== row)
}

function assertUnique(table: Table, rows: Rows, candidate: Row): void {
  for (const key of table.keys)
    if (
      candidate[key] != null &&
      rows[table.logicalName]?.some((row) => row.id !== candidate.id && row[key] === candidate[key])
    )
      throw new Refusal(
        412,
        '0x80060892',
        `Entity Key ${key} violated. A record with the same value for ${key} already exists. A duplicate record ` +
          'cannot be created. Select one or more unique values and try again.',
      )
}

function valuesOf(
  tables: Table[],
  rows: Rows,
  table: Table,
  body: Record<string, unknown>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body)) {
    const [, navigation] = /^(.+)@odata\.bind$/.exec(name) ?? []
    if (navigation === undefined) values[name] = attributeOf(table, name, value)
    else {
      const lookup = table.lookups?.[navigation]
      if (!lookup)
        throw badPayload(
          table,
          `Microsoft.OData.ODataException: An undeclared property '${navigation}' which only has property ` +
            'annotations in the payload but no property value was found in the payload.',
        )
      values[lookup.attribute] = value === null ? null : targetOf(tables, rows, value as string)
    }
  }
  return values
}

function targetOf(tables: Table[], rows: Rows, reference: string): string {
  const { table, row } = findRow(tables, rows, reference)
  if (!row) throw missing(table, reference)
  return row.id
}

function attributeOf(table: Table, name: string, value: unknown): unknown {
  const type = table.attributes[name]
  if (!type)
    throw badPayload(
      table,
      `Microsoft.Crm.CrmException: Invalid property '${name}' was found in entity ` +
        `'Microsoft.Dynamics.CRM.${table.logicalName}'. ---> Microsoft.OData.ODataException: The property '${name}' ` +
        `does not exist on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
    )
  if (value === null) return null
  const isNumber = type === 'Decimal' || type === 'Int32'
  if (typeof value !== (isNumber ? 'number' : type === 'Boolean' ? 'boolean' : 'string'))
    throw badPayload(
      table,
      `Microsoft.OData.ODataException: Cannot convert the literal '${value}' to the expected type 'Edm.${type}'.`,
    )
  const most = table.maxLength?.[name]
  if (most !== undefined && (value as string).length > most)
    throw new Refusal(
      400,
      '0x80044331',
      `A validation error occurred.  The length of the '${name}' attribute of the '${table.logicalName}' entity ` +
        `exceeded the maximum allowed length of '${most}'.`,
    )
  return value
}

function badPayload({ entitySet }: Table, cause: string): Refusal {
  return new Refusal(
    400,
    '0x80048d19',
    `Error identified in Payload provided by the user for Entity :'${entitySet}', For more information on this ` +
      `error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : ` +
      `${cause} \r\n   at Microsoft.OData.JsonLight.ODataJsonLightResourceDeserializer.ReadUndeclaredProperty()`,
  )
}
