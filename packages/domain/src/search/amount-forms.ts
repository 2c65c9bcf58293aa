const amount = /^(?:\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d{1,4})?|\d+[.,]\d{1,10})$/

/**
 * The amounts that a number with separators can mean, with a dot and the decimals that it has: `1.234,50` is `1234.50`,
 * `1.234` is `1234` or `1.234`. Empty for all other text, and for a plain integer.
 */
export function amountsOf(text: string): string[] {
  if (!amount.test(text)) return []
  const separators = text.match(/[.,'’]/g)!
  const last = separators.at(-1)!
  const [whole, decimals] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)]
  const isOnlyOne = separators.length === 1
  const canGroup = decimals.length === 3 && new Set(separators).size === 1 && hasGroups(text)
  const canBeDecimal = isOnlyOne ? !/['’]/.test(last) : new Set(separators).size > 1 && !/['’]/.test(last)
  return [...(canGroup ? [digitsOf(text)] : []), ...(canBeDecimal ? [`${digitsOf(whole)}.${decimals}`] : [])]
}

function hasGroups(text: string): boolean {
  return /^\d{1,3}(?:[.,'’]\d{3})+$/.test(text)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
}

/** An amount with at least two decimals, and without zeros beyond them: the form in which it is found. */
export function fullAmount(text: string): string {
  const [whole = '0', decimals = ''] = text.split('.')
  const kept = decimals.replace(/0+$/, '')
  return `${digitsOf(whole) || '0'}.${kept.padEnd(2, '0')}`
}

/** The beginning of the form in which an amount is found that may not be typed to its end. */
export function beginningOfAmount(text: string): string {
  if (!text.includes('.')) return digitsOf(text) || '0'
  const [, decimals = ''] = text.split('.')
  return decimals.length > 2 ? fullAmount(text) : text
}
