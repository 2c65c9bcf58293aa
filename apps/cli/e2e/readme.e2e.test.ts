import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startReceiver } from '@numora/testkit/receiver'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWorld, type World } from './world/open-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const root = fileURLToPath(new URL('../../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const example = 'packages/client/examples/main-job.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the TypeScript of the README is the example, and runs', async () => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(root + example, 'utf8')}\`\`\``)
  const { stdout } = await runInBash(`
    SAMPLES=$(mktemp -d); trap 'rm -r "$SAMPLES"' EXIT
    node packages/samples/src/write.ts "$SAMPLES" > /dev/null
    node ${example} "$SAMPLES/invoice-us.pdf" "$NUMORA_URL" "$NUMORA_API_KEY"`)
  expect(stdout).toMatch(/^reviewed$/m)
})

test('the curl commands of the README do what it says', async () => {
  const [, walk] = /<!-- the walk: .*?-->(.*)<!-- end of the walk -->/s.exec(readme)!
  const blocks = [...walk!.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block)
  // Its receiver gets a free port, and ends with the script.
  const script = blocks.join('\n').replaceAll('4000', await freePort())
  const { stdout } = await runInBash(
    `set -euo pipefail; set -m; trap 'kill %1; rm -r "$SAMPLES"' EXIT\n${script}`,
  )

  expect(stdout).not.toContain('"error"')
  expect(stdout.match(/^(push_succeeded|review_required)$/gm)).toEqual([
    'push_succeeded',
    'review_required',
    'review_required',
  ])
  expect(stdout).toContain('signed: {"operation":"create"')
  expect(stdout).toContain('"type":"document.reviewed"')
  expect(stdout).not.toContain('refused:')
})

async function freePort(): Promise<string> {
  const receiver = await startReceiver()
  await receiver.close()
  return new URL(receiver.url).port
}

function runInBash(script: string) {
  return promisify(execFile)('bash', ['-c', script], {
    cwd: root,
    env: { ...process.env, NUMORA_URL: world.url, NUMORA_API_KEY: world.apiKey },
  })
}
