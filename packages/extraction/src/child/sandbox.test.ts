import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startChild } from './start-child.ts'

it('the child cannot read other files, write, connect or start processes, and has no environment', async () => {
  const child = startChild(512, fileURLToPath(import.meta.resolve('./sandbox-probe.ts')))
  child.send({})
  const [{ result }] = await once(child, 'message')
  child.kill('SIGKILL')
  expect(result).toEqual({
    environment: '',
    readPasswords: 'ERR_ACCESS_DENIED',
    readEnvironment: 'ERR_ACCESS_DENIED',
    writeFile: 'ERR_ACCESS_DENIED',
    startProcess: 'ERR_ACCESS_DENIED',
    connect: 'ERR_ACCESS_DENIED',
  })
})
