/** A closed output (`| head`) ends a command without a message; a service continues without its reader. */
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
