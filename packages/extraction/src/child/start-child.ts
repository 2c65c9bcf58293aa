import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cpuLimitSeconds = 60 * 60
const heapMb = 1024
/** V8 reserves this at its start without using it, and the kernel counts it. */
const reservedMb = 560

/**
 * Starts a child that can read the program's own files and nothing else: no writing, no network, no
 * processes. On Linux the kernel also limits its memory and CPU time, and ends it with its parent.
 */
export function startChild(memoryMb: number, script: string = mainPath): ChildProcess {
  const [command, ...args] = [...linuxLimits(memoryMb), process.execPath, ...nodeFlags(), script]
  return spawn(command!, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {},
    serialization: 'advanced',
  })
}

/** `.ts` as the sources are run, `.js` in a release. */
const mainPath = join(import.meta.dirname, `main${extname(import.meta.filename)}`)

function linuxLimits(memoryMb: number): string[] {
  if (process.platform !== 'linux') return []
  const prlimit = findProgram('prlimit')
  const setpriv = findProgram('setpriv')
  const limits = [
    `--data=${(memoryMb + reservedMb) * 1024 * 1024}`,
    `--cpu=${cpuLimitSeconds}`,
    '--core=0',
    '--nofile=128',
    '--fsize=0',
  ]
  return [...(prlimit ? [prlimit, ...limits] : []), ...(setpriv ? [setpriv, '--pdeathsig', 'KILL'] : [])]
}

function nodeFlags(): string[] {
  return [
    '--permission',
    '--allow-addons',
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${heapMb}`,
    '--no-warnings',
  ]
}

/** This package, the Numora packages that it imports, and the folder of all dependencies. */
function readableFolders(): string[] {
  const own = join(dirname(mainPath), '..', '..')
  const ours = ['@numora/contract', '@numora/domain'].map((name) => join(dirname(resolve(name)), '..'))
  const store = /^.*?[/\\]node_modules(?=[/\\])/.exec(resolve('sharp'))![0]
  return [...new Set([own, ...ours, store])]
}

function resolve(name: string): string {
  return realpathSync(fileURLToPath(import.meta.resolve(name)))
}

function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
