import type { DocumentResult, FieldDefinition, FieldValue } from '@numora/contract'

/** A field of two documents. */
export type ComparedField = {
  field: FieldDefinition
  mine: string | null
  theirs: string | null
  isDifferent: boolean
}

type Values = Partial<Record<string, FieldValue>>

/** The fields that at least one of two documents has a value for, those that differ first. */
export function compareFields(
  fields: readonly FieldDefinition[],
  mine: DocumentResult | undefined,
  theirs: DocumentResult | undefined,
): ComparedField[] {
  if (!mine || !theirs) return []
  const rows = fields.map((field) => {
    const [a, b] = [valueIn(mine, field.name), valueIn(theirs, field.name)]
    return { field, mine: a, theirs: b, isDifferent: !isSame(field, a, b) }
  })
  const filled = rows.filter((row) => row.mine !== null || row.theirs !== null)
  return filled.toSorted((a, b) => Number(b.isDifferent) - Number(a.isDifferent))
}

function valueIn({ fields }: DocumentResult, name: string): string | null {
  return (fields as Values)[name]?.value ?? null
}

/** Numbers are the same whatever their scale, other values whatever their case and blanks. */
function isSame({ type }: FieldDefinition, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  if (type === 'decimal') return Number(a) === Number(b)
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
