import { readFileSync } from 'node:fs'
import { CreateDestination, PutMapping } from '@numora/contract'
import { expect, test } from 'vitest'

test.each(['hubspot', 'odoo'])('the examples of the page about %s are accepted by the contract', (name) => {
  const page = readFileSync(new URL(`../../../docs/destination-${name}.md`, import.meta.url), 'utf8')
  const bodies = [...page.matchAll(/api \/(\w+)[^']*'[^']*'? -d '([^']+)'/g)].map(
    ([, route, body]) => [route!, JSON.parse(body!)] as const,
  )
  expect(bodies.map(([route]) => route)).toEqual(['destinations', 'mappings'])
  for (const [route, body] of bodies)
    expect((route === 'destinations' ? CreateDestination : PutMapping).safeParse(body).error).toBeUndefined()
})
