import { Decimal } from 'decimal.js'

const decimal = /^(-?)0*(\d{1,15})(?:[.,](\d{1,6}))?$/

/** A number with dot or comma in canonical form, with two decimals unless it has none or needs more; null otherwise. */
export function amountOf(text: string | undefined): string | null {
  const match = decimal.exec(text?.trim() ?? '')
  if (!match) return null
  const [, minus, whole, part] = match as unknown as [string, string, string, string | undefined]
  const digits = part?.replace(/0+$/, '').padEnd(2, '0')
  return `${minus}${whole}${digits === undefined ? '' : `.${digits}`}`
}

/** An amount in hundredths, without a separator. */
export function amountOfCents(text: string | undefined): string | null {
  return /^\d{1,15}$/.test(text ?? '') ? new Decimal(text!).div(100).toFixed(2) : null
}

export function sumOf(amounts: readonly (string | null)[]): string | null {
  if (amounts.length === 0 || amounts.includes(null)) return null
  return amounts.reduce((sum, amount) => sum.plus(amount!), new Decimal(0)).toFixed(2)
}

/** Total less tax; null where one of them is missing. */
export function lessTax(total: string | null, tax: string | null): string | null {
  if (total === null || tax === null) return null
  const places = Math.max(...[total, tax].map((amount) => amount.split('.')[1]?.length ?? 0))
  return new Decimal(total).minus(tax).toFixed(places)
}

const dateForms: readonly RegExp[] = [
  /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:$|T)/,
  /^(?<day>\d\d)[-/.](?<month>\d\d)[-/.](?<year>\d{4})$/,
]

/** A day as YYYY-MM-DD, from `20261231`, `2026-12-31`, `31-12-2026`, `31/12/2026` or `31.12.2026`. */
export function dateOf(text: string | undefined): string | null {
  for (const form of dateForms) {
    const parts = form.exec(text?.trim() ?? '')?.groups
    if (parts) return `${parts.year}-${parts.month}-${parts.day}`
  }
  return null
}

/** A day as YYYY-MM-DD from `261231`. */
export function shortDateOf(text: string | undefined): string | null {
  return /^\d{6}$/.test(text ?? '') ? dateOf(`20${text}`) : null
}

/** The lines of an address on one line. */
export function addressOf(lines: readonly (string | undefined)[]): string | null {
  const filled = lines.map((line) => line?.trim() ?? '').filter((line) => line !== '')
  return filled.length > 0 ? filled.join(', ') : null
}

/** The parameters of a link to one of these hosts or their subdomains; null for any other text. No link is followed. */
export function linkOf(text: string, hosts: readonly string[]): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) ? url : null
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** Bytes of base64, also in its form for links; null for any other text. */
export function bytesOfBase64(text: string): Uint8Array | null {
  return /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null
}

/** The object of a JSON text; null for any other text. */
export function objectOf(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** A text or a number of JSON as text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
