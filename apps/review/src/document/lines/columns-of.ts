import type { FieldDefinition } from '@numora/contract'

/** The widths of the grid's columns: texts share what numbers leave. */
export function columnsOf(fields: readonly FieldDefinition[]): string {
  const widths = fields.map(({ type, format }, index) => {
    if (index === 0) return 'minmax(150px, 3fr)'
    if (format === 'percent') return 'minmax(56px, 0.6fr)'
    return type === 'decimal' ? 'minmax(80px, 1fr)' : 'minmax(64px, 1fr)'
  })
  return `34px ${widths.join(' ')} 66px`
}
