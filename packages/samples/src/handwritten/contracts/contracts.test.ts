import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

function plain(text: string): string {
  return text.replace(/<[^>]*>|&nbsp;|&amp;|&/g, '').replace(/[^\p{L}\p{N}]/gu, '')
}

it.each(names)('%s prints the title and the parties that its truth has', (name) => {
  const truth = JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')) as {
    title: string
    parties: string[][]
  }
  const printed = plain(readFileSync(new URL(`${name}.html`, folder), 'utf8'))
  expect(truth.parties.length).toBeGreaterThanOrEqual(2)
  for (const names of [[truth.title], ...truth.parties])
    expect(names.some((each) => printed.includes(plain(each)))).toBe(true)
})
