import type { ValueKind } from '@numora/domain'

/** A canonical value as people of the language write it; what they type so is read back as the same value. */
export function formatValue({ type }: ValueKind, value: string | null, locale: string): string {
  if (value === null) return ''
  if (type === 'decimal' && /^-?\d+(\.\d+)?$/.test(value)) return formatDecimal(value, locale)
  // The date of English texts is ambiguous: the canonical form is not.
  if (type === 'date' && locale.startsWith('de')) return value.split('-').toReversed().join('.')
  return value
}

const formats = new Map<string, Intl.NumberFormat>()

function formatDecimal(value: string, locale: string): string {
  const decimals = value.split('.')[1]?.length ?? 0
  const key = `${locale} ${decimals}`
  let format = formats.get(key)
  if (!format) {
    const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    format = new Intl.NumberFormat(locale, fraction)
    formats.set(key, format)
  }
  // As text: a number would lose digits of large amounts.
  return format.format(value as `${number}`)
}
