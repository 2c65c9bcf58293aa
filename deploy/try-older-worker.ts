// Runs a process of an older version together with this version's on one database that this version has migrated, and
// prints what still works: `pnpm try-older-worker <folder of the older release or checkout>`; with `--api` behind it, the
// API is the older one and the worker the newer one.
import { resolve } from 'node:path'
import { openTrial, root } from './trial.ts'

const [folder, role = '--worker'] = process.argv.slice(2)
if (!folder || !['--worker', '--api'].includes(role))
  throw new Error(
    'Name the folder of an older release, or of a checkout that is installed; then --api or nothing',
  )

const older = resolve(folder)
const isApiOlder = role === '--api'
const trial = await openTrial()
try {
  // The older API starts first, as in an upgrade: the newer worker migrates the database that it uses.
  const url = await trial.start(isApiOlder ? older : root, 'api')
  await trial.start(isApiOlder ? root : older, 'worker')
  await trial.use([url])
} finally {
  await trial.close()
}
