import type { FieldDefinition } from '@numora/contract'

/** The widths of the grid's columns by their longest text; the first, a text, gets what the others leave. */
export function columnsOf(fields: readonly FieldDefinition[], longest: (name: string) => number): string {
  const widths = fields.map(({ name }, index) => {
    if (index === 0) return 'minmax(120px, 40fr)'
    const characters = Math.min(Math.max(longest(name) + 2, 5), 14)
    return `minmax(${characters}ch, ${characters}fr)`
  })
  return `30px ${widths.join(' ')} 62px`
}
