import type { Change, ErrorDetail, FieldDefinition, FieldValue } from '@numora/contract'
import { validateFieldValue } from '@numora/domain'

type Fields = Record<string, FieldValue>

/** Applies corrections to fields; what does not fit its field is added to `details`. */
export function correctFields(
  definitions: readonly FieldDefinition[],
  fields: Fields,
  corrections: Readonly<Record<string, string | null>>,
  path: string,
  details: ErrorDetail[],
): { fields: Fields; changes: Change[]; touched: string[] } {
  const edited = { ...fields }
  const changes: Change[] = []
  for (const [name, text] of Object.entries(corrections)) {
    const definition = definitions.find((candidate) => candidate.name === name)
    if (!definition) {
      details.push({ path: `${path}.${name}`, message: 'there is no such field' })
      continue
    }
    const checked = text === null ? { ok: true as const, value: null } : validateFieldValue(definition, text)
    if (!checked.ok) {
      details.push({ path: `${path}.${name}`, message: checked.message })
      continue
    }
    const before = fields[name]?.value ?? null
    if (checked.value === before) continue
    edited[name] = { value: checked.value, confidence: 1, source: null, origin: 'corrected' }
    changes.push({ field: name, before, after: checked.value })
  }
  return { fields: edited, changes, touched: Object.keys(corrections) }
}
