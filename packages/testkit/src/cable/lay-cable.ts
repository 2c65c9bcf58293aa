import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Cable = {
  /** The target's URL, with the port of the proxy. */
  url: string
  /** Breaks all connections, and those to come. */
  cut(): void
  /** Breaks all connections, and the next one to come. */
  breakNext(): void
  mend(): void
  close(): void
}

/** A proxy in front of a server on loopback that can be cut. */
export async function layCable(url: string): Promise<Cable> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let toBreak = 0
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const keep = (socket: Socket) => {
    sockets.add(socket)
    return socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  }
  const server = createServer((socket) => {
    keep(socket)
    if (toBreak > 0) {
      toBreak -= 1
      return socket.destroy()
    }
    const onward = keep(connect(Number(target.port), target.hostname))
    socket.pipe(onward).pipe(socket)
    socket.on('close', () => onward.destroy())
    onward.on('close', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const laid = new URL(url)
  laid.port = String((server.address() as AddressInfo).port)
  return {
    url: laid.href,
    cut() {
      toBreak = Number.POSITIVE_INFINITY
      breakAll()
    },
    breakNext() {
      toBreak = 1
      breakAll()
    },
    mend() {
      toBreak = 0
    },
    close() {
      breakAll()
      server.close()
    },
  }
}
