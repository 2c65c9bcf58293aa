import { expect, it, vi } from 'vitest'
import { createUploadList } from './upload-list.ts'

const lost = new Error('lost')

function fileNamed(name: string): File {
  return { name } as File
}

/** A list whose sends are settled by the test: `sends` has those that run. */
function listOf() {
  const sends: { name: string; key: string; settle: (answer: string | Error) => void }[] = []
  const read = new Set<string>()
  let keys = 0
  const list = createUploadList<string>({
    send: ({ file, key }, onSent, signal) =>
      new Promise((resolve, reject) => {
        onSent(0.5)
        signal.addEventListener('abort', () => reject(signal.reason))
        const settle = (answer: string | Error) =>
          answer instanceof Error ? reject(answer) : resolve(answer)
        sends.push({ name: file.name, key, settle })
      }),
    look: async (id) => {
      if (id === 'gone') throw new Error('not found')
      return read.has(id) ? `read ${id}` : undefined
    },
    isPassing: (error) => error === lost,
    newKey: () => `key-${++keys}`,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const states = () => list.all().map(({ state }) => state)
  return { list, sends, read, states }
}

it('sends three files at a time and the next when one has arrived', async () => {
  const { list, sends, states, read } = listOf()
  list.add(['a', 'b', 'c', 'd'].map(fileNamed), 'auto')
  expect(states()).toEqual(['sending', 'sending', 'sending', 'waiting'])
  expect(list.all()[0]!.sentShare).toBe(0.5)
  sends[1]!.settle('doc-b')
  await vi.waitFor(() => expect(states()).toEqual(['sending', 'reading', 'sending', 'sending']))
  read.add('doc-b')
  await vi.waitFor(() => expect(list.all()[1]).toMatchObject({ state: 'done', document: 'read doc-b' }))
})

it('repeats a failed upload with the same key', async () => {
  const { list, sends, states } = listOf()
  list.add([fileNamed('a')], 'auto')
  sends[0]!.settle(lost)
  await vi.waitFor(() => expect(states()).toEqual(['failed']))
  list.retry(({ error }) => error === lost)
  expect(states()).toEqual(['sending'])
  expect(sends[1]!.key).toBe(sends[0]!.key)
})

it('does not send a file again that has arrived', async () => {
  const { list, sends, states, read } = listOf()
  list.add([fileNamed('a')], 'auto')
  sends[0]!.settle('gone')
  await vi.waitFor(() => expect(states()).toEqual(['failed']))
  read.add('gone')
  list.retry(() => true)
  expect(states()).toEqual(['reading'])
  expect(sends).toHaveLength(1)
})

it('cancels what waits and what is being sent', async () => {
  const { list, states } = listOf()
  list.add(['a', 'b', 'c', 'd'].map(fileNamed), 'auto')
  list.cancel('key-4')
  list.cancel('key-1')
  await vi.waitFor(() => expect(states()).toEqual(['cancelled', 'sending', 'sending', 'cancelled']))
})

it('clears what is over and keeps what goes on', async () => {
  const { list, sends, states } = listOf()
  list.add(['a', 'b'].map(fileNamed), 'auto')
  sends[0]!.settle(new Error('unsupported'))
  await vi.waitFor(() => expect(states()).toEqual(['failed', 'sending']))
  list.clear()
  expect(states()).toEqual(['sending'])
})
