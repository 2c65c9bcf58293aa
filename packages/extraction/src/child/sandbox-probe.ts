import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Tries what the child must not be able to do and reports the outcome; started by a test only. */
const attempts: Record<string, () => Promise<unknown>> = {
  readPasswords: () => readFile('/etc/passwd'),
  readEnvironment: () => readFile('/proc/self/environ'),
  writeFile: () => writeFile(join(tmpdir(), 'numora-probe'), 'x'),
  startProcess: () =>
    new Promise((resolve, reject) => execFile('true', (error) => (error ? reject(error) : resolve(0)))),
  connect: () =>
    new Promise((resolve, reject) => connect(9, '127.0.0.1').once('connect', resolve).once('error', reject)),
}

process.on('message', async () => {
  const outcomes: Record<string, string> = { environment: Object.keys(process.env).join(' ') }
  for (const [name, attempt] of Object.entries(attempts))
    outcomes[name] = await attempt().then(
      () => 'possible',
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    )
  process.send!({ kind: 'done', result: outcomes, isSpent: true })
})
