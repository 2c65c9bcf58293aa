const formats = new Map<string, Intl.NumberFormat>()

/** An amount as people of the language write it, with all of its decimals and without rounding. */
export function formatAmount(locale: string, amount: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const key = `${locale} ${decimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    formats.set(key, format)
  }
  // As text: a number would lose digits of large amounts.
  return format.format(amount as `${number}`)
}
