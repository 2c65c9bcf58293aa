// Builds `dist` from `src`: ES modules, and CommonJS in `dist/cjs`, each with its types.

import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

process.chdir(`${import.meta.dirname}/..`)
rmSync('dist', { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.build.cjs.json'])
  execFileSync('node_modules/.bin/tsc', ['-p', project], { stdio: 'inherit' })
// The package itself is one of ES modules.
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
