import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { namedSample, sampleNames } from './named.ts'
import type { SampleContentType } from './sample.ts'

const extensions: Record<SampleContentType, string> = {
  'application/pdf': 'pdf',
  'application/xml': 'xml',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

const folder = process.argv[2]
if (!folder) {
  console.error('Usage: node packages/samples/src/write.ts <folder>')
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
for (const name of sampleNames) {
  const { contentType, bytes, truth } = await namedSample(name)
  const file = join(folder, `${name}.${extensions[contentType]}`)
  writeFileSync(file, bytes)
  writeFileSync(join(folder, `${name}.truth.json`), `${JSON.stringify(truth, null, 2)}\n`)
  console.log(file)
}
