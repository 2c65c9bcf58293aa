import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type NumoraProcess, startNumora } from '../../e2e/world/numora-process.ts'
import type { Control, Preloaded } from './preload.ts'
import type { Step } from './step.ts'

/** The place of one process of Numora, which is started again after each kill. */
export type Slot = {
  name: string
  role: 'api' | 'worker'
  /** Of an API, the same after each start. */
  url: string | undefined
  /** Starts a process, to be killed at a step if one is given. Resolves when it is ready or dead. */
  start(step?: Step): Promise<void>
  /** Kills the process, if one runs. */
  kill(): Promise<void>
  /** Sends a signal to the process, if one runs. */
  signal(signal: NodeJS.Signals): void
  /** Changes the clock or the disk of the running process, until its end. */
  control(control: Control): void
  /** Resolves when the process has died; at once if none runs. */
  died(): Promise<void>
  /** The name of the step at which the last process was killed. */
  reached(): string | undefined
  stop(): Promise<void>
}

const preload = new URL('./preload.ts', import.meta.url)

/** Opens a place for a process with this environment; none is started yet. */
export async function openSlot(
  role: 'api' | 'worker',
  number: number,
  { folder, env, storage }: { folder: string; env: Record<string, string>; storage: string },
): Promise<Slot> {
  const name = `${role} ${number}`
  const dataDir = join(folder, `${role}-${number}`)
  await mkdir(dataDir, { recursive: true })
  const marker = join(dataDir, 'reached')
  const controlFile = join(dataDir, 'control.json')
  let running: NumoraProcess | undefined
  let port = '0'
  const slot: Slot = {
    name,
    role,
    url: undefined,
    async start(step) {
      rmSync(marker, { force: true })
      const preloaded: Preloaded = { marker, control: controlFile, storage, step }
      const started = {
        ...env,
        NUMORA_ROLE: role,
        NUMORA_DATA_DIR: dataDir,
        PORT: port,
        // Processes that are killed would never fill a cache of their own.
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(folder, 'compiled'),
        NODE_OPTIONS: `--import=${fileURLToPath(preload)}`,
        FAULTS: JSON.stringify(preloaded),
      }
      running = undefined
      // A start fails while the database is away, as that of a service manager does, which starts it again.
      for (let tries = 1; !running; tries++)
        try {
          running = await startNumora(started)
        } catch (error) {
          // It may have reached its step before it was ready.
          if (existsSync(marker)) return
          if (tries === 5) throw error
        }
      if (running.url) {
        slot.url = running.url
        port = new URL(running.url).port
      }
    },
    kill: async () => running?.kill(),
    signal: (signal) => running?.signal(signal),
    control(control) {
      writeFileSync(controlFile, JSON.stringify(control))
      running?.signal('SIGUSR2')
    },
    died: async () => running?.exited,
    reached: () => (existsSync(marker) ? readFileSync(marker, 'utf8') : undefined),
    stop: async () => void (await running?.stop()),
  }
  return slot
}
