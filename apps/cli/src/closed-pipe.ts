/** A reader that has seen enough (`| head`) ends a command without a word; a service goes on without its reader. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      if (!isService) process.exit()
    })
}

let isService = false

export function outliveClosedPipe(): void {
  isService = true
}
