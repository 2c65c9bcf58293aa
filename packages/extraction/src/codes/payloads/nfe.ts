import { elevenCheck, isCnpj } from '../check-digits.ts'
import { amountOf, dateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** State, year and month, issuer, model, series, number, kind of issue, code, check digit. */
const keyForm =
  /^\d{2}\d{2}(?:0[1-9]|1[0-2])(?<issuer>[0-9A-Z]{12}\d\d)(?<model>55|65)\d{3}(?<number>\d{9})\d{9}(?<check>\d)$/

/** A Brazilian access key of 44 characters; null unless all its check digits are right. */
function readKey(text: string): { number: string; vendor_tax_id: string | null } | null {
  const parts = keyForm.exec(text)?.groups
  if (!parts || elevenCheck(text.slice(0, 43), 9) !== parts.check) return null
  return {
    number: parts.number!.replace(/^0+/, ''),
    vendor_tax_id: isCnpj(parts.issuer!) ? parts.issuer! : null,
  }
}

/** A time that is written in hexadecimal digits, such as `323032…`. */
function timeOfHex(text: string | null): string {
  return /^([0-9A-F]{2}){10,30}$/i.test(text ?? '') ? Buffer.from(text!, 'hex').toString('latin1') : ''
}

/** The access key of a Brazilian NF-e, as a bar code, or in the link of an NFC-e with total and time. */
export function parseNfe(text: string): Statement | null {
  const isLink = /^https?:\/\//i.test(text) && URL.canParse(text)
  const values = isLink ? new URL(text).searchParams : null
  const parts = values?.get('p')?.split('|') ?? []
  const key = readKey(isLink ? (parts[0] ?? values?.get('chNFe') ?? '') : text.trim().replace(/^NFe/, ''))
  if (!key) return null
  // Version 1 names its parameters; in version 2, a receipt that was issued offline has the total as the fifth part.
  const hasTotal = parts[1] === '2' && parts.length >= 8
  const total = amountOf(values?.get('vNF') ?? (hasTotal ? parts[4] : undefined))
  const time = timeOfHex(values?.get('dhEmi') ?? null)
  return statementOf('nfe', {
    isFiscal: true,
    exact: { ...key, total, date: dateOf(time) },
    usual: { currency: 'BRL', time: /T(\d\d:\d\d:\d\d)/.exec(time)?.[1] },
  })
}
