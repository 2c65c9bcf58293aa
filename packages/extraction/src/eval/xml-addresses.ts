import { readFileSync } from 'node:fs'
import { readEInvoice } from '../einvoice/read-einvoice.ts'
import type { ReadFile } from '../file-content.ts'
import { plain } from './compare.ts'
import { readCached } from './read-cached.ts'

const languages = ['cs', 'da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv']

/** Names of countries in some languages, and their codes. */
function countryNames(): Set<string> {
  const codes = Array.from({ length: 26 * 26 }, (_, i) =>
    String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
  )
  const names = languages.flatMap((language) => {
    const known = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => known.of(code) ?? [])
  })
  return new Set([...names, ...codes])
}
let countries: Set<string> | undefined

/**
 * How an address of an e-invoice may be printed on a page: its parts that are there, with or without a country before
 * the postal code or behind the town, and a first line of words, such as a contact. None if the town is not there.
 */
export function printedForms(address: string, pageText: string): string[] {
  const text = plain(pageText)
  const parts = address.split(', ').filter((part) => !/^[A-Z]{2}$/.test(part))
  const printed = parts.filter((part) => text.includes(plain(part)))
  const town = parts.at(-1)
  if (printed.length < 2 || !town || !printed.includes(town)) return []
  const lines = printed.slice(0, -1)
  const own = lines.length > 1 && !/\d/.test(lines[0]!) ? [lines, lines.slice(1)] : [lines]
  countries ??= countryNames()
  const words = ` ${pageText.split(/[^\p{L}]+/u).join(' ')} `
  const towns = [...countries]
    .filter((country) => words.includes(` ${country} `))
    .flatMap((country) => [`${country} ${town}`, `${town}, ${country}`])
  return own.flatMap((each) => [town, ...towns].map((last) => [...each, last].join(', ')))
}

/** The addresses that a page's own e-invoice states, as far as they are printed; by field. */
export async function addressesOfXml(
  path: string,
  { pages }: ReadFile,
): Promise<Record<string, { values: string[] }>> {
  const read = await readCached(readFileSync(path))
  const xml = read.ok ? read.file.einvoiceXml : null
  if (xml === null) return {}
  const { fields } = readEInvoice(xml) ?? { fields: null }
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ')
  return Object.fromEntries(
    (['vendor_address', 'customer_address'] as const).flatMap((field) => {
      const values = fields?.[field] ? printedForms(fields[field], text) : []
      return values.length > 0 ? [[field, { values }]] : []
    }),
  )
}
