import { builtin, versions } from './platform.ts'

type Socket = { closed: boolean; emit: (event: 'close', hadError: boolean) => void }

const done = Symbol.for('numora.repeatLostCloses')

/**
 * Node 20's fetch loads its parser after the first connection of a process is open. If that connection is
 * closed meanwhile, fetch misses the event and the request hangs until its timeout, so the event is emitted
 * again.
 */
export function repeatLostCloses() {
  const marks = globalThis as { [done]?: true }
  if (marks[done] || !/^[56]\./.test(versions.undici ?? '')) return
  marks[done] = true
  builtin('node:diagnostics_channel')?.subscribe('undici:client:connected', (message) => {
    const { socket } = message as { socket: Socket }
    // `closed` before fetch listens: for every other connection it is false here.
    if (socket.closed) setTimeout(() => socket.emit('close', false))
  })
}
