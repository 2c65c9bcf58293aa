import { connect, type Socket } from 'node:net'

export type RawConnection = {
  socket: Socket
  /** Resolves when all of it is with the system. */
  write(data: string | Uint8Array): Promise<void>
  /** All that came until the connection was closed; rejects when it was reset. */
  received(): Promise<string>
}

/** A caller that writes what it likes, and reads only once it is asked what it received. */
export function openRaw(url: string): RawConnection {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let error: Error | undefined
  socket.on('error', (reason) => {
    error = reason
  })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return {
    socket,
    write: (data) => new Promise((resolve) => socket.write(data, () => resolve())),
    async received() {
      let text = ''
      socket.on('data', (data) => {
        text += data
      })
      await closed
      if (error && text === '') throw error
      return text
    },
  }
}

/** Sends a text and gives what came until the connection was closed. */
export async function sendRaw(url: string, text: string): Promise<string> {
  const connection = openRaw(url)
  connection.socket.write(text)
  return connection.received()
}

/** The status and the body of the last answer in what was received. */
export function lastAnswer(received: string) {
  const [head, body] = received.split('\r\n\r\n').slice(-2) as [string, string]
  const [, status] = /HTTP\/1\.1 (\d+)/.exec(head) ?? []
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came.
  return { status: Number(status), head, json: JSON.parse(body) as any }
}
