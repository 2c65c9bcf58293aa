import { fold } from '../../../fields/text/fold.ts'
import { matchesOf } from '../../../fields/text/matches.ts'
import { isSpaceless, type Language } from '../flow/language.ts'
import { cardinal, ordinal } from './number-words.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** A stretch of time in a text. `value` is how it is delivered: digits and the unit as its language writes it. */
export type Period = {
  start: number
  end: number
  count: number
  unit: Unit
  value: string
  /** `anniversary`: as long as until one. */
  form: 'plain' | 'compound' | 'anniversary'
  isBusiness: boolean
}

type Row = [Language, Unit, one: string, many: string, forms: string]

/** Unit words with one and several, and the forms that are found in texts. */
const common: Row[] = [
  ['en', 'year', 'year', 'years', 'years?|yrs?'],
  ['en', 'month', 'month', 'months', 'months?|mos?(?=\\.)'],
  ['en', 'week', 'week', 'weeks', 'weeks?'],
  ['en', 'day', 'day', 'days', 'days?'],
  ['de', 'year', 'Jahr', 'Jahre', 'jahre?[ns]?|jahres'],
  ['de', 'month', 'Monat', 'Monate', 'monat(?:e[ns]?|s)?'],
  ['de', 'week', 'Woche', 'Wochen', 'wochen?'],
  ['de', 'day', 'Tag', 'Tage', 'tag(?:e[ns]?)?|kalendertagen?|werktagen?|arbeitstagen?|bankarbeitstagen?'],
  ['fr', 'year', 'an', 'ans', 'ans?|annees?'],
  ['fr', 'month', 'mois', 'mois', 'mois'],
  ['fr', 'week', 'semaine', 'semaines', 'semaines?'],
  ['fr', 'day', 'jour', 'jours', 'jours?'],
  ['es', 'year', 'año', 'años', 'anos?|anualidad(?:es)?'],
  ['es', 'month', 'mes', 'meses', 'mes(?:es)?'],
  ['es', 'week', 'semana', 'semanas', 'semanas?'],
  ['es', 'day', 'día', 'días', 'dias?'],
  ['pt', 'year', 'ano', 'anos', 'anos?'],
  ['pt', 'month', 'mês', 'meses', 'mes(?:es)?'],
  ['pt', 'day', 'dia', 'dias', 'dias?'],
  ['it', 'year', 'anno', 'anni', 'ann[oi]'],
  ['it', 'month', 'mese', 'mesi', 'mes[ei]'],
  ['it', 'week', 'settimana', 'settimane', 'settiman[ae]'],
  ['it', 'day', 'giorno', 'giorni', 'giorn[oi]'],
  ['nl', 'year', 'jaar', 'jaar', 'jaar|jaren'],
  ['nl', 'month', 'maand', 'maanden', 'maand(?:en)?'],
  ['nl', 'week', 'week', 'weken', 'weken'],
  ['nl', 'day', 'dag', 'dagen', 'dag(?:en)?'],
]
/** Those that are looked for in texts of their language only; `few|many` where several are printed in two ways. */
const further: Row[] = [
  ['pl', 'year', 'rok', 'lata|lat', 'rok[u]?|lata?|latami'],
  ['pl', 'month', 'miesiąc', 'miesiące|miesięcy', 'miesiac\\w*|miesiec\\w*'],
  ['pl', 'week', 'tydzień', 'tygodnie|tygodni', 'tygod\\w*|tydzien'],
  ['pl', 'day', 'dzień', 'dni', 'dni|dnia'],
  ['cs', 'year', 'rok', 'roky|let', 'rok[u]?|roky|let|lety'],
  ['cs', 'month', 'měsíc', 'měsíce|měsíců', 'mesic\\w*'],
  ['cs', 'week', 'týden', 'týdny|týdnů', 'tydn\\w*|tyden'],
  ['cs', 'day', 'den', 'dny|dnů', 'dny|dnu|dni'],
  ['sv', 'year', 'år', 'år', 'ars?'],
  ['sv', 'month', 'månad', 'månader', 'manad(?:er)?s?'],
  ['sv', 'week', 'vecka', 'veckor', 'veckors?|vecka'],
  ['sv', 'day', 'dag', 'dagar', 'dag(?:ar)?s?'],
  ['tr', 'year', 'yıl', 'yıl', 'yil\\w{0,4}|sene'],
  ['tr', 'month', 'ay', 'ay', 'ay|ayd?[iir]\\w{0,2}|aylik'],
  ['tr', 'week', 'hafta', 'hafta', 'hafta\\w{0,3}'],
  ['tr', 'day', 'gün', 'gün', 'gun(?:luk|dur|u)?'],
  ['ja', 'year', '年', '年', '(?:箇)?年間?'],
  ['ja', 'month', 'か月', 'か月', '(?:[かカケヶヵ箇]|カ)月間?'],
  ['ja', 'week', '週間', '週間', '週間'],
  ['ja', 'day', '日', '日', '日間?'],
  ['zh', 'year', '年', '年', '周?年'],
  ['zh', 'month', '个月', '个月', '个月|個月'],
  ['zh', 'week', '周', '周', '周(?!年)|星期'],
  ['zh', 'day', '日', '日', '个?(?:工作|自然)?[日天]'],
]
const accented = /[ñÑ]/

const number = '(\\d{1,4}(?:[.,]5)?|[a-z]{2,24}(?:(?:[- ](?:et |y |e )?)[a-z]{2,10}){0,2})'
const aside = '(?: ?[([] ?([\\da-z -]{1,24}?) ?[)\\]])?'
const between =
  '(?: ?-? ?(?:full|whole|calendar|consecutive|successive|additional|further|continuous|complete|contract|business|working|banking|trading|prior|volle[nr]?|ganze[nr]?|weitere[nr]?|aufeinanderfolgende[nr]?|completos?|calendario|naturales|consecutivos?|corridos?|uteis|civis)){0,2}'
const signs = '一二三四五六七八九'
/** All signs of numbers up to 999 in Chinese and Japanese. */
const counting = `${signs}十百两兩零〇`

/** A language's rows, with a pattern that each row's whole word matches, and one for periods. */
function unitsFor(language: Language | null) {
  const own = further.filter((row) => row[0] === language)
  const rows = [...own, ...common].map((row) => ({ row, whole: new RegExp(`^(?:${fold(row[4])})$`) }))
  const forms = (some: readonly Row[]) => some.map((row) => fold(row[4])).join('|')
  return {
    rows,
    plain: isSpaceless(language)
      ? // A year or month of a date has digits behind it, a day has a month before it.
        new RegExp(
          `(?<![\\d.,${counting}千万]|[年月] ?)(\\d{1,4}|[${counting}]{1,6}) ?()(${forms(own)})(?! ?\\d{1,2} ?[月日]|度|月)`,
          'gu',
        )
      : new RegExp(
          `(?<![\\p{L}\\d.,$€£/-])${number}${aside}${between} ?-? ?(${forms([...own, ...common])})(?![\\p{L}\\d])`,
          'gu',
        ),
  }
}

const unitsOf = new Map<Language | null, ReturnType<typeof unitsFor>>()

function knownUnits(language: Language | null) {
  const known = unitsOf.get(language) ?? unitsFor(language)
  unitsOf.set(language, known)
  return known
}
const compound =
  /(?<!\p{L})([a-z]{3,16}?|\d{1,3})-?(jahrig|monatig|wochig|tagig|jarig)(?:e[nmrs]?)?(?!\p{L})/gu
const anniversary =
  /(?<![\p{L}\d])(\d{1,2}(?: ?(?:st|nd|rd|th|er|eme|e|[.ºª°]))?|[a-z]{4,16}(?:-[a-z]{4,8})?)(?: ?\(\d{1,2}(?: ?(?:st|nd|rd|th))?\))?(?: annual)? (?:anniversary|jahrestag(?:e?s)?|anniversaire|aniversario|anniversario)(?!\p{L})/gu
const compoundUnits: Record<string, Unit> = {
  jahrig: 'year',
  monatig: 'month',
  wochig: 'week',
  tagig: 'day',
  jarig: 'year',
}
const business =
  /business|working|banking|trading|werktag|arbeitstag|ouvr|habil|utei|lavorativ|werkdag|工作日|営業日|robocz|pracovn/

function unitOf(text: string, folded: string, language: Language | null) {
  const fits = knownUnits(language).rows.flatMap(({ row, whole }) => (whole.test(folded) ? [row] : []))
  const own = fits.find(([each]) => each === language)
  if (own) return own
  // The letter ñ decides between Spanish `años` and Portuguese `anos`.
  return fits.find(([each]) => each === (accented.test(text) ? 'es' : each)) ?? fits[0]
}

function countOf(text: string, language: Language | null): number | null {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  return isSpaceless(language) ? signsOf(text) : cardinal(text, language)
}

/** `百年` by itself is mostly part of a name. */
const signed = /^(?!百$)(?:(?<hundreds>[^十百]?)百[零〇]?)?(?:(?<tens>[^十百]?)十)?(?<ones>[^十百]?)$/u

/** `三十六` is 36, `两` 2, `一百八十` 180; 0 for the digits of a year. */
function signsOf(text: string): number {
  const { hundreds, tens, ones } = signed.exec(text)?.groups ?? {}
  const digit = (sign: string | undefined) =>
    /[两兩]/.test(sign ?? '') ? 2 : signs.indexOf(sign || '零') + 1
  // One hundred and ten are also written without a digit before their sign.
  const times = (sign: string | undefined) => (sign === '' ? 1 : digit(sign))
  return 100 * times(hundreds) + 10 * times(tens) + digit(ones)
}

/** The number before a unit may be the last of several words: `of three years`, `of twenty-four months`. */
function lastCount(text: string, language: Language | null): { count: number; skipped: number } | null {
  for (const at of [0, ...Array.from(text.matchAll(/[ -]/g), ({ index }) => index + 1)]) {
    const count = countOf(text.slice(at), language)
    if (count !== null) return { count, skipped: at }
  }
  return null
}

/** A period as it is delivered: `3 years`, `1 Jahr`. */
function printPeriod(count: number, unit: Unit, language: Language): string {
  const rows = [...common, ...further]
  const [, , one, several] =
    rows.find((each) => each[0] === language && each[1] === unit) ?? rows.find((each) => each[1] === unit)!
  const [few, many = few] = several.split('|')
  const isFew = new Intl.PluralRules(language).select(count) === 'few'
  const word = count === 1 ? one : isFew ? few : many
  const space = isSpaceless(language) ? '' : ' '
  return `${String(count).replace('.', language === 'en' ? '.' : ',')}${space}${word}`
}

/** All periods in a text; its language decides between words that several have. */
export function findPeriods(text: string, language: Language | null): Period[] {
  const folded = fold(text)
  const found: Period[] = []
  const { plain } = knownUnits(language)
  const add = (period: Period) => {
    if (period.count > 0 && !found.some((other) => period.start < other.end && other.start < period.end))
      found.push(period)
  }
  for (const match of matchesOf(folded, anniversary)) {
    const written = match[1]!
    const count = /^\d/.test(written) ? Number.parseInt(written, 10) : ordinal(written)
    const own = language ?? 'en'
    const [start, end] = [match.index, match.index + match[0].length]
    if (count)
      add({
        start,
        end,
        count,
        unit: 'year',
        value: printPeriod(count, 'year', own),
        form: 'anniversary',
        isBusiness: false,
      })
  }
  for (const match of matchesOf(folded, plain)) {
    const [, written, bracketed = '', word] = match as unknown as [string, string, string | undefined, string]
    // Digits in brackets say it where the words before are more than are read: `one hundred eighty (180)`.
    const spelled = lastCount(written, language)
    const digits = /^\d+$/.test(bracketed) ? Number(bracketed) : null
    const counted = digits === null || spelled?.count === digits ? spelled : { count: digits, skipped: 0 }
    if (!counted) {
      // What was no number may hide one that starts within it.
      plain.lastIndex = match.index + Math.max(1, written.search(/[ -]|$/))
      continue
    }
    const start = match.index + counted.skipped
    const end = match.index + match[0].length
    // `the 10 day of January` is a date.
    if (word === 'day' && counted.count > 1 && folded.startsWith(' of ', end)) continue
    const [own, unit] = unitOf(text.slice(end - word.length, end), word, language)!
    add({
      start,
      end,
      count: counted.count,
      unit,
      value: printPeriod(counted.count, unit, own),
      form: 'plain',
      isBusiness: business.test(match[0]),
    })
  }
  for (const match of matchesOf(folded, compound)) {
    const count = countOf(match[1]!, null)
    const unit = compoundUnits[match[2]!]!
    const [start, end] = [match.index, match.index + match[0].length]
    const own = match[2] === 'jarig' ? 'nl' : 'de'
    if (count)
      add({
        start,
        end,
        count,
        unit,
        value: printPeriod(count, unit, own),
        form: 'compound',
        isBusiness: false,
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Days of a period, roughly: to compare those of several units. */
export function daysOf({ count, unit }: Pick<Period, 'count' | 'unit'>): number {
  return count * { day: 1, week: 7, month: 30.4, year: 365 }[unit]
}
