import { createHash } from 'node:crypto'

type FieldType = 'char' | 'float' | 'integer' | 'boolean' | 'date' | 'selection' | 'binary' | Relational
type Relational = 'many2one' | 'one2many' | 'many2many'

/** A model as its modules define it. */
export type OdooModel = {
  name: string
  fields: Record<
    string,
    {
      type: FieldType
      label: string
      relation?: string
      /** The field of the lines that refers to their record. */
      inverse?: string
      isRequired?: boolean
      selection?: string[]
      initial?: unknown
    }
  >
}

export type Row = Record<string, unknown> & { id: number }
type ExternalId = { model: string; id: number; noupdate: boolean }
export type OdooData = {
  rows: Record<string, Row[]>
  externalIds: Record<string, ExternalId>
  lastId: number
}

/** A Python exception; thrown inside the stand-in. */
export class Raised extends Error {
  override readonly name: string
  readonly status: number

  constructor(name: string, message: string, status = 422) {
    super(message)
    this.name = name
    this.status = status
  }
}

type Values = Record<string, unknown>

/** The methods of models that the API can call, on the data of one database. */
export function openModels(models: OdooModel[], data: OdooData) {
  function modelOf(name: string): OdooModel {
    const found = models.find((model) => model.name === name)
    if (!found) throw new Raised('werkzeug.exceptions.NotFound', `the model '${name}' does not exist`, 404)
    return found
  }

  function rowsOf(model: string): Row[] {
    data.rows[model] ??= []
    return data.rows[model]
  }

  function create(model: OdooModel, vals: Values): Row {
    data.lastId += 1
    const initial = Object.entries(model.fields).map(([name, { type, initial }]) => [
      name,
      initial ?? (type.endsWith('2many') ? [] : false),
    ])
    const row: Row = { ...Object.fromEntries(initial), id: data.lastId }
    rowsOf(model.name).push(row)
    return assign(model, row, vals)
  }

  function assign(model: OdooModel, row: Row, vals: Values): Row {
    for (const [name, value] of Object.entries(vals)) {
      const field = model.fields[name]
      if (!field)
        throw new Raised('builtins.ValueError', `Invalid field '${name}' on model '${model.name}'`, 500)
      if (field.type === 'one2many') command(modelOf(field.relation!), row, name, field.inverse!, value)
      else if (field.type === 'many2many') row[name] = (value as [number, number, number[]][])[0]![2]
      else if (field.type === 'many2one' && value !== false && typeof value !== 'number')
        throw new Raised('builtins.ValueError', `Wrong value for ${model.name}.${name}: '${value}'`, 500)
      else row[name] = field.type === 'float' ? Number(value) : value
    }
    for (const [name, { isRequired, label }] of Object.entries(model.fields))
      if (isRequired && (row[name] === false || row[name] === ''))
        throw new Raised(
          'odoo.exceptions.ValidationError',
          `The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n\nField: ${label} (${name})`,
        )
    if (Number(row.x_total) < 0)
      throw new Raised('odoo.exceptions.ValidationError', 'The total must not be negative.')
    if (row.datas)
      row.checksum = createHash('sha1')
        .update(Buffer.from(String(row.datas), 'base64'))
        .digest('hex')
    return row
  }

  function command(lines: OdooModel, row: Row, name: string, inverse: string, commands: unknown): void {
    if (row.state === 'posted')
      throw new Raised(
        'odoo.exceptions.UserError',
        'You cannot do this modification on a posted journal entry, you can just change some non legal fields.',
      )
    for (const [code, , vals] of commands as [number, number, Values][]) {
      if (code === 5) {
        data.rows[lines.name] = rowsOf(lines.name).filter((line) => line[inverse] !== row.id)
        row[name] = []
      } else row[name] = [...(row[name] as number[]), create(lines, { ...vals, [inverse]: row.id }).id]
    }
  }

  /** The import: creates or updates one record by its external id, or reports why it did not. */
  function load(model: OdooModel, { fields, data: matrix, context = {} }: Load): object {
    const before = structuredClone(data)
    const failed = (message: string, more: object = {}) => {
      Object.assign(data, before)
      const rows = { from: 0, to: matrix.length - 1 }
      return { ids: false, messages: [{ type: 'error', message, rows, record: 0, ...more }], nextrow: 0 }
    }
    for (const cell of matrix.flat())
      if (typeof cell !== 'string')
        throw new Raised('builtins.AttributeError', `'${typeof cell}' object has no attribute 'lower'`, 500)
    const rows = matrix as string[][]
    const isOfLine = (path: string) => model.fields[path.split('/')[0]!]?.type === 'one2many'
    const head = Object.fromEntries(fields.map((path, at) => [path, rows[0]![at]!]))
    for (const row of rows.slice(1))
      if (row.every((cell) => cell === ''))
        throw new Error('Odoo would make another record of a row without values')
    try {
      const vals: Values = {}
      for (const [path, cell] of Object.entries(head))
        if (path !== 'id' && !isOfLine(path)) Object.assign(vals, converted(model, path, cell))
      const linePaths = fields.filter(isOfLine)
      if (linePaths.length > 0) {
        const [name] = linePaths[0]!.split('/')
        const lines = modelOf(model.fields[name!]!.relation!)
        const cells = rows.map((row) => linePaths.map((path) => [path, row[fields.indexOf(path)]!] as const))
        vals[name!] = cells.map((line) => {
          const own = line.map(([path, cell]) => converted(lines, path.slice(name!.length + 1), cell))
          return [0, 0, Object.assign({}, ...own)]
        })
      }
      return { ids: [byExternalId(model, head.id!, vals, context).id], messages: [], nextrow: 0 }
    } catch (error) {
      if (error instanceof Converting) return failed(error.message, { field: error.field })
      if (!(error instanceof Raised) || error.status !== 422) throw error
      return failed(error.message)
    }
  }

  function byExternalId(
    model: OdooModel,
    externalId: string,
    vals: Values,
    { mode = 'init', noupdate = false }: { mode?: string; noupdate?: boolean },
  ): Row {
    const known = data.externalIds[externalId]
    const row = known && rowsOf(known.model).find(({ id }) => id === known.id)
    if (row) return mode === 'update' && known.noupdate ? row : assign(model, row, vals)
    const created = create(model, vals)
    data.externalIds[externalId] = { model: model.name, id: created.id, noupdate }
    return created
  }

  function converted(model: OdooModel, path: string, cell: string): Values {
    const [name, subfield] = path.split('/') as [string, string?]
    const field = model.fields[name]
    if (!field) throw new Raised('builtins.ValueError', `Invalid field name '${name}'`, 500)
    if (cell === '') return { [name]: field.type === 'many2many' ? [[6, 0, []]] : false }
    const bad = (what: string) =>
      new Converting(`'${cell}' does not seem to be ${what} for field '${field.label}'`, name)
    if (field.type === 'float' && !Number.isFinite(Number(cell))) throw bad('a number')
    if (field.type === 'integer' && !/^-?\d+$/.test(cell)) throw bad('an integer')
    if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(cell)) throw bad('a valid date')
    if (field.selection && !field.selection.includes(cell))
      throw new Converting(`Value '${cell}' not found in selection field '${field.label}'`, name)
    if (subfield === '.id' || field.type.startsWith('many2')) {
      const ids = cell.split(',').map(Number)
      const missing = ids.find(
        (id) => subfield !== '.id' || !rowsOf(field.relation!).some((row) => row.id === id),
      )
      if (missing !== undefined)
        throw new Converting(
          `No matching record found for database id '${cell}' in field '${field.label}'`,
          name,
        )
      return { [name]: field.type === 'many2one' ? ids[0] : [[6, 0, ids]] }
    }
    if (field.type === 'boolean') return { [name]: cell === '1' }
    return { [name]: field.type === 'integer' ? Number(cell) : cell }
  }

  function searchRead(model: OdooModel, { domain, fields, limit }: Values): object[] {
    const found = rowsOf(model.name).filter((row) =>
      (domain as [string, string, unknown][]).every(([name, operator, value]) => {
        const field = model.fields[name]
        if (!field && name !== 'id')
          throw new Raised('builtins.ValueError', `Invalid field ${model.name}.${name} in condition`, 500)
        if (operator !== '=') throw new Error(`No operator ${operator} here`)
        return field?.type === 'float' ? row[name] === Number(value) : row[name] === value
      }),
    )
    return found
      .slice(0, limit as number)
      .map((row) => Object.fromEntries(['id', ...(fields as string[])].map((name) => [name, row[name]])))
  }

  function fieldsGet({ fields }: OdooModel, { allfields }: Values): object {
    const named = (allfields as string[]).filter((name) => name === 'id' || fields[name])
    return Object.fromEntries(
      named.map((name) => {
        const { type = 'integer', relation } = fields[name] ?? {}
        return [name, { type, ...(relation ? { relation } : {}) }]
      }),
    )
  }

  function reference({ module, xml_id }: Values): [string, number | false] {
    const known = data.externalIds[`${module}.${xml_id}`]
    if (!known)
      throw new Raised('builtins.ValueError', `External ID not found in the system: ${module}.${xml_id}`, 500)
    const isThere = rowsOf(known.model).some(({ id }) => id === known.id)
    return [known.model, isThere && known.id]
  }

  return {
    rowsOf,
    /** Calls a method; the caller restores the data if it raises. */
    call(name: string, method: string, ids: number[], named: Values): unknown {
      const model = modelOf(name)
      if (method === 'load') return load(model, named as Load)
      if (method === 'search_read') return searchRead(model, named)
      if (name === 'ir.model.data' && method === 'check_object_reference') return reference(named)
      if (method === 'fields_get') return fieldsGet(model, named)
      if (method !== 'write')
        throw new Raised('werkzeug.exceptions.NotFound', `The method '${name}.${method}' does not exist`, 404)
      for (const id of ids) {
        const row = rowsOf(name).find((row) => row.id === id)
        if (!row)
          throw new Raised(
            'odoo.exceptions.MissingError',
            `Record does not exist or has been deleted.\n(Record: ${name}(${id},), User: 2)`,
            404,
          )
        assign(model, row, named.vals as Values)
      }
      return true
    },
  }
}

type Load = { fields: string[]; data: unknown[][]; context?: { mode?: string; noupdate?: boolean } }

class Converting extends Error {
  readonly field: string

  constructor(message: string, field: string) {
    super(message)
    this.field = field
  }
}
