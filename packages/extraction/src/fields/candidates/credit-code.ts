const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const base = 3

/** Whether 18 signs are a social credit code of China, by their check digit (GB 32100-2015, 4.4). */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((sign) => signs.indexOf(sign))
  if (values.length !== 18 || values.includes(-1)) return false
  let weight = 1
  let sum = 0
  for (const value of values.slice(0, -1)) {
    sum += weight * value
    weight = (weight * base) % signs.length
  }
  return values.at(-1) === (signs.length - (sum % signs.length)) % signs.length
}
