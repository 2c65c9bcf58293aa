const digitsOnly = /^\d+$/

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
}

/** A remainder by 97 of any length, as in ISO 7064. */
function modulo97(digits: string): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}

/** A creditor reference of ISO 11649: `RF`, check digits, text. */
export function isCreditorReference(text: string): boolean {
  if (!/^RF\d\d[A-Z0-9]{1,21}$/.test(text)) return false
  const moved = text.slice(4) + text.slice(0, 4)
  return modulo97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1
}

const carryOf = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5] as const

/** A Swiss QR reference: 27 digits, the last one by modulo 10, recursively. */
export function isQrReference(text: string): boolean {
  if (!/^\d{27}$/.test(text)) return false
  const carry = [...text.slice(0, 26)].reduce<number>(
    (left, digit) => carryOf[(left + Number(digit)) % 10]!,
    0,
  )
  return (10 - carry) % 10 === Number(text[26])
}

/** Poland: NIP of 10 digits. */
export function isNip(text: string): boolean {
  return /^\d{10}$/.test(text) && weighted(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(text[9])
}

/** Portugal: NIF of 9 digits. */
export function isNif(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  const rest = weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return Number(text[8]) === (rest < 2 ? 0 : 11 - rest)
}

/** Chile: RUT with its check character behind a dash. */
export function isRut(text: string): boolean {
  const match = /^(\d{6,8})-?([\dK])$/.exec(text.toUpperCase())
  if (!match) return false
  const sum = [...match[1]!].reverse().reduce((all, digit, at) => all + Number(digit) * (2 + (at % 6)), 0)
  const check = 11 - (sum % 11)
  return match[2] === (check === 11 ? '0' : check === 10 ? 'K' : String(check))
}

/** Peru and Argentina: RUC and CUIT of 11 digits. */
export function isRucOrCuit(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false
  const check = 11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return Number(text[10]) === (check === 11 ? 0 : check === 10 ? (isPeruvian(text) ? 0 : 9) : check)
}

function isPeruvian(text: string): boolean {
  return /^(10|15|16|17|20)\d/.test(text)
}

/** The two check digits of a Brazilian CNPJ, whose first 12 characters may be letters, too. */
export function isCnpj(text: string): boolean {
  if (!/^[0-9A-Z]{12}\d\d$/.test(text) || /^0+$/.test(text)) return false
  return elevenCheck(text.slice(0, 12), 9) + elevenCheck(text.slice(0, 13), 9) === text.slice(12)
}

/** Modulo 11 with weights 2 to `highest` from the right, again and again; letters count by their code less 48. */
export function elevenCheck(text: string, highest: number): string {
  const sum = [...text]
    .reverse()
    .reduce((all, character, at) => all + (character.charCodeAt(0) - 48) * (2 + (at % (highest - 1))), 0)
  const rest = sum % 11
  return String(rest < 2 ? 0 : 11 - rest)
}

const indianLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** India: GSTIN of 15 characters. */
export function isGstin(text: string): boolean {
  if (!/^\d\d[A-Z]{5}\d{4}[A-Z][0-9A-Z]{3}$/.test(text)) return false
  const sum = [...text.slice(0, 14)].reduce((all, character, at) => {
    const product = indianLetters.indexOf(character) * (1 + (at % 2))
    return all + Math.floor(product / 36) + (product % 36)
  }, 0)
  return text[14] === indianLetters[(36 - (sum % 36)) % 36]
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'
const companyLetters = 'JABCDEFGHI'

/** Spain: NIF of people, foreigners and companies. */
export function isSpanishNif(text: string): boolean {
  const person = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(text)
  if (person) {
    const [, letter, digits, check] = person as unknown as [string, string, string, string]
    const number = letter === '' ? digits : `${'XYZ'.indexOf(letter)}${digits}`
    return number.length === 8 && check === spanishLetters[Number(number) % 23]
  }
  const company = /^[A-HJNP-SUVW](\d{7})([0-9A-J])$/.exec(text)
  if (!company) return /^[KLM]\d{7}[A-Z]$/.test(text)
  const sum = [...company[1]!].reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return all + Math.floor(value / 10) + (value % 10)
  }, 0)
  const check = (10 - (sum % 10)) % 10
  return company[2] === String(check) || company[2] === companyLetters[check]
}

/** CRC-8 with the polynomial 0x07, as TicketBAI has it: three digits. */
export function crc8(text: string): string {
  let crc = 0
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff
  }
  return String(crc).padStart(3, '0')
}

/** An EAN or UPC number of 8, 12 or 13 digits. */
export function isEan(text: string): boolean {
  if (!digitsOnly.test(text) || ![8, 12, 13].includes(text.length)) return false
  const sum = [...text]
    .reverse()
    .slice(1)
    .reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === Number(text.at(-1))
}
