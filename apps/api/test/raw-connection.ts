import { connect, type Socket } from 'node:net'

export type RawConnection = {
  socket: Socket
  /** Resolves when everything is handed to the operating system. */
  write(data: string | Uint8Array): Promise<void>
  /** Everything received until the connection was closed; rejects if it was reset. */
  received(): Promise<string>
}

/** A caller that can write anything, and reads only when `received` is called. */
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

/** Sends a text and returns what was received until the connection was closed. */
export async function sendRaw(url: string, text: string): Promise<string> {
  const connection = openRaw(url)
  connection.socket.write(text)
  return connection.received()
}

/** The status and the body of the last answer in the received text. */
export function lastAnswer(received: string) {
  const [head, body] = received.split('\r\n\r\n').slice(-2) as [string, string]
  const [, status] = /HTTP\/1\.1 (\d+)/.exec(head) ?? []
  // biome-ignore lint/suspicious/noExplicitAny: tests read any answer.
  return { status: Number(status), head, json: JSON.parse(body) as any }
}
