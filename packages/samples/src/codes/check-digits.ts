/** CRC-8 with the polynomial 0x07, as three digits. */
export function crc8(text: string): string {
  let crc = 0
  for (const byte of Buffer.from(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff
  }
  return String(crc).padStart(3, '0')
}

/** Modulo 11 with weights 2 to 9 from the right, of digits and letters. */
export function keyDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .reduce((total, sign, i) => total + (sign.charCodeAt(0) - 48) * (2 + (i % 8)), 0)
  return String(sum % 11 < 2 ? 0 : 11 - (sum % 11))
}

/** The check digit of a Swiss QR reference of 26 digits. */
export function referenceDigit(body: string): string {
  const carry = [...body].reduce(
    (left, digit) => [0, 9, 4, 6, 8, 2, 7, 1, 3, 5][(left + Number(digit)) % 10]!,
    0,
  )
  return String((10 - carry) % 10)
}

/** A Peruvian RUC or an Argentine CUIT: ten digits and their check digit. */
export function withElevenDigit(body: string): string {
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return `${body}${((11 - (sum % 11)) % 11) % 10}`
}

/** A Chilean RUT of seven or eight digits, with its check character behind a dash. */
export function withRutDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, i) => total + Number(digit) * (2 + (i % 6)), 0)
  const check = 11 - (sum % 11)
  return `${body}-${check === 11 ? '0' : check === 10 ? 'K' : check}`
}
