import { isCalendarDate } from '@numora/domain'
import { monthForms } from '../lexicon/labels.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { toGregorian } from './other-calendars.ts'

export type DateOrder = 'day_first' | 'month_first' | 'year_first'

export type DateMatch = { start: number; end: number; value: string; isAmbiguous: boolean; form: string }

/** Recognition reads a capital O beside digits as a zero: `12-0CT-18`, `4 0KT0BER 2021`. */
function withZeros(form: string): string[] {
  return form.length < 3 ? [form] : [form, form.replace('o', '0'), form.replaceAll('o', '0')]
}

const monthOf = new Map(
  monthForms().flatMap(([form, number]) => withZeros(fold(form)).map((each) => [each, number] as const)),
)

/** Names of months in all languages, folded, as alternatives of a pattern. */
export const monthPattern = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')
const month = `(${monthPattern})`

/** The number of a month by its folded name. */
export function monthNumber(folded: string): number | undefined {
  return monthOf.get(folded)
}

const day = '(\\d{1,2})(?:st|nd|rd|th|er|[ºª°.])?'
const year = "(['’‘´`′]?\\d{4}|['’‘´`′]?\\d{2})"
/** What may follow a year: anything but digits, or a time that touches it. */
const yearEnd = '(?=\\d{1,2}:\\d\\d|\\D|$)'

/** What Thailand writes before its years, as it is folded. */
const buddhistEra = fold('พ.ศ.').replaceAll('.', '\\.?')

/** The last year before an era began. */
const yearBefore: Record<string, number> = { 令和: 2018, 平成: 1988, 民国: 1911, 民國: 1911 }

/** The months of the Iranian calendar, in their order. */
const iranianMonths = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'
const iranianMonthOf = new Map(iranianMonths.split('|').map((name, i) => [fold(name), i + 1]))

type Form = {
  name: string
  /** What is between its numbers; of most texts with digits, only that is tested. */
  between: 'marks' | 'letters' | 'month' | 'nothing'
  pattern: RegExp
  pick: (match: string[]) => [y: string, m: string | number, d: string][]
}

function otherCalendar(y: string, m: number, d: string): [string, string, string][] {
  const date = toGregorian(Number(y), m, Number(d))
  return date ? [date] : []
}

const forms: Form[] = [
  {
    name: 'iso',
    between: 'marks',
    // Not the end of a code: `ZAM/2024/10/31`.
    pattern: /(?<!\d|\p{L}[/_-])((?:19|20)\d\d) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,2})(?!\d)/gu,
    pick: ([, y, m, d]) => [[y!, m!, d!]],
  },
  // Of tills and cameras, with a time behind it: `2018:10:19 13:35:34`.
  {
    name: 'iso',
    between: 'marks',
    pattern: /(?<![\d:])(20\d\d):([01]\d):([0-3]\d)(?= ?[T ]?\d\d:\d\d)/g,
    pick: ([, y, m, d]) => [[y!, m!, d!]],
  },
  {
    name: 'cjk',
    between: 'letters',
    pattern: /((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g,
    pick: ([, y, m, d]) => [[y!, m!, d!]],
  },
  // Years of an era: `令和8年3月14日` in Japan, `中華民國115年3月12日` in Taiwan.
  {
    name: 'cjk',
    between: 'letters',
    pattern: /(令和|平成|民国|民國) ?(\d{1,3}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g,
    pick: ([, era, y, m, d]) => [[String(yearBefore[era!]! + (y === '元' ? 1 : Number(y))), m!, d!]],
  },
  // Taiwan often leaves the era out: `115年3月12日`.
  {
    name: 'cjk',
    between: 'letters',
    pattern: /(?<![\d.,/-])(1[0-3]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g,
    pick: ([, y, m, d]) => [[String(yearBefore.民國! + Number(y)), m!, d!]],
  },
  // Of the Iranian and the Islamic calendar.
  {
    name: 'iso',
    between: 'marks',
    pattern: /(?<!\d|\p{L}[/_-])(1[34]\d\d) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?![-./]?\d)/gu,
    pick: ([, y, , m, d]) => otherCalendar(y!, Number(m), d!),
  },
  {
    name: 'day_month',
    between: 'letters',
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}) (${fold(iranianMonths)}) (1[34]\\d\\d)(?!\\d)`, 'gu'),
    pick: ([, d, m, y]) => otherCalendar(y!, iranianMonthOf.get(m!)!, d!),
  },
  // Vietnamese, also with English words in brackets: `Ngày (Date) 12 tháng (month) 03 năm (year) 2026`.
  {
    name: 'day_month',
    between: 'letters',
    pattern: /(\d{1,2})\s*thang\s*(?:\(\w+\)\s*)?(\d{1,2})\s*nam\s*(?:\(\w+\)\s*)?((?:19|20)\d\d)(?!\d)/g,
    pick: ([, d, m, y]) => [[y!, m!, d!]],
  },
  // Recognition may split the digits of a day: it has a zero before it if the month has one, `1 2/03/2024`.
  {
    name: 'torn',
    between: 'marks',
    pattern: /(?<![\d.,/-]|\d )([0-3]) (\d)([-./])(0\d)\3(20\d\d)(?!\d)/g,
    pick: ([, tens, ones, , m, y]) => [[y!, m!, `${tens}${ones}`]],
  },
  {
    name: 'numeric',
    between: 'marks',
    // After letters and with dashes it is a code: `HD03-04-06`.
    pattern:
      /(?:(?<=:\d\d)|(?<![\d.,/]|\p{L}(?=\d\d?-\d\d?-\d\d?(?!\d))))(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?((?:19|20|25)\d\d|['’‘´`′]?\d\d)(?:(?=[./]?\d{1,2}:\d\d)|(?!\d|[.,/]\d|(?<=\D20) \d\d(?:$| \d{1,2}:\d\d)))/gu,
    pick: ([, a, , b, y]) => [
      [y!, b!, a!],
      [y!, a!, b!],
      [a!, b!, y!],
    ],
  },
  // Recognition may split a year, and then often the day: `1 1/01/201 8`.
  {
    name: 'torn',
    between: 'marks',
    pattern: /(?<![\d.,/]|\d )(\d ?\d?) ?([-./]) ?(\d ?\d?) ?\2 ?(?=\d{0,3} \d)(2 ?0 ?\d ?\d)(?! ?\d)/g,
    pick: ([, a, , b, y]) => {
      const [first, second, year] = [a!, b!, y!].map((part) => part.replaceAll(' ', '')) as [
        string,
        string,
        string,
      ]
      return [
        [year, second, first],
        [year, first, second],
      ]
    },
  },
  {
    name: 'torn',
    between: 'marks',
    pattern: /(?<![\d.,/])(\d\d)([-./])(\d\d)\2(\d \d)(?![\d.,:/]| \d)/g,
    pick: ([, a, , b, y]) => [
      [y!.replace(' ', ''), b!, a!],
      [y!.replace(' ', ''), a!, b!],
    ],
  },
  // Recognition may read dots as commas: `9,3.2019`, `01, 03, 18`.
  {
    name: 'commas',
    between: 'marks',
    pattern:
      /(?<![\d.,/])(?:(\d{1,2})[.,] ?(\d{1,2})[.,] ?(20\d\d)|(\d\d), (\d\d), (\d\d))(?![\d/]|[.,] ?\d)/g,
    pick: ([, a, b, y, first, second, short]) => [[y ?? short!, b ?? second!, a ?? first!]],
  },
  // Danish and Norwegian: `24/2-26`, `24/2 2026`.
  {
    name: 'mixed',
    between: 'marks',
    pattern:
      /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})(?: ?- ?((?:19|20)\d\d|\d\d)| ((?:19|20)\d\d))(?!\d|[.,/-]\d)/g,
    pick: ([, d, m, y, apart]) => [[y ?? apart!, m!, d!]],
  },
  {
    name: 'day_month',
    between: 'month',
    pattern: new RegExp(
      `(?<!\\d)${day} ?[-./]? ?(?:de |of |d['’]|ב)?${month}(?![\\p{L}\\d]) ?[-./,]* ?(?:de |del |${buddhistEra} ?)?${year}(?!\\d|(?<=\\D\\d\\d):\\d\\d)`,
      'gu',
    ),
    pick: ([, d, m, y]) => [[y!, monthOf.get(m!)!, d!]],
  },
  // Recognition may read the sign before a short year as a one: `31 Aug 1 19`, at the end or before a time.
  {
    name: 'torn',
    between: 'month',
    pattern: new RegExp(`(?<![\\d.,/-])(\\d{1,2}) ${month} [1Il|] ?(\\d\\d)(?=$| \\d{1,2}:\\d\\d)`, 'gu'),
    pick: ([, d, m, y]) => [[y!, monthOf.get(m!)!, d!]],
  },
  // `16AUG2015`, `07Dec15`
  {
    name: 'day_month',
    between: 'month',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})${month}((?:19|20)\\d\\d${yearEnd}|['’]?\\d\\d(?![\\p{L}\\d-]))`,
      'gu',
    ),
    pick: ([, d, m, y]) => [[y!, monthOf.get(m!)!, d!]],
  },
  {
    name: 'month_day',
    between: 'month',
    // Between the day and the year there is a sign or a space: `LUT 1504` is a number, and `ZAR 17.30` an amount.
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${month}[ .,-]*(?!\\d+[.,]\\d\\d(?!\\d))${day}(?: ?[-.,]+ ?| |(?=['’‘´\`′]))${year}(?![\\d:])`,
      'gu',
    ),
    pick: ([, m, d, y]) => [[y!, monthOf.get(m!)!, d!]],
  },
  // Of the clocks of many systems: `Tue Mar 12 14:20:11 2024`.
  {
    name: 'month_day',
    between: 'month',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${month} {1,2}(\\d{1,2}) \\d\\d:\\d\\d:\\d\\d (?:\\p{L}{3,4} )?((?:19|20)\\d\\d)(?!\\d)`,
      'gu',
    ),
    pick: ([, m, d, y]) => [[y!, monthOf.get(m!)!, d!]],
  },
  // Hungarian and Lithuanian: `2026. március 3.`, `2026 m. kovo 11 d.`
  {
    name: 'year_month',
    between: 'month',
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.? ?(?:m\\. ?)?${month}[ .]*(\\d{1,2})(?![\\d:])`, 'g'),
    pick: ([, y, m, d]) => [[y!, monthOf.get(m!)!, d!]],
  },
  // Latvian: `2026. gada 9. martā`
  {
    name: 'year_month',
    between: 'month',
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d)\\. ?(?:gada|g\\.) ?(\\d{1,2})\\. ?${month}(?!\\p{L})`,
      'gu',
    ),
    pick: ([, y, d, m]) => [[y!, monthOf.get(m!)!, d!]],
  },
  {
    name: 'compact',
    between: 'nothing',
    pattern: /(?<![\d\w-])(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d\w-])/g,
    pick: ([, y, m, d]) => [[y!, m!, d!]],
  },
]

const orders: DateOrder[] = ['day_first', 'month_first', 'year_first']

const thisYear = new Date().getUTCFullYear()
/** A year of two digits that is further ahead is none, or another part of the date is the year. */
const farthestShortYear = 10
/** Thailand counts years from the death of the Buddha: 2569 is 2026. */
const buddhist = 543
const firstBuddhist = 1990 + buddhist

function toDate([y, m, d]: [string, string | number, string]): string | null {
  if (d.length > 2 || y.length === 1) return null
  const digits = y.replace(/\D/g, '')
  const printed = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 70 ? 1900 : 2000)
  const full = printed >= firstBuddhist ? printed - buddhist : printed
  if (full < 1990 || full > 2069 || (digits.length === 2 && full > thisYear + farthestShortYear)) return null
  if (!isCalendarDate(full, Number(m), Number(d))) return null
  return `${full}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** The dates that numbers may be, by their orders, with that of the likeliest order first. */
function likeliestFirst(
  dates: readonly (string | null)[],
  [text, , mark]: readonly string[],
  order: DateOrder,
): (string | null)[] {
  // With dots the month is hardly ever first, and `5. 23.00` are two numbers.
  const isDotted = mark === '.'
  const first = orders.indexOf(isDotted && order === 'month_first' ? 'day_first' : order)
  const possible =
    isDotted && text!.includes(' ')
      ? dates.map((date, i) => (orders[i] === 'month_first' ? null : date))
      : dates
  return [...possible.slice(first, first + 1), ...possible.filter((_, i) => i !== first)]
}

/** A day and a year of two digits, or the first year of an era. */
const fewestDigits = /(?:[\d元][^\d元]*){3}/

/** Two numbers with a mark between them, and a mark or a space behind: dates with marks begin so, and most amounts do not. */
const twoParts = /\d {0,2}[-./,:] ?\d[\d ]{0,3}[-./,: ]/

/** The name of a month at the start of a word, or behind the end of a number or a word that touches it: `3rdmars`, `במרץ`. */
const anyMonth = new RegExp(`(?<!(?![tdhrבªº])\\p{L})${month}`, 'u')

/** Finds all dates in a text. An ambiguous date is read in the given order. */
export function findDates(text: string, order: DateOrder): DateMatch[] {
  if (!fewestDigits.test(text)) return []
  const folded = fold(text)
  const has = {
    marks: twoParts.test(folded),
    letters: /\p{L}/u.test(folded),
    month: anyMonth.test(folded),
    nothing: true,
  }
  const found: DateMatch[] = []
  for (const { name, between, pattern, pick } of forms) {
    if (!has[between]) continue
    for (const match of matchesOf(folded, pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const read = pick(match).map(toDate)
      const [first = null, second = null, third = null] =
        name === 'numeric' ? likeliestFirst(read, match, order) : read
      const value = first ?? second ?? third
      if (!value) continue
      const isAmbiguous = first !== null && second !== null && first !== second
      found.push({ start, end, value, isAmbiguous, form: name })
    }
  }
  return found
}

const monthEnd = new RegExp(`(?<!\\p{L})${month}[ .,]*$`, 'u')

/** Whether a text ends with the name of a month, whose day and year may be beside it. */
export function isMonthEnd(text: string): boolean {
  return monthEnd.test(fold(text))
}

const monthAndYear = new RegExp(
  `^(?:${month}[.,]? ?[-/]? ?(?:19|20)\\d{2}|(?:19|20)\\d{2} ?[-/]? ?${month})$`,
)

/** Whether a text is a month with its year, and nothing else: `March 2026`, `2026 - March`. */
export function isMonthAndYear(text: string): boolean {
  return monthAndYear.test(fold(text))
}

const dateStart = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th|er|[.])? ?(?:de )?(?:${month}(?: del?)?)?|${month} \\d{1,2},?|\\d{1,2}([-./])\\d{1,2}\\3)$`,
)

/** Whether a text ends with the first part of a date, whose rest may be on the line below. */
export function isDateStart(text: string): boolean {
  return dateStart.test(fold(text))
}
