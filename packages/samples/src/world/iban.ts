import type { Random } from '../random.ts'

function mod97(digits: string): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}

function asDigits(text: string): string {
  return [...text].map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55))).join('')
}

/** ISO 13616: the two check digits make the whole number 1 modulo 97. */
function ibanOf(country: string, bban: string): string {
  return `${country}${String(98 - mod97(asDigits(`${bban}${country}00`))).padStart(2, '0')}${bban}`
}

function weighted(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)
}

/** Generates ten digits whose weighted sum, by the Czech weights, is 0 modulo 11. */
function czechPart(r: Random, weights: number[]): string {
  for (;;) {
    const body = r.fill('#'.repeat(weights.length - 1))
    const check = (11 - (weighted(body, weights.slice(0, -1)) % 11)) % 11
    if (check < 10) return body + check
  }
}

function spanishCheck(digits: string): number {
  const rest = 11 - (weighted(digits, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11)
  return rest === 11 ? 0 : rest === 10 ? 1 : rest
}

const italianOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]

function italianCin(digits: string): string {
  const sum = [...digits].reduce(
    (total, d, i) => total + (i % 2 === 0 ? italianOdd[Number(d)]! : Number(d)),
    0,
  )
  return String.fromCharCode(65 + (sum % 26))
}

function finnishCheck(body: string): number {
  const sum = [...body].reduce((total, d, i) => {
    const value = Number(d) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** The digit that makes the sum of digits, times the weights in turn, a multiple of 10. */
function mod10Check(digits: string, weights: readonly number[]): number {
  const sum = weighted(
    digits,
    [...digits].map((_, i) => weights[i % weights.length]!),
  )
  return (10 - (sum % 10)) % 10
}

const hungarian = [9, 7, 3, 1]
const estonian = [7, 1, 3]

/** Generates a Norwegian account number, whose weighted sum is 0 modulo 11. */
function mod11Account(r: Random, pattern: string, weights: number[]): string {
  for (;;) {
    const body = r.fill(pattern)
    const check = (11 - (weighted(body, weights) % 11)) % 11
    if (check < 10) return body + check
  }
}

/** ISO 7064, MOD 11,10. */
function withIso7064(body: string): string {
  const product = [...body].reduce((rest, digit) => (((Number(digit) + rest) % 10 || 10) * 2) % 11, 10)
  return body + ((11 - product) % 10)
}

const bbans: Record<string, (r: Random, bank: string) => string> = {
  DE: (r) => r.fill('%#################'),
  AT: (r) => r.fill('%###############'),
  CH: (r) => r.fill('0####00##########'),
  FR: (r) => {
    const [bank, branch, account] = [r.fill('3####'), r.fill('0####'), r.fill('000########')]
    const key = 97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * Number(account)) % 97)
    return `${bank}${branch}${account}${String(key).padStart(2, '0')}`
  },
  ES: (r) => {
    const [bank, account] = [r.fill('####0###'), r.fill('##########')]
    return `${bank}${spanishCheck(`00${bank}`)}${spanishCheck(account)}${account}`
  },
  IT: (r) => {
    const body = r.fill('0####0####00##########')
    return italianCin(body) + body
  },
  NL: (r, bank) => `${bank}0${r.fill('#########')}`,
  BE: (r) => {
    const body = r.fill('%#########')
    return body + String(mod97(body) || 97).padStart(2, '0')
  },
  PT: (r) => {
    const body = r.fill('00##0###0##########')
    return body + String(98 - mod97(`${body}00`)).padStart(2, '0')
  },
  PL: (r) => {
    const bank = r.fill('%######')
    return `${bank}${(10 - (weighted(bank, [3, 9, 7, 1, 3, 9, 7]) % 10)) % 10}${r.fill('0000##############').slice(0, 16)}`
  },
  SE: (r) => r.fill('#####0000##########').padEnd(20, '0'),
  DK: (r) => r.fill('%#############'),
  FI: (r) => {
    const body = r.fill('%############')
    return body + finnishCheck(body)
  },
  CZ: (r) => `${r.fill('0%00')}000000${czechPart(r, [6, 3, 7, 9, 10, 5, 8, 4, 2, 1])}`,
  GB: (r, bank) => `${bank}${r.fill('######')}${r.fill('########')}`,
  IE: (r, bank) => `${bank}${r.fill('######')}${r.fill('########')}`,
  HU: (r) => {
    const [branch, account] = [r.fill('1######'), r.fill('###############')]
    return branch + mod10Check(branch, hungarian) + account + mod10Check(account, hungarian)
  },
  RO: (r, bank) => `${bank}${r.fill('################')}`,
  SK: (r) => `${r.fill('%%00')}000000${czechPart(r, [6, 3, 7, 9, 10, 5, 8, 4, 2, 1])}`,
  HR: (r) => {
    const [bank, account] = [r.fill('2#####'), r.fill('110######')]
    return withIso7064(bank) + withIso7064(account)
  },
  SI: (r) => {
    const body = r.fill('0%0##########')
    return body + String(98 - mod97(`${body}00`)).padStart(2, '0')
  },
  LT: (r) => r.fill('7###0###########').slice(0, 16),
  TR: (r) => `000${r.fill('%#')}0${r.fill('################')}`,
  NO: (r) => mod11Account(r, '%#########', [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
  AE: (r) => r.fill('0##################').padEnd(19, '0'),
  UA: (r) => r.fill('3#####0000026############'),
  BG: (r, bank) => `${bank}${r.fill('9###10########')}`,
  GR: (r) => r.fill('0##0###############0####').slice(0, 23),
  EE: (r) => {
    const account = r.fill('#############')
    return `22${account}${mod10Check(account, estonian)}`
  },
  LV: (r, bank) => `${bank}${r.fill('000##########')}`,
}

export const ibanCountries = Object.keys(bbans)

/** A BIC of the bank's four letters; 8 or 11 characters. */
export function makeBic(country: string, bank: string, r: Random): string {
  return `${bank}${country}${r.fill('?#')}${r.pick(['', 'XXX', r.fill('###')])}`
}

/** `bank` is four letters. Null where the country has no IBAN. */
export function makeIban(country: string, bank: string, r: Random): string | null {
  const bban = bbans[country]?.(r, bank)
  return bban ? ibanOf(country, bban) : null
}
