import { readFileSync, writeFileSync } from 'node:fs'
import { renewLifecycle } from './lifecycle-docs.ts'
import { renewWorkflows } from './workflow-docs.ts'

for (const [name, renew] of [
  ['lifecycle', renewLifecycle],
  ['workflows', renewWorkflows],
] as const) {
  const page = new URL(`../../../docs/${name}.md`, import.meta.url)
  writeFileSync(page, renew(readFileSync(page, 'utf8')))
}
