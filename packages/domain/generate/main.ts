import { readFileSync, writeFileSync } from 'node:fs'
import { renewGenerated } from './lifecycle-docs.ts'

const page = new URL('../../../docs/lifecycle.md', import.meta.url)
writeFileSync(page, renewGenerated(readFileSync(page, 'utf8')))
