import type { Random } from '../random.ts'

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)
}

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** Retries until the check digit exists: some schemes exclude numbers. */
function untilValid(make: () => string | null): string {
  for (;;) {
    const value = make()
    if (value) return value
  }
}

function mod11(r: Random, pattern: string, weights: number[], check: (rest: number) => number | null) {
  return untilValid(() => {
    const body = r.fill(pattern)
    const digit = check(weightedSum(body, weights) % 11)
    return digit === null || digit > 9 ? null : body + digit
  })
}

const rfcLetters = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'

/** The last character of a Mexican firm's number: the weighted sum of the others, modulo 11. */
function rfcCheck(body: string): string {
  const sum = [...` ${body}`].reduce((total, c, i) => total + rfcLetters.indexOf(c) * (13 - i), 0)
  return '0123456789A'[(11 - (sum % 11)) % 11]!
}

function iso7064(body: string): number {
  let product = 10
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10
}

/** Letters count by their ASCII code, from 17 for A (Instrução Normativa RFB 2.229/2024). */
function cnpjDigit(body: string): number {
  const sum = [...body]
    .reverse()
    .reduce((total, sign, i) => total + (sign.charCodeAt(0) - 48) * (2 + (i % 8)), 0)
  return sum % 11 < 2 ? 0 : 11 - (sum % 11)
}

const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function gstinCheck(body: string): string {
  const sum = [...body].reduce((total, c, i) => {
    const product = base36.indexOf(c) * (i % 2 === 0 ? 1 : 2)
    return total + Math.floor(product / 36) + (product % 36)
  }, 0)
  return base36[(36 - (sum % 36)) % 36]!
}

function spanishControl(body: string): number {
  const sum = [...body].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const abnWeights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]

function abn(r: Random) {
  return untilValid(() => {
    const value = r.fill('%##########')
    const sum = weightedSum(String(Number(value[0]) - 1) + value.slice(1), abnWeights)
    return sum % 89 === 0 && !value.startsWith('10') ? value : null
  })
}

function siren(r: Random) {
  const body = r.fill('%#######')
  return body + luhnDigit(body)
}

/** GB 32100-2015: no I, O, S, V, Z. */
const usccSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const hungarianCounties = ['02', '06', '09', '13', '41', '42', '43', '44']

const makers: Record<string, (r: Random) => string> = {
  DE: (r) => {
    const body = r.fill('%#######')
    return `DE${body}${iso7064(body)}`
  },
  AT: (r) => {
    const body = r.fill('%######')
    const sum = [...body].reduce((total, d, i) => {
      const value = Number(d) * (i % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 4)
    return `ATU${body}${(10 - (sum % 10)) % 10}`
  },
  CH: (r) => `CHE${mod11(r, '%#######', [5, 4, 3, 2, 7, 6, 5, 4], (rest) => (rest === 0 ? 0 : 11 - rest))}`,
  FR: (r) => {
    const number = siren(r)
    return `FR${String((12 + 3 * (Number(number) % 97)) % 97).padStart(2, '0')}${number}`
  },
  ES: (r) => {
    const body = r.fill('%######')
    return `ES${r.pick(['A', 'B', 'B', 'B'])}${body}${spanishControl(body)}`
  },
  IT: (r) => {
    const body = `${r.fill('0######')}${String(r.int(1, 100)).padStart(3, '0')}`
    return `IT${body}${luhnDigit(body)}`
  },
  NL: (r) => `NL${mod11(r, '8#######', [9, 8, 7, 6, 5, 4, 3, 2], (rest) => rest)}B0${r.int(1, 3)}`,
  BE: (r) => {
    const body = r.fill('0%######')
    return `BE${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`
  },
  PT: (r) => `PT${mod11(r, '50######', [9, 8, 7, 6, 5, 4, 3, 2], (rest) => (rest < 2 ? 0 : 11 - rest))}`,
  BR: (r) => {
    const body = `${r.fill(r.chance(0.85) ? '%#######' : '?#???#??')}0001`
    const first = body + cnpjDigit(body)
    return first + cnpjDigit(first)
  },
  PL: (r) => `PL${mod11(r, '%########', [6, 5, 7, 2, 3, 4, 5, 6, 7], (rest) => rest)}`,
  SE: (r) => {
    const body = r.fill('556######')
    return `SE${body}${luhnDigit(body)}01`
  },
  DK: (r) => `DK${mod11(r, '%######', [2, 7, 6, 5, 4, 3, 2], (rest) => (rest === 0 ? 0 : 11 - rest))}`,
  FI: (r) => `FI${mod11(r, '%######', [7, 9, 10, 5, 8, 4, 2], (rest) => (rest === 0 ? 0 : 11 - rest))}`,
  CZ: (r) => `CZ${mod11(r, '2######', [8, 7, 6, 5, 4, 3, 2], (rest) => (11 - rest) % 10)}`,
  SK: (r) =>
    untilValid(() => {
      const body = r.fill('202%######')
      return Number(body) % 11 === 0 ? `SK${body}` : null
    }),
  HR: (r) => {
    const body = r.fill('%#########')
    return `HR${body}${iso7064(body)}`
  },
  SI: (r) =>
    `SI${mod11(r, '%######', [8, 7, 6, 5, 4, 3, 2], (rest) => (rest === 0 ? null : (11 - rest) % 10))}`,
  LT: (r) => {
    const body = `${r.fill('1000%#####')}1`
    const [first, second] = [
      weightedSum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2]) % 11,
      weightedSum(body, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4]) % 11,
    ]
    return `LT${body}${(first < 10 ? first : second) % 10}`
  },
  TR: (r) => {
    const body = r.fill('%########')
    const sum = [...body].reduce((total, digit, i) => {
      const shifted = (Number(digit) + 9 - i) % 10
      const power = (shifted * 2 ** (9 - i)) % 9
      return total + (shifted !== 0 && power === 0 ? 9 : power)
    }, 0)
    return body + ((10 - (sum % 10)) % 10)
  },
  GB: (r) => {
    const body = r.fill('%######')
    return `GB${body}${String(97 - (weightedSum(body, [8, 7, 6, 5, 4, 3, 2]) % 97)).padStart(2, '0')}`
  },
  IE: (r) => {
    const body = r.fill('%######')
    return `IE${body}${'WABCDEFGHIJKLMNOPQRSTUV'[weightedSum(body, [8, 7, 6, 5, 4, 3, 2]) % 23]}`
  },
  AU: abn,
  IN: (r) => {
    const body = `${r.pick(['07', '09', '19', '24', '27', '29', '33', '36'])}${r.fill('???C?####?1Z')}`
    return body + gstinCheck(body)
  },
  US: (r) => r.fill('%########'),
  SG: (r) => r.fill('20#######?'),
  MY: (r) => r.fill('00##########'),
  // Within Hungary with the digits for the kind of taxation and the county, to other countries without.
  HU: (r) => {
    const body = r.fill('1######')
    const number = body + ((10 - (weightedSum(body, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10)
    return r.chance(0.7)
      ? `${number}${r.pick(['2', '2', '2', '1'])}${r.pick(hungarianCounties)}`
      : `HU${number}`
  },
  RO: (r) => {
    const body = r.fill(r.pick(['%#######', '%######', '%#####']))
    return `RO${body}${((weightedSum(body.padStart(9, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10}`
  },
  NO: (r) => mod11(r, '9#######', [3, 2, 7, 6, 5, 4, 3, 2], (rest) => (rest === 0 ? 0 : 11 - rest)),
  CA: (r) => `${siren(r)}RT000${r.pick([1, 1, 1, 2])}`,
  ZA: (r) => r.fill('4#########'),
  NZ: (r) =>
    mod11(r, `${r.pick(['0%', '10', '11', '12', '13'])}######`, [3, 2, 7, 6, 5, 4, 3, 2], (rest) =>
      rest === 0 ? 0 : 11 - rest,
    ).replace(/^0/, ''),
  AE: (r) => r.fill('100#########003'),
  SA: (r) => r.fill('3#########00003'),
  IL: (r) => {
    const body = r.fill('51%#####')
    return body + luhnDigit(body)
  },
  IR: (r) => {
    const body = r.fill('10%#######')
    const tens = Number(body[9]) + 2
    const sum = [...body].reduce(
      (total, digit, i) => total + (tens + Number(digit)) * [29, 27, 23, 19, 17][i % 5]!,
      0,
    )
    return body + ((sum % 11) % 10)
  },
  EG: (r) => r.fill('%########'),
  PK: (r) => r.fill('%#######'),
  // A firm's number behind its check digit.
  JP: (r) => {
    const body = r.fill('%###01######')
    const sum = [...body]
      .reverse()
      .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0)
    return `T${9 - (sum % 9)}${body}`
  },
  KR: (r) => {
    const body = `${r.int(101, 699)}${r.pick(['81', '86', '87', '88', '12', '05'])}${r.fill('####')}`
    const sum = weightedSum(body, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(body[8]) * 5) / 10)
    return body + ((10 - (sum % 10)) % 10)
  },
  CN: (r) => {
    const body = `91${r.pick(['110105', '310104', '440305', '330108', '320594'])}${r.fill('MA########').slice(0, 9)}`
    const sum = [...body].reduce((total, sign, i) => total + usccSigns.indexOf(sign) * (3 ** i % 31), 0)
    return body + usccSigns[(31 - (sum % 31)) % 31]
  },
  TW: (r) =>
    untilValid(() => {
      const value = r.fill('%#######')
      const sum = [...value].reduce((total, digit, i) => {
        const product = Number(digit) * [1, 2, 1, 2, 1, 2, 4, 1][i]!
        return total + Math.floor(product / 10) + (product % 10)
      }, 0)
      return sum % 10 === 0 ? value : null
    }),
  TH: (r) => {
    const body = r.fill(r.pick(['0105#5######', '0103######%#', '0107#5######']))
    const sum = weightedSum(body, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    return body + ((11 - (sum % 11)) % 10)
  },
  RU: (r) => {
    const body = r.fill('%########')
    return body + ((weightedSum(body, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10)
  },
  UA: (r) => mod11(r, '3%#####', [7, 1, 2, 3, 4, 5, 6], (rest) => rest),
  BG: (r) => `BG${mod11(r, '20######', [1, 2, 3, 4, 5, 6, 7, 8], (rest) => rest)}`,
  GR: (r) => {
    const body = r.fill(r.pick(['09######', '80######', '99######', '04######']))
    return `EL${body}${(weightedSum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`
  },
  EE: (r) => {
    const body = r.fill('10######')
    return `EE${body}${(10 - (weightedSum(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10}`
  },
  LV: (r) =>
    `LV${mod11(r, '4000######', [9, 1, 4, 8, 3, 10, 2, 5, 7, 6], (rest) => (rest === 4 ? null : (14 - rest) % 11))}`,
  RS: (r) => {
    const body = r.fill('1#######')
    return body + iso7064(body)
  },
  MK: (r) => {
    const body = r.fill('40######5###')
    const sum = weightedSum(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    return body + (((11 - (sum % 11)) % 11) % 10)
  },
  ID: (r) => {
    const body = r.fill(r.pick(['01######', '02######']))
    return `${body}${luhnDigit(body)}${r.fill('%##')}000`
  },
  VN: (r) => mod11(r, '0%#######', [31, 29, 23, 19, 17, 13, 7, 5, 3], (rest) => 10 - rest),
  MX: (r) => {
    const founded = `${r.pick(['7', '8', '9', '0', '1'])}${r.fill('#')}${r.pick(['01', '05', '09', '11', '12'])}${r.fill('1#')}`
    const body = `${r.fill('???')}${founded}${r.pick([...'ABCDEFGHJKLMNPQRSTUV'])}${r.fill('%')}`
    return body + rfcCheck(body)
  },
}

/**
 * Generates a registration number with valid check digits, in canonical form: `DE129274202`, an Australian
 * ABN without prefix.
 */
export function makeTaxId(country: string, r: Random): string {
  return makers[country]!(r)
}

export const taxIdCountries = Object.keys(makers)

function groups(text: string, sizes: number[], separator: string): string {
  const parts: string[] = []
  let rest = text
  for (const size of sizes) {
    parts.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return [...parts, rest].filter(Boolean).join(separator)
}

/**
 * The printed forms of a country's number; each has the same canonical value, except that the prefix may be
 * missing.
 */
const printers: Record<string, (id: string, r: Random) => string> = {
  DE: (id, r) => r.pick([id, id, `DE ${id.slice(2)}`, `DE ${groups(id.slice(2), [3, 3], ' ')}`]),
  CH: (id) => `CHE-${groups(id.slice(3), [3, 3], '.')}`,
  AT: (id, r) => r.pick([id, id, `ATU ${id.slice(3)}`]),
  FR: (id, r) =>
    r.pick([id, `FR ${id.slice(2)}`, `FR ${id.slice(2, 4)} ${groups(id.slice(4), [3, 3], ' ')}`]),
  ES: (id, r) => r.pick([id, id.slice(2), `${id[2]}-${id.slice(3)}`]),
  IT: (id, r) => r.pick([id, id.slice(2), `IT ${id.slice(2)}`]),
  NL: (id, r) => r.pick([id, `NL.${groups(id.slice(2), [9], '.')}`, `NL ${groups(id.slice(2), [9], ' ')}`]),
  BE: (id, r) => r.pick([id, `BE ${groups(id.slice(2), [4, 3], '.')}`]),
  PT: (id, r) => r.pick([id.slice(2), id, groups(id.slice(2), [3, 3], ' ')]),
  BR: (id) => `${groups(id.slice(0, 8), [2, 3], '.')}/${id.slice(8, 12)}-${id.slice(12)}`,
  PL: (id, r) =>
    r.pick([id.slice(2), id, groups(id.slice(2), [3, 3, 2], '-'), groups(id.slice(2), [3, 2, 2], '-')]),
  DK: (id, r) => r.pick([id.slice(2), id, groups(id.slice(2), [2, 2, 2], ' ')]),
  GB: (id, r) =>
    r.pick([id, `GB ${groups(id.slice(2), [3, 4], ' ')}`, groups(id.slice(2), [3, 4], ' '), id.slice(2)]),
  AU: (id, r) => r.pick([groups(id, [2, 3, 3], ' '), id]),
  US: (id) => groups(id, [2], '-'),
  SK: (id, r) => r.pick([id, id, `SK ${id.slice(2)}`]),
  HR: (id, r) => r.pick([id.slice(2), id.slice(2), id]),
  SI: (id, r) => r.pick([id, id, `SI ${id.slice(2)}`]),
  HU: (id) => (id.startsWith('HU') ? id : groups(id, [8, 1], '-')),
  RO: (id, r) => r.pick([id, id, `RO ${id.slice(2)}`, id.slice(2)]),
  NO: (id, r) => r.pick([groups(id, [3, 3], ' '), groups(id, [3, 3], ' '), id]),
  CA: (id, r) =>
    r.pick([
      id,
      `${id.slice(0, 9)} ${id.slice(9)}`,
      `${groups(id.slice(0, 9), [5], ' ')} ${id.slice(9)}`,
      `${id.slice(0, 9)} RT ${id.slice(11)}`,
    ]),
  NZ: (id, r) => r.pick([groups(id, [id.length - 6, 3], '-'), groups(id, [id.length - 6, 3], '-'), id]),
  GR: (id, r) => r.pick([id.slice(2), id.slice(2), id.slice(2), id]),
  ID: (id, r) =>
    r.pick([
      `${groups(id.slice(0, 9), [2, 3, 3], '.')}-${groups(id.slice(9), [3], '.')}`,
      `${groups(id.slice(0, 9), [2, 3, 3], '.')}-${groups(id.slice(9), [3], '.')}`,
      id,
    ]),
  KR: (id) => groups(id, [3, 2], '-'),
  PK: (id) => groups(id, [7], '-'),
  EG: (id, r) => r.pick([groups(id, [3, 3], '-'), id]),
  TH: (id, r) => r.pick([id, id, `${id[0]}-${groups(id.slice(1), [4, 5, 2], '-')}`]),
  JP: (id, r) => r.pick([id, id, id, `T${groups(id.slice(1), [1, 4, 4], '-')}`]),
  AE: (id, r) => r.pick([id, id, id, groups(id, [3, 4, 4], ' '), groups(id, [3, 4, 4], '-')]),
}

export function printTaxId(country: string, id: string, r: Random): string {
  return printers[country]?.(id, r) ?? id
}

/** Removes spaces, dots and dashes, and the slash of a Brazilian CNPJ. */
export function canonicalId(printed: string): string {
  const bare = printed.toUpperCase().replace(/[\s.\-–]/g, '')
  return /^[A-Z\d]{8}\/[A-Z\d]{4}\d\d$/.test(bare) ? bare.replace('/', '') : bare
}
