import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { schemaOfPaper } from '../papers/generate-paper.ts'
import type { PaperKind } from '../papers/paper-words.ts'

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

it('papers of other kinds are called by their kind, which is of no schema, and their language', () => {
  const papers = readdirSync(new URL('papers/', folder)).filter((name) => name.endsWith('.html'))
  for (const paper of papers) {
    const [, kind, language] = /^(\w+)-([a-z]{2})\.html$/.exec(paper) ?? []
    expect([paper, schemaOfPaper(kind as PaperKind)]).toEqual([paper, null])
    const markup = readFileSync(new URL(`papers/${paper}`, folder), 'utf8')
    expect([paper, /<html lang="(\w\w)/.exec(markup)?.[1] ?? language]).toEqual([paper, language])
  }
})
