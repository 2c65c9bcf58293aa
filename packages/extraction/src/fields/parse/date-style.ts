import { matchesOf } from '../text/matches.ts'
import type { DateOrder } from './date.ts'

const numeric = /(?<![\d.,/-])(\d{1,2})( ?[-/] ?)(\d{1,2})\2(?:(?:19|20)\d\d|'?\d\d)(?!\d)/g

const states =
  /\b(?:A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[.,]* ?\d{5}(?:-\d{4})?(?![\d-])/

/** Numbers of telephones as North America writes them. */
const americanPhone = /(?<![\d+-])(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-. ]\d{4}(?![\d-])/

const americanWords = /\bsales tax\b|\bstate tax\b|\bgratuity\b|\bguest check\b|\bzip code\b/i

/** The Philippines write the month first, too, beside a VAT. */
const philippine = /\bPhilippines\b|₱|\.ph\b|\b(?:VAT|NON-VAT)[- ]?REG\.? ?TIN\b|\bMetro Manila\b/i

/** Other countries with the sign `$`, which write the day first. */
const otherDollars =
  /\bR\.?U\.?[CT]\b|\bN\.?I\.?T\b|\bI\.?V\.?A\b|\bI\.?G\.?V\b|\b[Ff]echa\b|\bFECHA\b|\bEFECTIVO\b|\bVUELTO\b|\bR\.?F\.?C\b|\bCFDI\b|M[ée]xico|\bChile\b|Colombia|Argentina|\bC\.?U\.?I\.?T\b|\bA\.?B\.?N\b|\bUEN\b|\bGST\b|\bAustralia\b|\bSingapore\b|\bNew Zealand\b|\bHong Kong\b|\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT) \d{4}\b|\bPte\.? Ltd\b|(?:AU|NZ|HK|[AS])\$/

/** Signs of countries that do not write the month first. */
const otherCountries = /€|£|\b(?:EUR|RM|GST|VAT|ABN|IVA|TVA|BTW|MwSt|USt|IBAN|NIF)\b|₹|R\$/

const dashed = /(?<!\d)([0-3]\d)-([01]\d)-([0-3]\d)(?!\d)/g

function isYearFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => matchesOf(text, dashed))
  const firsts = new Set(dates.map(([, first]) => first))
  const lasts = new Set(dates.map(([, , , last]) => last))
  return dates.some(([, first]) => /^[12]/.test(first!)) && firsts.size <= lasts.size
}

/** The order of day and month; `isEvident` unless nothing on the page says so. */
export type DateStyle = { order: DateOrder; isEvident: boolean }

/**
 * Decides the order of numeric dates: by the unambiguous ones, otherwise by signs of the United States or
 * Sweden.
 */
export function findDateStyle(texts: readonly string[], isLetterPaper: boolean): DateStyle {
  let dayFirst = 0
  let monthFirst = 0
  let american = 0
  let swedish = 0
  let dollars = 0
  let hasPhone = false
  let isInDollars = false
  for (const text of texts) {
    for (const [, a, , b] of matchesOf(text, numeric)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++
    }
    if (states.test(text)) american += 3
    if (/\bUSD?\b|\bUSA\b/.test(text)) isInDollars = true
    if (americanWords.test(text)) american += 1
    if (americanPhone.test(text)) hasPhone = true
    if (/(?<![A-Z])\$/.test(text)) dollars++
    if (philippine.test(text)) american += 3
    else if (otherCountries.test(text)) american -= 1
    if (/\bmoms\b|\bfaktura\b|förfallo|\bSEK\b|\bkvitto\b|org\.?nr/i.test(text)) swedish++
  }
  // Swedish words and two-digit numbers with dashes: the year is first, unless the last number varies less
  // than the first.
  if (swedish > 2 && isYearFirst(texts)) return { order: 'year_first', isEvident: true }
  if (dayFirst !== monthFirst)
    return { order: dayFirst > monthFirst ? 'day_first' : 'month_first', isEvident: true }
  if (!texts.some((text) => otherDollars.test(text))) american += dollars + (hasPhone ? 1 : 0)
  if (isInDollars) american += 1
  const isAmerican = american >= (isLetterPaper ? 1 : 2)
  return { order: isAmerican ? 'month_first' : 'day_first', isEvident: isAmerican || american < 0 }
}
