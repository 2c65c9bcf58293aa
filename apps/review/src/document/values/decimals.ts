/** An exact decimal: `units` by ten to the power of `scale`. */
type Decimal = { units: bigint; scale: number }

function parse(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return null
  const [, minus, whole, fraction = ''] = match
  return { units: BigInt(`${minus}${whole}${fraction}`), scale: fraction.length }
}

function atScale({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale)
}

function print({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`
}

/** The exact sum of canonical decimals, with the most decimals that one of them has; others are left out. */
export function sumOf(values: readonly (string | null | undefined)[]): string | null {
  const numbers = values.flatMap((value) => (value == null ? [] : (parse(value) ?? [])))
  if (numbers.length === 0) return null
  const scale = Math.max(...numbers.map((number) => number.scale))
  return print({ units: numbers.reduce((sum, number) => sum + atScale(number, scale), 0n), scale })
}

function negated(value: string): string {
  return value.startsWith('-') ? value.slice(1) : /[1-9]/.test(value) ? `-${value}` : value
}

/** a − b, exactly; null if one of them is no decimal. */
export function differenceOf(a: string, b: string): string | null {
  return parse(a) && parse(b) ? sumOf([a, negated(b)]) : null
}

/** About a half, rounded to the decimals that the value has. */
export function halfOf(value: string): string | null {
  const number = parse(value)
  return number && print({ units: number.units / 2n, scale: number.scale })
}

/** value × part ÷ whole if that has at most three decimals; null otherwise. */
export function shareOf(value: string, part: string, whole: string): string | null {
  const numbers = [parse(value), parse(part), parse(whole)]
  if (numbers.some((number) => number === null || number.units === 0n)) return null
  const [a, b, c] = numbers as [Decimal, Decimal, Decimal]
  const numerator = a.units * b.units * 10n ** BigInt(c.scale + 3)
  const denominator = c.units * 10n ** BigInt(a.scale + b.scale)
  if (numerator % denominator !== 0n) return null
  return print({ units: numerator / denominator, scale: 3 }).replace(/\.?0+$/, '')
}
