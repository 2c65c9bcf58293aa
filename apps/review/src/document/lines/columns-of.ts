import type { FieldDefinition } from '@numora/contract'

/** The widths of the grid's columns: the first, a text, gets what the others leave, and an empty one gets little. */
export function columnsOf(fields: readonly FieldDefinition[], isEmpty: (name: string) => boolean): string {
  const widths = fields.map(({ name, type, format }, index) => {
    if (index === 0) return 'minmax(130px, 3fr)'
    if (isEmpty(name)) return '46px'
    if (format === 'percent') return 'minmax(48px, 0.6fr)'
    return type === 'decimal' ? 'minmax(68px, 1fr)' : 'minmax(56px, 1fr)'
  })
  return `34px ${widths.join(' ')} 62px`
}
