import type { Reach, Target } from '../kit/adapter.ts'

/** An open folder, wherever it is. Names have no slashes. */
export type Drop = {
  /** Whether there is a file of this name. */
  has(name: string): Promise<boolean>
  /** Writes a file, replacing one of the same name: it appears as a whole or not at all. Resolves to an HTTP status, if any. */
  put(name: string, bytes: Uint8Array, contentType: string): Promise<number | null>
  /** Throws unless files can be written; leaves none behind. */
  check(): Promise<number | null>
}

/** Opens the folder of a destination, and closes it when `work` is done. */
export type OpenDrop = <T>(
  reach: Reach,
  target: Target<'file_drop'>,
  work: (drop: Drop) => Promise<T>,
) => Promise<T>
