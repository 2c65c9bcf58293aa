import type { System } from '../context.ts'

/** Removes files from storage; the `erase` job runs it. */
export async function eraseKeys(system: System, { keys }: { keys: string[] }): Promise<void> {
  for (const key of keys) await system.storage.delete(key)
}
