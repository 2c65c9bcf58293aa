import { writeFileSync } from 'node:fs'
import { printRoutes, printTypes, printVersion } from './resources.ts'

function write(name: string, text: string) {
  return writeFileSync(new URL(`../src/generated/${name}`, import.meta.url), text)
}

write('types.ts', printTypes())
write('routes.ts', printRoutes())
write('version.ts', printVersion())
