/** How numbers are separated where a text is from. */
export type NumberStyle = { decimal: '.' | ','; isAmount: boolean }

/**
 * The canonical form of a number as people type or print it: `1.234,56`, `1,234.56`, `1 234.5`, `1'234`, `€ 12,-`, `(5.00)`;
 * null if it is none. A single separator before exactly three digits is what the style says.
 */
export function readNumber(text: string, { decimal, isAmount }: NumberStyle): string | null {
  const isNegative = /^\s*[-−–(]|[-−–]\s*$/.test(text) && !/[.,][-−–]+\s*$/.test(text)
  const plain = text
    .replace(/[.,][-−–]+\s*$/, '')
    .replace(/\p{Sc}|\b[A-Z]{3}\b|%|[-−–()]/gu, '')
    .replace(/[\s'’]/g, '')
    .replace(/^[A-Za-z]{1,3}\.?(?=\d)|[A-Za-z]{1,3}$/g, '')
  if (!/^[\d.,]+$/.test(plain) || !/\d/.test(plain)) return null
  const mark = decimalMark(plain, decimal, isAmount)
  if (mark === undefined) return null
  const [whole = '', fraction] = mark ? splitLast(plain, mark) : [plain]
  const digits = whole.replace(/[.,]/g, '') || '0'
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null
  const value = fraction ? `${digits}.${fraction}` : digits
  return `${isNegative ? '-' : ''}${value.replace(/^0+(?=\d)/, '')}`
}

/** The character that separates decimals: '' if the text has none, undefined if it makes no sense. */
function decimalMark(text: string, decimal: '.' | ',', isAmount: boolean): '.' | ',' | '' | undefined {
  const [dots, commas] = [count(text, '.'), count(text, ',')]
  if (dots > 0 && commas > 0) {
    const mark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
    const other = mark === '.' ? ',' : '.'
    if (count(text, mark) > 1) return undefined
    return isGrouped(splitLast(text, mark)[0]!, other) ? mark : undefined
  }
  const mark = dots > 0 ? '.' : ','
  if (dots + commas === 0) return ''
  if (dots + commas > 1) return isGrouped(text, mark) ? '' : undefined
  const canGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  return canGroup && (isAmount || mark !== decimal) ? '' : mark
}

/** Digits in groups of three, or of two and three as in India. */
function isGrouped(text: string, mark: '.' | ','): boolean {
  const groups = text.split(mark)
  return (
    groups.length === 1 ||
    (groups[0]!.length <= 3 &&
      groups.at(-1)!.length === 3 &&
      groups.slice(1, -1).every((group) => /^\d{2,3}$/.test(group)))
  )
}

function splitLast(text: string, mark: string): [string, string] {
  const index = text.lastIndexOf(mark)
  return [text.slice(0, index), text.slice(index + 1)]
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
