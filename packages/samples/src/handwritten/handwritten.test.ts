import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

function plain(text: string): string {
  const digits = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
  return digits.replace(/<[^>]*>|&nbsp;|&amp;|&/g, '').replace(/[^\p{L}\p{N}]/gu, '')
}

it.each(names)('%s prints the number and the names that its truth has', (name) => {
  expect(existsSync(new URL(`${name}.truth.json`, folder))).toBe(true)
  const truth = JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')) as Record<
    string,
    string
  >
  const printed = plain(readFileSync(new URL(`${name}.html`, folder), 'utf8'))
  const asked = ['invoice_number', 'receipt_number', 'vendor_name', 'customer_name', 'merchant_name']
  const values = asked.flatMap((field) => truth[field] ?? [])
  expect(values.length).toBeGreaterThanOrEqual(2)
  expect(values.filter((value) => !printed.includes(plain(value)))).toEqual([])
})
