import { readFileSync } from 'node:fs'
import { CreateDestination, PutMapping } from '@numora/contract'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../../docs/destinations.md', import.meta.url), 'utf8')
const bodies = [...page.matchAll(/api \/(\w+)[^']*'[^']*'? -d '([^']+)'/g)].map(
  ([, route, body]) => [route!, JSON.parse(body!.replaceAll('…', 'x'))] as const,
)

test('the examples of the documentation are accepted by the contract', () => {
  expect(bodies.map(([route]) => route).sort()).toEqual([
    'destinations',
    'destinations',
    'mappings',
    'mappings',
  ])
  for (const [route, body] of bodies)
    expect((route === 'destinations' ? CreateDestination : PutMapping).safeParse(body).error).toBeUndefined()
})
