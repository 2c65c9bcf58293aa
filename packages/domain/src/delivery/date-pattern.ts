import { checkDate, checkTime } from '../values/date.ts'

type Part = { kind: 'date' | 'time' | 'text'; write: (digits: string[]) => string }

/** The letters of Unicode's date patterns (UTS 35) that are numbers; index into year, month, day or hour, minute, second. */
const tokens: Record<string, { kind: 'date' | 'time'; write: (digits: string[]) => string }> = {
  yyyy: { kind: 'date', write: ([year]) => year! },
  yy: { kind: 'date', write: ([year]) => year!.slice(2) },
  MM: { kind: 'date', write: ([, month]) => month! },
  M: { kind: 'date', write: ([, month]) => String(Number(month)) },
  dd: { kind: 'date', write: ([, , day]) => day! },
  d: { kind: 'date', write: ([, , day]) => String(Number(day)) },
  HH: { kind: 'time', write: ([hour]) => hour! },
  H: { kind: 'time', write: ([hour]) => String(Number(hour)) },
  mm: { kind: 'time', write: ([, minute]) => minute! },
  ss: { kind: 'time', write: ([, , second]) => second ?? '00' },
}

/** The parts of a pattern, or what is wrong with it. */
function parsePattern(pattern: string): Part[] | string {
  const parts: Part[] = []
  for (const [found] of pattern.matchAll(/'(?:[^']|'')*'|'|([A-Za-z])\1*|[^'A-Za-z]+/g)) {
    if (found === "'") return 'a quote is not closed'
    if (found.startsWith("'")) {
      const text = found === "''" ? "'" : found.slice(1, -1).replaceAll("''", "'")
      parts.push({ kind: 'text', write: () => text })
    } else if (/^[A-Za-z]/.test(found)) {
      if (!Object.hasOwn(tokens, found)) return `"${found}" is none of ${Object.keys(tokens).join(', ')}`
      parts.push(tokens[found]!)
    } else parts.push({ kind: 'text', write: () => found })
  }
  const kinds = new Set(parts.map(({ kind }) => kind))
  if (kinds.has('date') && kinds.has('time')) return 'expected parts of a date or of a time, not of both'
  return kinds.has('date') || kinds.has('time') ? parts : 'expected parts of a date or of a time'
}

/** What is wrong with a pattern; undefined if it is valid. */
export function checkDatePattern(pattern: string): string | undefined {
  const parts = parsePattern(pattern)
  return typeof parts === 'string' ? parts : undefined
}

/** A canonical date or time in the form of a valid pattern; undefined if the value is none that the pattern is for. */
export function formatDate(value: string, pattern: string): string | undefined {
  const parts = parsePattern(pattern)
  if (typeof parts === 'string') return undefined
  const isDate = parts.some(({ kind }) => kind === 'date')
  const checked = isDate ? checkDate(value) : checkTime(value)
  if (!checked.ok) return undefined
  const digits = checked.value.split(isDate ? '-' : ':')
  return parts.map(({ write }) => write(digits)).join('')
}

/** The kind of values that a valid pattern is for, for people. */
export function patternKind(pattern: string): string {
  return /[yMd]/.test(pattern.replace(/'(?:[^']|'')*'/g, ''))
    ? 'a date such as 2026-03-21'
    : 'a time such as 14:20'
}
