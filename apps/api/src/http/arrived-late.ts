import type { Socket } from 'node:net'
import { Problem } from '@numora/core'
import type { Timeouts } from './timeouts.ts'

export function arrivedLate() {
  return new Problem('invalid_payload', 'The request did not arrive in time.')
}

/** Calls `onSlow` once a window brings too few bytes; returns a function that ends the watch. */
export function watchPace(
  socket: Socket,
  { uploadWindowMs, uploadBytesPerSecond }: Timeouts,
  onSlow: () => void,
): () => void {
  const least = (uploadBytesPerSecond * uploadWindowMs) / 1_000
  let before = socket.bytesRead
  const timer = setInterval(() => {
    if (socket.bytesRead - before < least) onSlow()
    before = socket.bytesRead
  }, uploadWindowMs)
  return () => clearInterval(timer)
}
