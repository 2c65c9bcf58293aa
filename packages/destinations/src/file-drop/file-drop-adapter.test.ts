import { afterAll, beforeAll, describe } from 'vitest'
import { testAdapter } from '../kit/adapter.test-suite.ts'
import { startBucket } from './bucket.stand-in.ts'
import { startFolder } from './folder.stand-in.ts'
import { hasSshd, type SshServer, startSshd } from './sftp.stand-in.ts'

testAdapter('file_drop', startFolder, {
  name: 'file_drop into a folder',
  // Nothing is between the adapter and the folder that could be lost or asks to wait.
  lacks: ['taken_without_answer', 'breaks_off_before_taking', 'rate_limited'],
})

testAdapter('file_drop', startBucket, { name: 'file_drop into a bucket' })

// Without a server of OpenSSH on this machine there is nothing to test against.
describe.skipIf(!hasSshd)('with OpenSSH', { timeout: 20_000 }, () => {
  let server: SshServer
  beforeAll(async () => {
    server = await startSshd()
  })
  afterAll(() => server.stop())

  testAdapter('file_drop', () => server.newFolder(), {
    name: 'file_drop onto an SFTP server',
    // SFTP has no way to ask for a pause.
    lacks: ['rate_limited'],
  })
})
