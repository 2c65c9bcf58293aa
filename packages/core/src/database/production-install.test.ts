import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, test } from 'vitest'

const root = new URL('../../../../', import.meta.url)

function read(path: string) {
  return readFileSync(new URL(path, root), 'utf8')
}

test('what generates the Prisma client at a start is also installed without development dependencies', () => {
  const { dependencies, scripts } = JSON.parse(read('package.json'))
  expect(scripts.start).toContain('node generate.ts')
  expect(read('generate.ts')).toContain("'./prisma/generate-client.ts'")
  const sources = ['prisma/generate-client.ts', 'prisma/schema-engine.mjs', 'prisma.config.ts'].map(read)
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/(?:from|import\()\s*'((?:@[^/']+\/)?[^/'.]+)/g)].map(([, name]) => name!),
  )
  const needed = ['prisma', ...imported.filter((name) => !isBuiltin(name))]
  expect(needed.length).toBeGreaterThan(2)
  for (const name of needed) expect(Object.keys(dependencies), name).toContain(name)
})

test('the types of JSON are made in development alone', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const [, provider] = /generator json \{\s*provider\s*=\s*"([^"]+)"/.exec(read('prisma/schema.prisma'))!
  expect(Object.keys(devDependencies)).toContain(provider)
  expect(Object.keys(dependencies)).not.toContain(provider)
  expect(read('prisma/generate-client.ts')).toContain(`node_modules/${provider}/package.json`)
})
