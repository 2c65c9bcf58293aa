import { type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/**
 * What two documents of the same purchase share: vendor (tax id, else its name), number, date and total, normalised.
 * Null unless all four are there, as always for a schema that lacks one.
 */
export function contentKeyOf(schema: SchemaId, fields: Values): string | null {
  const read = (role: FieldRole): string | null => {
    const name = fieldOfRole(schema, role)
    return (name === undefined ? null : fields[name]?.value) ?? null
  }
  const parts = [
    read('vendor_tax_id') ?? read('vendor'),
    read('number'),
    read('date'),
    plainTotal(read('total')),
  ].map((part) =>
    part
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]/gu, ''),
  )
  return parts.every((part) => part) ? [schema, ...parts].join('|') : null
}

/** An amount without the zeros at the end of its fraction. */
export function plainTotal<T extends string | null>(total: T): T {
  return (total?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') ?? null) as T
}
